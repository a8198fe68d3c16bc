import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { LEXER_OPTIONS } from '../../dsl/syntax/lex.ts';
import { Parser } from '../../dsl/syntax/parser.ts';
import { LEXED } from '../../dsl/syntax/tokens.ts';

test('the grammar is valid: no ambiguities, no rule without a body, no recursion from the left', () => {
  expect(() => new Parser(true)).not.toThrow();
});

test('the tokens are valid: none that can never be found, none that holds nothing', () => {
  const { lexerDefinitionErrors } = new Lexer(LEXED, {
    ...LEXER_OPTIONS,
    deferDefinitionErrorsHandling: true,
  });
  expect(lexerDefinitionErrors).toEqual([]);
});
