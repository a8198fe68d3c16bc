/** Quick fixes and refactorings: what they are called, and the text they make. */

import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, act, type Opened, open, order, RYSKULOV } from './marked.ts';

/** The actions at the first cursor. */
function actions({ service, at }: Opened, language?: 'ru' | 'en'): CodeAction[] {
  const range = { start: at.position, end: at.position };
  return service.codeActions({ uri: at.uri, range, ...(language === undefined ? {} : { language }) });
}

/** The text after the action whose title begins so. */
function fixed(opened: Opened, title: string, language?: 'ru' | 'en'): string {
  const found = actions(opened, language);
  const action = found.find((one) => one.title.startsWith(title));
  if (action === undefined)
    throw new Error(`No "${title}" among ${found.map((one) => one.title).join(' | ')}`);
  const text = opened.files[opened.at.uri]?.text ?? '';
  return TextDocument.applyEdits(
    TextDocument.create('', '', 0, text),
    action.edit?.changes?.[opened.at.uri] ?? [],
  );
}

/** The codes found in a text. */
function codes(text: string): string[] {
  return open(text)
    .service.diagnostics({ uri: 'a.adisteme' })
    .map(({ code }) => String(code));
}

const SCALE = `тармақ 1
  шкала grade "Баға"
    low "төмен"
    high "жоғары"
  факт score: сан 0..100 "Балл"
`;

describe('gaps', () => {
  const table = (row: string): string =>
    act('kk', `${SCALE}  шешім result: grade "Нәтиже"\n    кесте score\n      ${row}\n      >= 45 => high`);

  it('are closed by the missing row, with open ends where rows include them', () => {
    const opened = open(table('0..44,49 => l<^>ow'));
    const text = fixed(opened, 'Жетіспейтін жолды қосу: 44,49<..<45 => low');
    expect(text).toContain('      0..44,49 => low\n      44,49<..<45 => low\n      >= 45 => high\n');
    expect(codes(opened.files['a.adisteme']?.text ?? '')).toContain('gap');
    expect(codes(text)).not.toContain('gap');
    expect(codes(fixed(opened, 'Жетіспейтін жолды қосу: 44,49<..<45 => high'))).not.toContain('gap');
  });

  it('are closed by the missing row, with closed ends where no row has them', () => {
    const opened = open(table('10<..<44 => l<^>ow'));
    const titles = actions(opened).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Жетіспейтін жолды қосу: 0..10 => low',
        'Жетіспейтін жолды қосу: 44..<45 => high',
      ]),
    );
    const gaps = (text: string): number => codes(text).filter((code) => code === 'gap').length;
    expect(gaps(opened.files['a.adisteme']?.text ?? '')).toBe(2);
    expect(gaps(fixed(opened, 'Жетіспейтін жолды қосу: 0..10'))).toBe(1);
    expect(gaps(fixed(opened, 'Жетіспейтін жолды қосу: 44..<45 => high'))).toBe(1);
  });

  it('are closed by an interpretation below the decision', () => {
    const opened = open(table('0..44,49 => l<^>ow'));
    const text = fixed(opened, 'Закрыть пробел толкованием: score = 44,49<..<45 => low', 'ru');
    expect(text).toContain(`      >= 45 => high
  түсіндіру result_gap "«result» олқылығын түсіндіру"
    негіз "Актіні неге бұлай оқитыныңызды жазыңыз"
    толықтыру result: score = 44,49<..<45 => low
`);
    expect(codes(text)).not.toContain('gap');
  });

  it('of conditions, in English', () => {
    const source = `point 1
  fact score: number 0.. "Score"
  decision good: yes-no "Good"
    if score < 2.5 => no
    if score > 2<^>.5 => yes`;
    // The finding stands at the row below the gap.
    const opened = open(act('en', source.replace('score < 2.5', 'score <<^> 2.5')));
    const text = fixed(opened, 'Insert the missing row: if score = 2.5 => no', 'en');
    expect(text).toContain('    if score < 2.5 => no\n    if score = 2.5 => no\n    if score > 2.5 => yes');
    expect(codes(text)).not.toContain('gap');
  });

  it('over several columns of values', () => {
    const source = `тармақ 1
  факт a: иә-жоқ "А"
  факт b: иә-жоқ "Б"
  шешім r: иә-жоқ "Р"
    кесте a, b
      иә, * => иә
      жоқ, иә => ж<^>оқ`;
    const opened = open(act('kk', source));
    const row = actions(opened).find(({ title }) => title.includes('жоқ, жоқ =>'));
    expect(row?.title).toBe('Жетіспейтін жолды қосу: жоқ, жоқ => жоқ');
    expect(codes(fixed(opened, 'Жетіспейтін жолды қосу: жоқ, жоқ'))).not.toContain('gap');
    expect(codes(fixed(opened, 'Олқылықты түсіндірумен жабу: a = жоқ және b = жоқ'))).not.toContain('gap');
  });
});

