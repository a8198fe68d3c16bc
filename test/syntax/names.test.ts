import { describe, expect, test } from 'vitest';
import { printAct, translateAct } from '../../dsl/print/index.ts';
import { categoryCode, closest, parseAct, positionOf } from '../../dsl/syntax/index.ts';
import { findings, inPoint, itemsOf } from './findings.ts';

const KAZAKH = 'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя';

test.each([...KAZAKH, ...'AaZz_'])('the letter %s may begin and end a name', (letter) => {
  const text = inPoint(`оқиға ${letter}x${letter}`, `оқиға ${letter}`);
  const errors = parseAct(text, 'a').diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(itemsOf(parseAct(text, 'a').value)).toEqual([`event ${letter}x${letter}`, `event ${letter}`]);
});

test('hyphens inside belong to the name, a minus has spaces', () => {
  expect(itemsOf(parseAct(inPoint('рөл ryskulov-akimat', 'рөл E-R-1'), 'a').value)).toEqual([
    'role ryskulov-akimat',
    'role E-R-1',
  ]);
  expect(findings(inPoint('талап r: a - b > 0', 'талап s: a-b > 0'))).toEqual([]);
});

test('a comma between digits is decimal, elsewhere it separates', () => {
  const text = inPoint('талап r: f(1,5, 2) = 3,99 | 0.4');
  expect(findings(text)).toEqual([]);
  expect(printAct(parseAct(text, 'a').value)).toContain('f(1,5, 2) = 3,99 | 0.4');
});

describe('backticks', () => {
  /** The line of a provision after translating the file to a surface. */
  const translated = (line: string, to: 'kk' | 'ru' | 'en') =>
    translateAct(inPoint(line), 'a', to).text?.split('\n')[5]?.trim();

  test('come and go with the surface', () => {
    expect(translated('бірлік months', 'en')).toBe('unit `months`');
    expect(translated('бірлік months', 'ru')).toBe('единица months');
    expect(translated('факт `күн`: бүтін', 'en')).toBe('fact күн: integer');
  });

  test('guard the tags of labels', () => {
    expect(translated('рөл `ru`', 'en')).toBe('role `ru`');
  });

  test('stand before a word of a phrase only where the phrase would be read', () => {
    expect(translated('рөл болады', 'kk')).toBe('рөл болады');
    expect(translated('рөл not', 'en')).toBe('role not');
    expect(translated('факт list: тізім of', 'en')).toBe('fact list: list of of');
  });

  test('are accepted where they are not needed, and dropped by printing', () => {
    expect(translated('рөл `head`', 'kk')).toBe('рөл head');
  });
});

test('phrases may have several spaces between their words', () => {
  expect(findings('тіл kk\nакт a\n  қолданысқа   енеді: 2020-01-01\n')).toEqual([]);
});

test('category codes with look-alike letters are the same code', () => {
  expect(categoryCode('Е-3')).toBe('E-3');
  expect(categoryCode('АВСЕОРКМНТХ')).toBe('ABCEOPKMHTX');
  expect(categoryCode('Ж-1')).toBe('Ж-1');
});

test('the closest word is found only when it is close', () => {
  expect(closest('шешм', ['шешім', 'талап'])).toBe('шешім');
  expect(closest('fcat', ['fact', 'act'])).toBe('fact');
  expect(closest('xyz', ['fact', 'act'])).toBeUndefined();
});

test('positions count lines and UTF-16 units, over every line ending', () => {
  expect(positionOf('a\r\nb\rc\nd', 7)).toEqual({ line: 3, character: 0 });
  expect(positionOf('a\r\nb\rc\nd', 2)).toEqual({ line: 0, character: 2 });
  expect(positionOf('😀x', 2)).toEqual({ line: 0, character: 2 });
  expect(positionOf('ab', 99)).toEqual({ line: 0, character: 2 });
});
