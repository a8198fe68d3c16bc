/** Completion: keywords and names that may stand at the cursor, and what they replace. */
import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { ATYRAU_BASE, act, covered, open, order, RYSKULOV } from './marked.ts';

/** The text with the completions of a cursor, by label. */
function complete(source: string | Readonly<Record<string, string>>) {
  const { service, at, files } = open(source);
  const items = service.completion(at);
  const text = files[at.uri]?.text ?? '';
  const find = (label: string): CompletionItem | undefined => items.find((item) => item.label === label);
  return {
    items,
    labels: items.map((item) => item.label),
    find,
    /** What a label would replace. */
    replaces: (label: string): string | undefined => {
      const edit = find(label)?.textEdit;
      return edit !== undefined && 'range' in edit ? covered(text, edit.range) : undefined;
    },
  };
}

const KK = `тармақ 1
  рөл hr "Кадр қызметі" ru "Кадровая служба"
  бірлік months "ай"
  шкала grade "Баға"
    low "төмен"
    high "жоғары" ru "высокая"
  факт age: бүтін 0..99 [months] "Жас" ru "Возраст"
  факт kpis: тізім "НМИ"
    name?: мәтін "Аты"
    achieved: иә-жоқ "Жетті"
  факт council: жазба "Кеңес"
    members: бүтін "Мүшелер"
  оқиға begin "Бастау"
  сәйкестік score(percent: сан 0.., part: бүтін): сан "Балл"
    *, * => 1
  шешім result: grade "Нәтиже"
    кесте саны(kpis мұнда achieved), age > 3
      5, иә => high
      < 5, * => low
`;

const RU = `пункт 1
  роль hr "Кадровая служба"
  шкала grade "Оценка"
    low "низкая"
    high "высокая"
  факт age: целое "Возраст"
  решение result: grade "Итог"
    = high
`;

describe('statements', () => {
  it('of a provision, in the words of the file', () => {
    const { labels } = complete(act('kk', `${KK}  <^>`));
    expect(labels).toEqual(expect.arrayContaining(['факт', 'шешім', 'талап', 'құзыреттер кестесі', 'бөлік']));
    expect(labels).not.toContain('тармақ');
    expect(labels).not.toContain('decision');
    expect(complete(act('ru', `${RU}  <^>`)).labels).toEqual(expect.arrayContaining(['факт', 'решение']));
  });

  it('of a file at its margin, of a decision below it', () => {
    expect(complete(act('kk', `${KK}<^>`)).labels).toEqual(
      expect.arrayContaining(['тармақ', 'тарау', 'қосымша']),
    );
    expect(complete(act('kk', 'тармақ 1\n  шешім a: сан "…"\n    <^>')).labels).toEqual([
      'кесте',
      'егер',
      'әрбір',
    ]);
    expect(complete(act('en', 'point 1\n  decision a: number "…"\n    <^>')).labels).toEqual([
      'table',
      'if',
      'for each',
    ]);
  });

  it('edits only in acts that amend', () => {
    expect(complete(act('kk', 'тармақ 1\n  <^>')).labels).not.toContain('өзгерту');
    const amending = act('kk', 'тармақ 1\n  <^>').replace(/бекітеді: .*/, 'өзгертеді: test-body');
    expect(complete(amending).labels).toContain('өзгерту');
  });

  it('no official text, comment or string', () => {
    for (const line of ['| Осы <^>', '# fa<^>', 'рөл a "ға<^>', 'рөл a "ғ<^>а"']) {
      expect(complete(act('kk', `тармақ 1\n  ${line}`)).items).toEqual([]);
    }
  });
});