describe('names that are not declared', () => {
  it.each([
    ['талап r: unkno<^>wn > 3 "…"', '  факт unknown: сан "unknown"\n  талап r: unknown > 3 "…"'],
    ['талап r: unkno<^>wn "…"', '  факт unknown: иә-жоқ "unknown"\n  талап r: unknown "…"'],
    ['талап r: саны(unkno<^>wn) = 2 "…"', '  факт unknown: тізім сан "unknown"\n  талап r: саны(unknown)'],
    ['мерзім d: unkno<^>wn + 5 жыл "…"', '  оқиға unknown "unknown"\n  мерзім d: unknown + 5 жыл'],
    [
      'факт f: бүтін "…"\n    кім: unkno<^>wn',
      '  рөл unknown "unknown"\n  факт f: бүтін "…"\n    кім: unknown',
    ],
    ['факт f: бүтін [unkno<^>wn] "…"', '  бірлік unknown "unknown"\n  факт f: бүтін [unknown] "…"'],
  ])('%s', (line, expected) => {
    const text = fixed(open(act('kk', `тармақ 1\n  ${line}`)), 'Жариялау:');
    expect(text).toContain(`тармақ 1\n${expected}`);
    expect(codes(text)).not.toContain('unknown-name');
  });

  it('are corrected to the nearest one', () => {
    const opened = open(act('ru', 'пункт 1\n  факт score: число "…"\n  требование r: scoer<^> > 3 "…"'));
    expect(actions(opened)[0]).toMatchObject({ title: 'Исправить на «score»', isPreferred: true });
    expect(codes(fixed(opened, 'Исправить'))).toEqual([]);
  });

  it('nearest points, in the words of the file', () => {
    const opened = open({
      m: order(ATYRAU_AMENDMENT).replace('өзгерту тармақ 42:', 'өзгерту тармақ 4<^>22:'),
      b: order(ATYRAU_BASE),
      r: order(RYSKULOV),
    });
    expect(fixed(opened, '«тармақ 44» деп түзету')).toContain('өзгерту тармақ 44: алып тасталсын');
  });
});

describe('words', () => {
  it('of another surface, one or all of them', () => {
    const opened = open(act('kk', 'тармақ 1\n  fa<^>ct a: бүтін "…"\n  fact b: бүтін "…"'));
    expect(fixed(opened, '«факт» сөзімен ауыстыру')).toContain('  факт a: бүтін "…"\n  fact b');
    expect(fixed(opened, 'Басқа тілдің барлық')).toContain('  факт a: бүтін "…"\n  факт b');
    const russian = open(act('ru', 'пункт 1\n  шеш<^>ім a: число "…"\n    = 1'));
    expect(codes(fixed(russian, 'Заменить на «решение»', 'ru'))).toEqual([]);
  });

  it('that are slips of a keyword', () => {
    expect(fixed(open(act('kk', 'тармақ 1\n  шешшім<^> a: сан "…"\n    = 1')), '«шешім» деп')).toContain(
      '  шешім a: сан',
    );
  });

  it('that are meant as names', () => {
    const opened = open(act('en', 'point 1\n  fact un<^>it: number "…"'));
    expect(fixed(opened, 'Put into backticks', 'en')).toContain('fact `unit`: number');
  });

  it('strings without an end, and the wrong tag', () => {
    expect(fixed(open(act('kk', 'тармақ 1\n  рөл a "ба<^>р')), 'Тырнақшаны жабу')).toContain('рөл a "бар"\n');
    const tag = open(act('kk', 'тармақ 1').replace('тіл kk', 'тіл r<^>u'));
    expect(fixed(tag, 'Тіл белгісін')).toMatch(/^тіл kk\n/);
  });
});

