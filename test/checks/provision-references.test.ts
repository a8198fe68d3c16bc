import { describe, expect, it } from 'vitest';
import { textReferences } from '../../dsl/checks/text-references.ts';
import { found } from './check-text.ts';

const targets = (text: string) =>
  textReferences(text).map(({ target, relative, start, end }) => [
    relative ? `… ${target}` : target,
    text.slice(start, end),
  ]);

describe('references in a text', () => {
  it.each([
    ['осы Әдістеменің 13-тармағында көрсетілген', [['point 13', '13-тармағында']]],
    ['4- тармағына сәйкес', [['point 4', '4- тармағына']]],
    ['олардың қатысуының 4-тармақта көрсетілген мерзімде', [['point 4', '4-тармақта']]],
    [
      '34, 35 және 36-тармақтар',
      [
        ['point 34', '34'],
        ['point 35', '35'],
        ['point 36', '36-тармақтар'],
      ],
    ],
    [
      '28 және 29-тармақтарда',
      [
        ['point 28', '28'],
        ['point 29', '29-тармақтарда'],
      ],
    ],
    [
      'әдістемеге 3–5-қосымшалар',
      [
        ['annex 3', '3'],
        ['annex 5', '5-қосымшалар'],
      ],
    ],
    ['осы Әдістеменің 1-1-қосымшасына', [['annex 1-1', '1-1-қосымшасына']]],
    ['осы Әдістеменің 1-1 қосымшасына', [['annex 1-1', '1-1 қосымшасына']]],
    ['36-1-тармақта', [['point 36-1', '36-1-тармақта']]],
    ['осы Әдістеменің 6- тарауында белгіленген', [['chapter 6', '6- тарауында']]],
    [
      '2-тараудың 1-параграфы',
      [
        ['chapter 2', '2-тараудың'],
        ['section 1', '1-параграфы'],
      ],
    ],
    ['Осы Әдістеменің 5-тармағының екінші бөлігінде', [['point 5 part 2', '5-тармағының екінші бөлігінде']]],
    ['10-тармақтың 3-бөлігі', [['point 10 part 3', '10-тармақтың 3-бөлігі']]],
    ['13-тармақтың 2) тармақшасында', [['point 13 subpoint 2', '13-тармақтың 2) тармақшасында']]],
    [
      '35-тармағының үшінші бөлігінің 1) тармақшасы',
      [['point 35 part 3 subpoint 1', '35-тармағының үшінші бөлігінің 1) тармақшасы']],
    ],
    ['осы тармақтың екінші бөлігінде', [['… part 2', 'осы тармақтың екінші бөлігінде']]],
    ['осы тармақтың 4) тармақшасы', [['… subpoint 4', 'осы тармақтың 4) тармақшасы']]],
    ['осы Әдістеменің бесінші тармағында', [['point 5', 'бесінші тармағында']]],
    [
      'он екінші тармақта, жиырмасыншы тармақта',
      [
        ['point 12', 'он екінші тармақта'],
        ['point 20', 'жиырмасыншы тармақта'],
      ],
    ],
    ['Екінші тарауда', [['chapter 2', 'Екінші тарауда']]],
    [
      '3, және 4-тармақтар',
      [
        ['point 3', '3'],
        ['point 4', '4-тармақтар'],
      ],
    ],
    ['Ереженің орнына осы Әдістеменің 7-тармағы', [['point 7', '7-тармағы']]],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it.each([
    'Заңының 33-бабының 5-тармағына',
    'Заңының бесінші тармағына',
    'бірінші қосымша жұмыс',
    'Қазақстан Республикасының Заңының 33 бабы 5-тармағына',
    'Үлгілік әдістеменің 2-қосымшасына сәйкес',
    'Улгілік әдістеменің 6- қосымшасына сәйкес',
    'Үлгілік әдістеменің 7 және 8-қосымшаларына',
    'осы қаулының 3-тармағы',
    'төрағасының № 13 бұйрығының 2-тармағы',
    'Еңбек кодексінің 91-бабы 2-тармағы',
    'осы шешімнің 2-қосымшасына',
    '"Б" корпусының 2018 жылғы жоспары',
  ])('none of the own act: %s', (text) => {
    expect(targets(text)).toEqual([]);
  });

  it('to its own name wins over an act that is named before', () => {
    expect(targets('Заңына және осы Әдістеменің 4-тармағына')).toEqual([['point 4', '4-тармағына']]);
  });
});

const ACT = (text: string) => `
тарау 1 "Жалпы"

тармақ 1
  | ${text}

тармақ 2
  басылған: "1"
  | Бірінші бөлік.
  | 1) бірінші тармақша;

  бөлік 2
    | Екінші бөлік.

    тармақша 1
      | 1) бірі.

тармақ 3
  | Бірінші абзац.
  | Екінші абзац.

қосымша 1
  мәтін қолда жоқ: "Жоқ"
`;

const told = (text: string, edits?: string) =>
  found(ACT(text), {}, edits)
    .filter(({ code }) => /reference/.test(code))
    .map(({ code, text: covered, message }) => [code, covered, message]);

describe('the provisions they mean', () => {
  it('must exist', () => {
    expect(told('Осы Әдістеменің 9-тармағы, 2-қосымшасы, 4-тарауы.')).toEqual([
      [
        'dangling-reference',
        '9-тармағы',
        'The text refers to point 9, which does not exist. The nearest is point 3.',
      ],
      [
        'dangling-reference',
        '2-қосымшасы',
        'The text refers to annex 2, which does not exist. The nearest is annex 1.',
      ],
      [
        'dangling-reference',
        '4-тарауы',
        'The text refers to chapter 4, which does not exist. The nearest is chapter 1.',
      ],
    ]);
  });

  it('are told where they are printed under another number', () => {
    expect(told('2-тармақта')).toEqual([
      [
        'reference-to-unprinted-number',
        '2-тармақта',
        'The reference (point 2) means the provision that is printed with the number “1”.',
      ],
    ]);
  });

  it('have the parts and subpoints that are named; paragraphs count as parts', () => {
    expect(told('3-тармақтың екінші бөлігі, 1-қосымша, 1-тарау')).toEqual([]);
    expect(told('3-тармақтың үшінші бөлігі').map(([code, , message]) => [code, message])).toEqual([
      ['dangling-reference', 'The text refers to part 3 of point 3, which does not exist.'],
    ]);
    const parts = (text: string) => told(text).map(([code]) => code);
    expect(parts('2-тармақтың екінші бөлігінің 1) тармақшасы')).toEqual(['reference-to-unprinted-number']);
    expect(parts('2-тармақтың екінші бөлігінің 2) тармақшасы')).toEqual(['dangling-reference']);
    expect(parts('осы тармақтың екінші бөлігі')).toEqual(['dangling-reference']);
    expect(parts('осы тармақтың бірінші бөлігі')).toEqual([]);
  });

  it('are told with the act that took them out', () => {
    expect(told('3-тармақта', '  өзгерту тармақ 3: алып тасталсын')).toEqual([
      [
        'reference-to-repealed',
        '3-тармақта',
        'The text refers to point 3, which “second-act” (point 1) has taken out.',
      ],
    ]);
  });
});

it('a line of nothing but numbers or spaces is read in no time', () => {
  const begin = performance.now();
  for (const line of [
    '1, '.repeat(700_000),
    `1${' '.repeat(2_000_000)}`,
    '1'.repeat(2_000_000),
    '1-1'.repeat(600_000),
  ]) {
    expect(textReferences(line)).toEqual([]);
  }
  expect(performance.now() - begin).toBeLessThan(3000);
});