describe('what is replaced', () => {
  it('is the whole word, Kazakh letters and hyphens included', () => {
    const { replaces } = complete(act('kk', 'тармақ 1\n  құзы<^>рет'));
    expect(replaces('құзыреттер кестесі')).toBe('құзырет');
    const hyphen = complete(act('kk', 'тармақ 1\n  факт a: иә-ж<^>'));
    expect(hyphen.replaces('иә-жоқ')).toBe('иә-ж');
  });

  it('is the phrase, once its first words are written', () => {
    const { replaces, labels } = complete(act('kk', `${KK}  мерзім due: begin + 5 жұмыс к<^>`));
    expect(labels).toEqual(['жұмыс күні']);
    expect(replaces('жұмыс күні')).toBe('жұмыс к');
    const header = 'язык ru\n\nакт a\n  вводится в <^>';
    expect(complete(header).replaces('вводится в действие')).toBe('вводится в ');
  });

  it('writes backticks around a name that is a keyword', () => {
    const { find } = complete(act('en', 'point 1\n  fact `unit`: number "Unit"\n  requirement r: uni<^>'));
    expect(find('unit')?.textEdit?.newText).toBe('`unit`');
  });
});

describe('names in expressions', () => {
  it('have types and labels, in the language asked for', () => {
    const { service, at } = open(act('kk', `${KK}  талап r: <^>`));
    const age = service.completion({ ...at, language: 'ru' }).find((item) => item.label === 'age');
    expect(age).toMatchObject({ detail: 'бүтін 0..99 [months]', documentation: 'Возраст' });
    const russian = complete(act('ru', `${RU}  требование r: <^>`));
    expect(russian.find('age')).toMatchObject({ detail: 'целое', documentation: 'Возраст' });
    expect(russian.labels).toContain('количество');
  });

  it('are items of the expected type first', () => {
    const first = (source: string) => complete(act('kk', source)).labels.slice(0, 2);
    expect(first(`${KK}  талап r: result = <^>`)).toEqual(['low', 'high']);
    expect(first(`${KK}  талап r: result = low | <^>`)).toEqual(['low', 'high']);
    expect(first(`${KK}  ерекшелік result: age < 3 => <^>`)).toEqual(['low', 'high']);
    expect(first(KK.replace('=> low', '=> <^>'))).toEqual(['low', 'high']);
    expect(complete(act('ru', `${RU}  исключение result: age < 3 => <^>`)).labels.slice(0, 2)).toEqual([
      'low',
      'high',
    ]);
  });

  it('are yes and no in a column of conditions', () => {
    const { labels } = complete(act('kk', KK.replace('5, иә', '5, <^>')));
    expect(labels).toEqual(expect.arrayContaining(['иә', 'жоқ']));
  });

  it('are fields of the record inside a loop, and members behind a dot', () => {
    const loop = complete(act('kk', `${KK}  талап r: саны(kpis мұнда <^>`));
    expect(loop.labels.slice(0, 2)).toEqual(['name', 'achieved']);
    expect(complete(act('kk', `${KK}  талап r: саны(kpis мұнда achieved) <^>`)).labels).toEqual([
      'және',
      'немесе',
    ]);
    expect(complete(act('kk', `${KK}  талап r: саны(kpis <^>`)).labels).toEqual(['мұнда', 'және', 'немесе']);
    expect(complete(act('kk', `${KK}  талап r: council.<^>`)).labels).toEqual(['members']);
  });

  it('are only the parameters in a lookup', () => {
    const { labels } = complete(act('kk', KK.replace('*, * => 1', '*, * => <^>')));
    expect(labels).toContain('percent');
    expect(labels).not.toContain('age');
  });

  it('are the fields and earlier results inside әрбір', () => {
    const source = `${KK}  шешім all "…"
    әрбір kpis мұнда achieved
      first: бүтін = 5
      second: бүтін = <^>
`;
    const { labels } = complete(act('kk', source));
    expect(labels).toEqual(expect.arrayContaining(['first', 'achieved', 'age']));
    expect(labels).not.toContain('second');
  });
});

