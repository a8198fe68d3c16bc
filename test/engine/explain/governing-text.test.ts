import { describe, expect, test } from 'vitest';
import { governingText } from '../../../engine/index.ts';
import type { EditionIdentity } from '../../../engine/program/index.ts';

const AMENDED: EditionIdentity = {
  from: '2022-02-26',
  until: '2023-05-18',
  certainty: 'earliest',
  untilCertainty: 'earliest',
  acts: ['base', 'amending'],
  hash: '0',
};
const EXACT: EditionIdentity = {
  from: '2017-04-12',
  until: null,
  certainty: 'exact',
  acts: ['base'],
  hash: '0',
};

describe('governingText', () => {
  test.each([
    [
      'kk',
      '2022-03-01 күні base (өзгертулері: amending) редакциясы қолданылады: ол 2022-02-26 күнінен бастап (одан ерте емес: жарияланған күні белгісіз), 2023-05-18 күніне дейін (одан ерте емес) күшінде.',
    ],
    [
      'ru',
      'На 2022-03-01 действует редакция base с изменениями amending: введена в действие не раньше 2022-02-26 (день опубликования неизвестен), действует до 2023-05-18 или дольше.',
    ],
    [
      'en',
      'On 2022-03-01 the edition of base as amended by amending governs: in force from 2022-02-26 at the earliest (the day of publication is not known), until 2023-05-18 at the earliest.',
    ],
  ] as const)('says in %s which acts govern, from when and until when', (language, sentence) => {
    expect(governingText('2022-03-01', AMENDED, language)).toBe(sentence);
  });

  test('an edition without an end has no end in the sentence', () => {
    expect(governingText('2020-01-01', EXACT, 'en')).toBe(
      'On 2020-01-01 the edition of base governs: in force from 2017-04-12.',
    );
  });

  test('days and acts are written as asked for, with one full stop at the end', () => {
    const names = { day: (day: string) => `${day.slice(0, 4)} г.`, act: (id: string) => `№ ${id.length}` };
    expect(governingText('2018-05-01', { ...EXACT, until: '2019-01-01' }, 'ru', names)).toBe(
      'На 2018 г. действует редакция № 4: введена в действие 2017 г., действует до 2019 г.',
    );
  });
});
