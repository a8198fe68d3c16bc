import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the launcher starts the built command line', () => {
  expect(execFileSync(process.execPath, ['cli/bin.js', 'a'], { encoding: 'utf8' })).toBe('a\n');
});