describe('names in other places', () => {
  it.each([
    ['ерекшелік <^>', ['result']],
    ['мерзім due: <^>', ['begin']],
    ['факт a: бүтін 0.. [<^>', ['months']],
    ['нысан f "…"\n    қол қояды: <^>', ['hr']],
    ['нысан f "…"\n    бағандар kpis: <^>', ['name', 'achieved']],
    ['нысан f "…"\n    бағандар <^>', ['kpis']],
    [
      'түсіндіру t "…"\n    санау a: <^>',
      ['алдыңғы күннен кері', 'жылжымайды', 'келесі жұмыс күніне жылжиды'],
    ],
    ['рөл b "…" <^>', ['ru', 'en']],
    ['рөл b "…" ru "…" <^>', ['en']],
  ])('%s', (line, labels) => {
    expect(complete(act('kk', `${KK}  ${line}`)).labels).toEqual(labels);
  });

  it('types: those of the language and those declared', () => {
    expect(complete(act('kk', `${KK}  факт a: <^>`)).labels).toEqual(
      expect.arrayContaining(['бүтін', 'санат коды', 'grade']),
    );
    expect(complete(act('ru', `${RU}  факт a: <^>`)).labels).toEqual(
      expect.arrayContaining(['целое', 'код категории', 'grade']),
    );
  });
});

describe('the points of the base, when amending', () => {
  const amendment = `тіл kk

акт second
  құжат: "қаулы" № 2, 2021-01-01
  өзгертеді: ryskulov-akimat
  жарияланған: белгісіз
  қолданысқа енеді: жариялану + 10 күнтізбелік күн өткен соң

тармақ 1
  өзгерту `;

  it('are offered behind өзгерту тармақ, with their text', () => {
    const { labels, find, replaces } = complete({
      'b.adisteme': `${amendment}тармақ 1<^>`,
      'a.adisteme': order(RYSKULOV),
    });
    expect(labels).toHaveLength(44);
    expect(find('14')?.detail).toContain('НМИ саны');
    expect(replaces('14')).toBe('1');
  });

  it('units come first, and rows of an annex behind жол', () => {
    const base = order(RYSKULOV);
    expect(complete({ b: `${amendment}<^>`, a: base }).labels.slice(0, 2)).toEqual(['тармақ', 'қосымша']);
    const { labels } = complete({ b: `${amendment}қосымша 4 жол <^>`, a: base });
    expect(labels.slice(0, 4)).toEqual(['heads', 'managers', 'staff', 'service_management']);
    expect(complete({ b: `${amendment}тармақ 5: <^>`, a: base }).labels).toContain('жаңа редакция');
  });

  it('are those of the act whose rules are adopted', () => {
    const adopting = order(ATYRAU_BASE).replace('  өзгерту қосымша 4 жол heads', '  өзгерту қосымша <^>');
    expect(complete({ b: adopting, a: order(RYSKULOV) }).labels).toEqual(['1', '2', '3', '4', '5']);
  });

  it('numbers of new wordings are those that the edit names', () => {
    const { labels } = complete({
      b: `${amendment}тармақ 34, 35: жаңа редакция\n    тармақ <^>`,
      a: order(RYSKULOV),
    });
    expect(labels).toEqual(['34', '35']);
  });
});

describe('in the Ryskulov order', () => {
  it('categories and competencies come with their labels', () => {
    const text = order(RYSKULOV);
    const category = complete(`${text}  талап r: category = <^>`);
    expect(category.labels.slice(0, 3)).toEqual(['E-1', 'E-R-1', 'E-2']);
    expect(category.find('E-1')?.documentation).toBe('аудан әкімінің орынбасарлары');
    const competency = complete(`${text}  талап r: бәрі(competencies: competency = <^>`);
    expect(competency.find('service_management')).toMatchObject({ detail: 'competency' });
    expect(complete(`${text}  талап r: қамтиды(<^>`).labels).toContain('service_management');
  });
});
