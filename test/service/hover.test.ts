/** Hover: what a name is, where it comes from, and what its provision says. */
import { describe, expect, it } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { ATYRAU_AMENDMENT, ATYRAU_BASE, act, covered, open, order, RYSKULOV } from './marked.ts';

function hover(source: string | Readonly<Record<string, string>>, language?: 'kk' | 'ru' | 'en') {
  const { service, at, files } = open(source);
  const answer = service.hover({ ...at, ...(language === undefined ? {} : { language }) });
  const value = MarkupContent.is(answer?.contents) ? answer.contents.value.split('\n\n') : [];
  const range = answer?.range;
  return { value, word: range === undefined ? '' : covered(files[at.uri]?.text ?? '', range) };
}

const KK = `тармақ 1
  | Қызметші бағаланады.
  рөл hr "Кадр қызметі" ru "Кадровая служба"
  бірлік months "ай"
  шкала grade "Баға"
    low "төмен" ru "низкая"
  тізбе activity "Жұмыс"
    report = 5 "Есеп"
  факт age?: бүтін 0..99 [months] "Жасы" ru "Возраст"
    кім: hr
  факт kpis: тізім "НМИ"
    achieved: иә-жоқ "Жетті"
  сәйкестік score(percent: сан 0..5): аралық "Балл"
    * => 1..2
  шешім result: grade "Нәтиже"
    егер саны(kpis мұнда achieved) > 3 => low
`;

describe('names', () => {
  it('of facts: type, bounds, unit, who, label, provision', () => {
    const source = act('kk', `${KK}  талап r: a<^>ge > 3 "…"`);
    expect(hover(source)).toEqual({
      word: 'age',
      value: [
        '`age: бүтін 0..99 [months]` · факт',
        'Жасы',
        'міндетті емес',
        'Бірлігі: ай',
        'Беретін: Кадр қызметі',
        '**1-тармақ**',
        '> Қызметші бағаланады.',
        'Өзгертілмеген',
      ],
    });
    expect(hover(source, 'ru').value.slice(0, 6)).toEqual([
      '`age: бүтін 0..99 [months]` · факт',
      'Возраст',
      'необязательно',
      'Единица: ай',
      'Даёт: Кадровая служба',
      '**пункт 1**',
    ]);
  });

  it.each([
    ['achieved) >', 'achie<^>ved) >', '`achieved: иә-жоқ` · өріс'],
    ['=> low', '=> l<^>ow', '`low: grade` · шкала немесе тізбе мәні'],
    ['шешім result', 'шешім res<^>ult', '`result: grade` · шешім'],
    ['report =', 'rep<^>ort =', '`report: activity = 5` · шкала немесе тізбе мәні'],
    ['сәйкестік score', 'сәйкестік sco<^>re', '`score(percent: сан 0..5): аралық` · сәйкестік'],
    ['бірлік months', 'бірлік mon<^>ths', '`months` · бірлік'],
  ])('%s', (from, to, first) => {
    expect(hover(act('kk', KK.replace(from, to))).value[0]).toBe(first);
  });

  it('in another surface', () => {
    const source = `пункт 1
  факт rate: число 0,5.., 2 знака "Доля"
  решение result: да-нет "Итог"
    = rat<^>e > 1`;
    expect(hover(act('ru', source)).value.slice(0, 2)).toEqual([
      '`rate: число 0,5.., 2 знака` · факт',
      'Доля',
    ]);
    const english = 'point 1\n  fact ra<^>te: number 0.5.. "Rate"';
    expect(hover(act('en', english)).value[0]).toBe('`rate: number 0.5..` · a fact');
  });
});

describe('keywords', () => {
  it('show the shape of their statement and the words of the other surfaces', () => {
    expect(hover(act('kk', KK.replace('рөл hr', 'рө<^>л hr'))).value).toEqual([
      '`рөл ‹атау› [‹"жазу" ru "…" en "…"›]`',
      'Басқа тілдерде: ru `роль`, en `role`',
    ]);
  });

  it('that are functions show what they take and give', () => {
    expect(hover(act('kk', KK.replace('саны(kpis', 'са<^>ны(kpis'))).value).toEqual([
      '`саны(тізім[ мұнда шарт])`',
      'Тізімде қанша жазба бар екенін береді.',
      'Басқа тілдерде: ru `количество`, en `count`',
    ]);
    const russian = act('ru', 'пункт 1\n  факт a: список число "…"\n  требование r: су<^>мма(a) > 1');
    expect(hover(russian).value[0]).toBe('`сумма(список[ где условие][: выражение])`');
  });
});

describe('provisions of the real orders', () => {
  const base = order(RYSKULOV);

  it('a reference in official text shows the point it means', () => {
    const { value, word } = hover(base.replace('13-тармағында', '13-тар<^>мағында'));
    expect(word).toBe('13-тармағында');
    expect(value[0]).toBe('**13-тармақ**');
    expect(value[1]).toMatch(/^> НМИ:/);
  });

  it('tell the act that amended them last, and since when', () => {
    const files = {
      b: order(ATYRAU_BASE),
      a: order(ATYRAU_AMENDMENT).replace('талап commission_size', 'талап commission_si<^>ze'),
      r: base,
    };
    expect(hover(files, 'en').value.at(-1)).toBe('Last amended by the act atyrau-2022-324, from 2022-02-26');
    expect(hover(files, 'ru').value.at(-1)).toBe(
      'Последнее изменение внёс акт atyrau-2022-324, действует с 2022-02-26',
    );
  });

  it('the target of an edit shows the wording that is replaced', () => {
    const files = {
      a: order(ATYRAU_AMENDMENT).replace('өзгерту тармақ 5:', 'өзгерту тармақ <^>5:'),
      b: order(ATYRAU_BASE),
      r: base,
    };
    const { value } = hover(files);
    expect(value[0]).toBe('**5-тармақ**');
    expect(value[1]).not.toContain('кадр қызметінің');
  });

  it('a number of a provision shows its own text', () => {
    expect(hover(base.replace('тармақ 14\n', 'тармақ 1<^>4\n')).value[1]).toContain('НМИ саны');
  });
});

it('says nothing where nothing stands', () => {
  expect(hover(act('kk', 'тармақ 1\n  | Мәтін <^>жоқ.')).value).toEqual([]);
});

it('shows official text and labels as they are written, whatever Markdown makes of them', () => {
  const text = '| 1) <img src=x onerror=alert(1)> *a* [b](javascript:c) `d` $(e)';
  const source = `тармақ 1 "<b>"
  ${text}
  факт ag<^>e: бүтін "![x](y)"`;
  const { value } = hover(act('kk', source));
  expect(value).toEqual([
    '`age: бүтін` · факт',
    '\\!\\[x\\](y)',
    '**1-тармақ** \\<b\\>',
    '> 1\\) \\<img src=x onerror=alert(1)\\> \\*a\\* \\[b\\](javascript:c) \\`d\\` \\$(e)',
    'Өзгертілмеген',
  ]);
});
