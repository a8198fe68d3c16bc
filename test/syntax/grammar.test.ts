import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { LETTER_CLASS } from '../../dsl/syntax/letters.ts';
import { LEXER_OPTIONS } from '../../dsl/syntax/lex.ts';
import { Parser } from '../../dsl/syntax/parser.ts';
import { Junk, LEXED } from '../../dsl/syntax/tokens.ts';

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

test('every character belongs to a token, and what begins no other goes on with the junk before it', () => {
  const lexer = new Lexer(LEXED, LEXER_OPTIONS);
  // `!` and `№` begin a token only together with what follows them.
  const known = new RegExp(`[${LETTER_CLASS}\\s\\d#|"\`=<>+*/()[\\],:.?_\\uFEFF-]`);
  const spaces = /[^ \t\r\n\uFEFF\S]/;
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const { tokens, errors } = lexer.tokenize(`§${character}`);
    const isKnown = known.test(character) && !spaces.test(character);
    const isRight = tokens[0]?.tokenType === Junk && tokens[0].image.length === (isKnown ? 1 : 2);
    if (errors.length > 0 || !isRight) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