describe('letters that only look alike', () => {
  // The first letter of the fact is Latin, of the second Cyrillic.
  const source = act(
    'kk',
    'тармақ 1\n  факт cа<^>не: бүтін "…"\n  факт agе: бүтін "Cаны"\n  талап r: cане > 3 "…"\n  талап q: agе > 3 "…"',
  );

  it('are replaced in all places of the name, by the script of most letters', () => {
    const text = fixed(open(source), 'Ұқсас әріптерді ауыстыру');
    expect(text).toContain('факт сане: бүтін');
    expect(text).toContain('талап r: сане > 3');
    expect(text).toContain('факт agе');
  });

  it('or in the whole file, labels included', () => {
    const text = fixed(open(source), 'Ұқсас әріптерді бүкіл файлда ауыстыру');
    expect(text).toContain('факт age: бүтін "Саны"');
    expect(text).toContain('талап q: age > 3');
    expect(codes(text).filter((code) => code.startsWith('mixed'))).toEqual([]);
  });

  it('in official text, in Russian', () => {
    const opened = open(act('ru', 'пункт 1\n  | Қызметші бағaла<^>нады.'));
    expect(fixed(opened, 'Заменить похожие буквы', 'ru')).toContain('| Қызметші бағаланады.');
  });
});

describe('missing labels', () => {
  it('are added empty behind those there are', () => {
    const opened = open(act('kk', 'тармақ 1\n  факт a<^>ge: бүтін "Жас" en "Age" = 1'));
    expect(fixed(opened, 'Жетіспейтін жазуларды қосу: ru')).toContain('"Жас" en "Age" ru "" = 1');
    expect(actions(opened).find(({ kind }) => kind === 'refactor.rewrite')).toBeDefined();
  });

  it('are not offered where all are there, nor where there is none', () => {
    expect(actions(open(act('ru', 'пункт 1\n  роль a<^> "А" kk "А" en "A"')))).toEqual([]);
    expect(actions(open(act('ru', 'пункт 1\n  роль a<^>')))).toEqual([]);
  });
});

describe('asking for some kinds only', () => {
  it('leaves the others out', () => {
    const { service, at } = open(act('kk', 'тармақ 1\n  факт cа<^>не: бүтін "…"'));
    const ask = (only: string[]) =>
      service.codeActions({ uri: at.uri, range: { start: at.position, end: at.position }, only });
    expect(new Set(ask(['quickfix']).map(({ kind }) => kind))).toEqual(new Set(['quickfix']));
    expect(new Set(ask(['refactor']).map(({ kind }) => kind))).toEqual(new Set(['refactor.rewrite']));
    expect(ask(['source'])).toEqual([]);
  });
});

it('a gap that only a whole case can show is told, and closed, when cases are looked for', () => {
  const text = order(RYSKULOV).replace(/^.*5, 3 => satisfactory.*\n/m, '');
  const { service, at } = open({ [RYSKULOV]: text.replace('5, < 3 =>', '5, < 3<^> =>') });
  const { uri } = at;
  const gaps = (witnesses: boolean) =>
    service.diagnostics({ uri, witnesses }).filter(({ code }) => code === 'gap');
  expect(gaps(false)).toEqual([]);
  const [gap] = gaps(true);
  if (gap === undefined) throw new Error('no gap');
  const request = { uri, range: gap.range, only: ['quickfix'] };
  expect(service.codeActions(request)).toEqual([]);
  const titles = service.codeActions({ ...request, witnesses: true }).map(({ title }) => title);
  expect(titles[0]).toMatch(/^Жетіспейтін жолды қосу: 5, 3 =>/);
});
