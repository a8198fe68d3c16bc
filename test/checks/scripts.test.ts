import { describe, expect, it } from 'vitest';
import { mixedWords, printedCodes } from '../../dsl/checks/scripts-in-words.ts';
import { codes, found } from './check-text.ts';

const words = (text: string) =>
  mixedWords(text).map(({ word, letters, script }) => [word, letters.join(''), script]);

describe('words that mix scripts', () => {
  it.each([
    ['қызметшінің өтініші түсken уақыттан', [['түсken', 'ken', 'latin']]],
    ['кодекспен белгіленген тәртіpte', [['тәртіpte', 'pte', 'latin']]],
    ['мұдделі тараپтардың жәрдемі', [['тараپтардың', 'پ', 'arabic']]],
    ['3-тaraу. Бағалау', [['тaraу', 'ar', 'latin']]],
    ['ХХI ғасыр', [['ХХI', 'I', 'latin']]],
    [
      'D-О-1, Е-R-2-ге',
      [
        ['D-О-1', 'О', 'cyrillic'],
        ['Е-R-2', 'Е', 'cyrillic'],
      ],
    ],
    ['Ιстер', [['Ιстер', 'Ι', 'greek']]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'IT-бөлім',
    'E-3 және Е-3',
    'ХХІ ғасыр',
    'XXI ғасыр',
    'PDF-ке',
    'қызмет',
    'performs 3 duties',
    'e-mail',
  ])('finds nothing in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('knows every Kazakh letter as Cyrillic', () => {
    expect(words('ӘәІіҢңҒғҮүҰұҚқӨөҺһЁё a')).toEqual([]);
  });

  it('are told once for a provision, in official text, indicators, labels and titles', () => {
    const list = found(`
тармақ 1 "Тaрау"
  | Өтініш түсken күні, түсken жері.
  | Тағы түсken.
  факт a: иә-жоқ "Бaға" ru "Оценка \\"aа\\"" en "Grade"

тармақ 2
  | Түсken де түсken.
  талап t: a "Талап"
`);
    expect(codes(list, 'mixed-scripts-in-text')).toEqual([
      ['mixed-scripts-in-text', 'түсken', 'point 1'],
      ['mixed-scripts-in-text', 'Түсken', 'point 2'],
      ['mixed-scripts-in-text', 'түсken', 'point 2'],
      ['mixed-scripts-in-text', 'Тaрау', 'point 1'],
      ['mixed-scripts-in-text', 'Бaға', 'point 1'],
      ['mixed-scripts-in-text', 'aа', 'point 1'],
    ]);
    expect(list.find(({ text }) => text === 'Бaға')?.message).toBe(
      'The word “Бaға” mixes scripts: “a” (Latin).',
    );
  });

  it('are left alone in notes, which speak of them', () => {
    expect(
      codes(
        found('тармақ 1\n  | Мәтін.\n  ескертпе letters "«түсken» сөзінде латын әріптері бар."'),
        'mixed-scripts-in-text',
      ),
    ).toEqual([]);
  });
});

describe('category codes', () => {
  it('are found with the scripts of their letters', () => {
    const [latin, cyrillic, mixed] = printedCodes('E-3; Е-3; Е-R-1. № 2-4/26, 36-1-тармақ');
    expect([latin, cyrillic, mixed].map((code) => [...(code?.scripts ?? [])])).toEqual([
      ['latin'],
      ['cyrillic'],
      ['cyrillic', 'latin'],
    ]);
    expect(printedCodes('E-3; Е-3; Е-R-1. № 2-4/26, 36-1-тармақ')).toHaveLength(3);
  });

  it('in Cyrillic are told beside codes in Latin letters, once for a provision', () => {
    const list = found('тармақ 1\n  | В-1; B-2; В-1; С-3 және E-R-1 санаттары.');
    expect(codes(list, 'look-alike-category')).toEqual([
      ['look-alike-category', 'В-1', 'point 1'],
      ['look-alike-category', 'С-3', 'point 1'],
    ]);
    expect(list.map(({ data }) => data['other'])).toEqual(['B-2', 'B-2']);
  });

  it('are left alone where the act writes all of them alike', () => {
    expect(codes(found('тармақ 1\n  | В-1, В-2 санаттары.'), 'look-alike-category')).toEqual([]);
    expect(codes(found('тармақ 1\n  | B-1, B-2 және Б-1 санаттары.'), 'look-alike-category')).toEqual([]);
  });
});
