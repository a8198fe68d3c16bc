import { describe, expect, test } from 'vitest';
import { isReserved, KEYWORD_IDS, KEYWORDS, keywordAt, surfaceOf } from '../../dsl/keywords/index.ts';

const surfaces = ['kk', 'ru', 'en'] as const;

describe.each(surfaces)('%s', (surface) => {
  const phrases = KEYWORD_IDS.map((id) => KEYWORDS[surface][id]);

  test('no two keywords are the same', () => {
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  test('every keyword is found, however long', () => {
    for (const id of KEYWORD_IDS) {
      const words = KEYWORDS[surface][id].split(' ');
      expect(keywordAt(surface, words[0] ?? '', (index) => words[index])).toEqual({
        id,
        length: words.length,
      });
    }
  });

  test('no keyword is a tag of labels', () => {
    expect(phrases.filter((phrase) => ['kk', 'ru', 'en'].includes(phrase))).toEqual([]);
  });
});

test('the longest phrase wins', () => {
  const words = ['негіз', 'болады'];
  expect(keywordAt('kk', 'негіз', (index) => words[index])?.id).toBe('basis');
  expect(keywordAt('kk', 'негіз', () => undefined)?.id).toBe('ground');
});

test('the first word of a file tells its surface', () => {
  expect(['тіл', 'язык', 'language', 'langue'].map(surfaceOf)).toEqual(['kk', 'ru', 'en', undefined]);
});

test('keywords and tags are reserved, words of phrases are not', () => {
  expect(isReserved('ай', 'kk')).toBe(true);
  expect(isReserved('ru', 'kk')).toBe(true);
  expect(isReserved('жұмыс', 'kk')).toBe(false);
  expect(isReserved('ай', 'en')).toBe(false);
});
