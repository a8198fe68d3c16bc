/** Colours by meaning. */
import { describe, expect, it } from 'vitest';
import { SEMANTIC_TOKENS_LEGEND } from '../../dsl/service/index.ts';
import { act, open, order, RYSKULOV } from './marked.ts';

/** The tokens as `text type` (with `!` for declarations), decoded as an editor does it. */
function decoded(text: string, data: readonly number[]): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const word = lines[line]?.slice(character, character + length);
    found.push(`${word} ${SEMANTIC_TOKENS_LEGEND.tokenTypes[type]}${modifiers === 1 ? '!' : ''}`);
  }
  return found;
}

function tokens(source: string, from = 9): string[] {
  const { service } = open(source);
  const range = { start: { line: from, character: 0 }, end: { line: 999, character: 0 } };
  const { data } = service.semanticTokens({ uri: 'a.adisteme', range });
  // The first delta counts from the start of the file.
  return decoded(source, data);
}

describe('semantic tokens', () => {
  it('tell names apart by what they mean', () => {
    const source = act(
      'kk',
      `тармақ 1
  шкала grade "Баға" ru "Оценка"
    low = 2 "төмен"
  факт kpis: тізім "НМИ"
    mark: grade "Баға"
  талап r: саны(kpis мұнда mark = low) >= 3`,
    );
    expect(tokens(source)).toEqual([
      'шкала keyword',
      'grade type!',
      '"Баға" string',
      'ru decorator',
      '"Оценка" string',
      'low enumMember!',
      '= operator',
      '2 number',
      '"төмен" string',
      'факт keyword',
      'kpis variable!',
      'тізім keyword',
      '"НМИ" string',
      'mark property!',
      'grade type',
      '"Баға" string',
      'талап keyword',
      'r function!',
      'саны keyword',
      'kpis variable',
      'мұнда keyword',
      'mark property',
      '= operator',
      'low enumMember',
      '>= operator',
      '3 number',
    ]);
  });

  it('in Russian: phrases are one keyword; official text and comments are whole', () => {
    const source = act('ru', 'пункт 1\n  | Текст «12-тармақ».\n  # заметка\n  код категории');
    expect(tokens(source)).toEqual([
      '| Текст «12-тармақ». macro',
      '# заметка comment',
      'код категории keyword',
    ]);
  });

  it('of a whole order decode to words of it, in order and without overlap', () => {
    const text = order(RYSKULOV);
    const { data } = open(text).service.semanticTokens({ uri: 'a.adisteme' });
    const words = decoded(text, data);
    expect(words.length).toBeGreaterThan(2000);
    expect(words.filter((word) => word.startsWith('undefined') || word.endsWith('undefined'))).toEqual([]);
    expect(words).toContain('commission_size function!');
  });
});
