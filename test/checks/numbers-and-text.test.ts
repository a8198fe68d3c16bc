import { describe, expect, it } from 'vitest';
import { textNumbers } from '../../dsl/checks/text-numbers.ts';
import { formatRational } from '../../engine/index.ts';
import { codes, found } from './check-text.ts';

const numbers = (text: string) =>
  textNumbers(text).map(({ value, start, end }) => [formatRational(value), text.slice(start, end)]);

describe('the quantities of a text', () => {
  it.each([
    ['5 жұмыс күні ішінде', [['5', '5']]],
    ['НМИ саны 5 құрайды.', [['5', '5']]],
    [
      '3-тен 3,99 баллға дейін',
      [
        ['3', '3'],
        ['3.99', '3,99'],
      ],
    ],
    [
      'НМИ санының 5-нен 4-і орындалған',
      [
        ['5', '5'],
        ['4', '4'],
      ],
    ],
    ['индикаторларының 3/4 немесе одан көбі', [['0.75', '3/4']]],
    ['екі жұмыс күні ішінде', [['2', 'екі']]],
    [
      'үш жыл бойы, бір айдан кем',
      [
        ['3', 'үш'],
        ['1', 'бір'],
      ],
    ],
    ['он бес жұмыс күн', [['15', 'он бес']]],
    [
      'үш адамнан кем және жеті адамнан артық',
      [
        ['3', 'үш'],
        ['7', 'жеті'],
      ],
    ],
    ['үштен екісі қатысқан', [['2/3', 'үштен екісі']]],
    ['төрттен үші', [['0.75', 'төрттен үші']]],
    ['айдың оныншы күнінен', [['10', 'оныншы']]],
    ['айдың бесінші күнінен', [['5', 'бесінші']]],
    [
      'үштөн беске дейінгі мөлшерде',
      [
        ['3', 'үштөн беске'],
        ['5', 'үштөн беске'],
      ],
    ],
    ['тоқсан күнтізбелік күн', [['90', 'тоқсан']]],
    [
      '"+1"-ден "+5"-ке балға дейін',
      [
        ['1', '1'],
        ['5', '5'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    '2018 жылғы 16 қаңтардағы № 13 бұйрық',
    '2022 жылғы "15" ақпандағы № 324 қаулысы',
    '2021 жылғы 1 шілдеден 2022 жылғы 31 желтоқсанға дейін',
    'Заңының 33-бабының 5-тармағына',
    '34, 35 және 36-тармақтар',
    '1-1- қосымша',
    '1) бірінші тармақша',
    '3 Шешім қабылдау',
    'E-3; E-R-1 және В-2 санаттары',
    'бірінші басшысы, бірыңғай, бірлесіп, белгілі бір құзырет',
    'шешімдердің бірі қабылданады',
    'есепті тоқсаннан кейінгі, тоқсан сайын',
    'өкілдерімен, оны, оның, онда, үшін, алтын, жүзеге, жетістік',
    'жылына бір рет',
  ])('none: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('know the range they stand in', () => {
    const ranges = (text: string) =>
      textNumbers(text).map(({ range }) => range?.map((end) => formatRational(end)).join('–'));
    expect(ranges('(0-ден 5-ке дейін) баға')).toEqual(['0–5', '0–5']);
    expect(ranges('4-тен 5 баллға дейін')).toEqual(['4–5', '4–5']);
    expect(ranges('5 адам, 7 күн')).toEqual([undefined, undefined]);
  });
});

const FACTS = `  оқиға start "Басталуы"
  факт n: бүтін 0..100 "Н"
  факт share: сан 0..1 "Ү"
`;

const told = (text: string, rules: string, more = '') =>
  codes(
    found(`тармақ 1\n  | ${text}\n${FACTS}${rules}\n${more}`),
    'number-not-in-rules',
    'number-not-in-text',
  ).map(([code, covered]) => [code, covered]);

describe('numbers of text and rules', () => {
  it('agree, in digits and in words', () => {
    expect(told('5 жұмыс күні ішінде.', '  мерзім due: start + 5 жұмыс күні "М"')).toEqual([]);
    expect(told('бес жұмыс күні ішінде.', '  мерзім due: start + 5 жұмыс күні "М"')).toEqual([]);
    expect(told('үштен екісі қатысса.', '  талап t: share >= 2/3 "Т"')).toEqual([]);
    expect(told('3,5 балдан кем емес.', '  талап t: share >= 3,5 "Т"')).toEqual([]);
  });

  it('differ both ways', () => {
    expect(told('екі жұмыс күні ішінде.', '  мерзім due: start + 5 жұмыс күні "М"')).toEqual([
      ['number-not-in-rules', 'екі'],
      ['number-not-in-text', '5'],
    ]);
    expect(told('үштен екісі қатысса.', '  талап t: share >= 3/4 "Т"')).toEqual([
      ['number-not-in-rules', 'үштен екісі'],
      ['number-not-in-text', '3/4'],
    ]);
  });

  it('are looked for in the parts of the same point', () => {
    expect(
      told('Бірінші бөлік.', '  талап t: n >= 5 "Т"', '\n  бөлік 2\n    | Саны 5 адамнан кем емес.'),
    ).toEqual([]);
  });

  it('may be taken over from a provision that the text refers to', () => {
    const other = '\nтармақ 2\n  | Ол үш жұмыс күні ішінде қаралады.\n';
    expect(told('2-тармақта көрсетілген мерзімде.', '  мерзім due: start + 3 жұмыс күні "М"', other)).toEqual(
      [['number-not-in-rules', 'үш']],
    );
    expect(told('Көрсетілген мерзімде.', '  мерзім due: start + 3 жұмыс күні "М"', other)).toEqual([
      ['number-not-in-text', '3'],
      ['number-not-in-rules', 'үш'],
    ]);
  });

  it('may be the bounds of a fact, wherever it is declared', () => {
    expect(told('Баға 0-ден 100-ге дейін қойылады.', '')).toEqual([]);
    expect(told('Баға 0-ден 50-ге дейін қойылады.', '', '\nтармақ 2\n  | Мәтін.\n')).toEqual([
      ['number-not-in-rules', '50'],
    ]);
  });

  it('may be part of a name', () => {
    expect(told('360 әдісімен бағаланады.', '  ұғым method "360 әдісі"')).toEqual([]);
    expect(told('360 әдісімен бағаланады.', '')).toEqual([['number-not-in-rules', '360']]);
  });

  it('do not have to state what a mean, a month after the quarter, or a declared reading adds', () => {
    expect(told('Орташа баға.', '  шешім mean: сан "О"\n    = (n + share + n) / 3')).toEqual([]);
    expect(
      told(
        'Кейінгі айдың оныншы күнінен кешіктірмей.',
        '  мерзім due: start + 1 ай, айдың күні 10 "М"\n  түсіндіру fixed "Б"\n    негіз "Н"\n    санау due: жылжымайды',
      ),
    ).toEqual([]);
    expect(
      told(
        'Баға.',
        '  шешім g: сан "Г"\n    = share\n  түсіндіру r "Р"\n    негіз "Н"\n    қайта есептеу g = жуықтау(g, 2)',
      ),
    ).toEqual([]);
  });

  it('are not compared where the text is not in hand, or not in Kazakh', () => {
    expect(told('В течение пяти рабочих дней.', '  мерзім due: start + 5 жұмыс күні "М"')).toEqual([]);
    expect(
      codes(
        found('қосымша 1\n  мәтін қолда жоқ: "Жоқ"\n  факт n: бүтін 0..9 "Н"\n  талап t: n >= 5 "Т"'),
        'number-not-in-text',
      ),
    ).toEqual([]);
  });
});

it('a line of nothing but numbers or spaces is read in no time', () => {
  const begin = performance.now();
  for (const line of ['1, '.repeat(700_000), `1${' '.repeat(2_000_000)}`, 'үштен '.repeat(300_000)])
    textNumbers(line);
  expect(textNumbers('1'.repeat(2_000_000))).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(3000);
});
