import { expect, test } from 'vitest';
import { Parser } from '../../dsl/syntax/parser.ts';

test('the grammar is valid: no ambiguities, no rule without a body, no recursion from the left', () => {
  expect(() => new Parser(true)).not.toThrow();
});
