import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { explain, expressionText, requirementMessages, speakerOf } from '../../../engine/explain/index.ts';
import { Rational } from '../../../engine/numbers/index.ts';
import { type Language, type Program, TOP_SCOPE } from '../../../engine/program/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
import { program as tested } from './sample.ts';

const whole = (n: number) => Rational.integer(n);

const kpis = (achieved: number, all: number) =>
  Array.from({ length: all }, (_, at) => ({ achieved: at < achieved }));

const base: Facts = {
  months: whole(14),
  kpis: kpis(4, 5),
  commission: { members: whole(6), present: whole(4) },
  scores: [Rational.fraction(3825n, 1000n)],
  category: 'E-1',
};

function explained(facts: Facts, language: Language, program: Program = tested) {
  const { trace } = evaluate(program, facts, { reading: 'adopted', trace: true });
  return explain(program, trace, language);
}

const reason = (name: string, facts: Facts, language: Language): string =>
  explained(facts, language).decisions[name]?.reason ?? '';

describe('the short reason', () => {
  it('of a row says the value and the row with its provision', () => {
    expect(reason('kpi_grade', base, 'kk')).toBe(
      '«НМИ» саны, мұнда: Көрсеткішке қол жетті (5 ішінен 4): «4 → тиімді» жолы (18-тармақ)',
    );
    expect(reason('kpi_grade', base, 'ru')).toBe(
      'количество «КЦИ», где Показатель достигнут (4 из 5): строка «4 → эффективно» (пункт 18)',
    );
    expect(reason('kpi_grade', base, 'en')).toBe(
      'number of “KPIs” where Achieved (4 of 5): row “4 → effective” (point 18)',
    );
  });

  it('of a value says the expression with its values', () => {
    expect(reason('quorum', base, 'kk')).toBe('Қатысқандар (4) / Мүшелер саны (6) ≥ 2/3: иә');
    expect(reason('quorum', base, 'ru')).toBe('Присутствуют (4) / Число членов (6) ≥ 2/3: да');
    expect(reason('assessed', base, 'en')).toBe('the general rule (point 3)');
  });

  it('of an exception says what holds and where it stands', () => {
    const early = { ...base, months: whole(2) };
    expect(reason('assessed', early, 'kk')).toBe(
      'ерекшелік «Үш айдан кем» (4-тармақ): Лауазымда, ай (2) < 3',
    );
    expect(reason('assessed', early, 'ru')).toBe(
      'исключение «Менее трёх месяцев» (пункт 4): В должности, мес. (2) < 3',
    );
    expect(reason('assessed', early, 'en')).toBe(
      'exception “Less than three months” (point 4): Months in position (2) < 3',
    );
  });

  it('of what does not apply says the condition and its provision', () => {
    const early = { ...base, months: whole(2) };
    expect(reason('kpi_grade', early, 'kk')).toBe(
      'қолданылмайды: «Бағалау өткізілмейді» (5-тармақтың 2-бөлігі); Бағаланады (жоқ)',
    );
    expect(reason('kpi_grade', early, 'ru')).toBe(
      'не применяется: «Оценка не проводится» (часть 2 пункта 5); Оценивается (нет)',
    );
    expect(reason('kpi_grade', early, 'en')).toBe(
      'does not apply: “No assessment” (part 2 of point 5); Assessed (no)',
    );
  });

  it('of what is missing names the facts by label', () => {
    const { commission: _, ...rest } = base;
    const unknown = { ...rest, kpis: [{ achieved: true }, {}] };
    expect(reason('kpi_grade', unknown, 'kk')).toBe('мәлімет жеткіліксіз: НМИ, 2: Көрсеткішке қол жетті');
    expect(reason('quorum', unknown, 'ru')).toBe(
      'недостаточно сведений: Комиссия: Присутствуют; Комиссия: Число членов',
    );
  });

  it('of a gap says the value and the rows beside it', () => {
    const gap = { ...base, scores: [Rational.fraction(3995n, 1000n)] };
    const literal = evaluate(tested, gap, { reading: 'literal', trace: true });
    const grade = (language: Language) => explain(tested, literal.trace, language).decisions['grade']?.reason;
    expect(grade('kk')).toBe(
      'Баға (3,995): ешбір жол сәйкес келмейді (7-тармақ); мән «3–3,99 → қанағаттанарлық» және «≥ 4 → тиімді» жолдарының арасына түседі',
    );
    expect(grade('ru')).toBe(
      'Балл (3,995): ни одна строка не подходит (пункт 7); значение попадает между строками «3–3,99 → удовлетворительно» и «≥ 4 → эффективно»',
    );
    expect(grade('en')).toBe(
      'Score (3.995): no row applies (point 7); the value falls between the rows “3–3.99 → satisfactory” and “≥ 4 → effective”',
    );
    const low = evaluate(tested, { ...base, scores: [whole(1)] }, { reading: 'literal', trace: true });
    expect(explain(tested, low.trace, 'en').decisions['grade']?.reason).toBe(
      'Score (1.00): no row applies (point 7); the value is below the row “3–3.99 → satisfactory”',
    );
  });

  it('of a rewritten value says the reading and both values', () => {
    expect(reason('score', base, 'kk')).toBe(
      '«Бағалар» орташа мәні (3,825); «Екі таңбаға дейін жуықтау» түсіндіруі бойынша: 3,825 → 3,83',
    );
    expect(reason('score', { ...base, scores: [whole(3)] }, 'en')).toBe('mean of “Scores” (3)');
  });

  it('of no rule in another decision, of an empty list, and of a division by zero', () => {
    expect(reason('score', { ...base, scores: [] }, 'ru')).toBe('правила нет: список пуст');
    expect(reason('grade', { ...base, scores: [] }, 'en')).toBe(
      'no rule: “Score”, which is needed, has no value',
    );
    const nobody = { ...base, commission: { members: whole(0), present: whole(0) } };
    expect(reason('quorum', nobody, 'kk')).toBe('қағида жоқ: нөлге бөлу');
  });

  it('of a category in no group', () => {
    expect(reason('group', { ...base, category: 'X-9' }, 'ru')).toBe(
      'правила нет: категория X-9 не входит ни в одну группу «Группы» (приложение 4)',
    );
  });

  it('of a list counts its records and names those left out', () => {
    const { decisions } = explained(base, 'en');
    expect(decisions['sheet']?.reason).toBe('4 records: done – 4');
    expect(decisions['sheet']?.records.map(({ label, kept, reason: why }) => [label, kept, why])).toEqual([
      ['KPIs 1', true, ''],
      ['KPIs 2', true, ''],
      ['KPIs 3', true, ''],
      ['KPIs 4', true, ''],
      ['KPIs 5', false, 'exception “Not counted” (annex 2): Achieved (no)'],
    ]);
    expect(decisions['sheet']?.records[0]?.fields['mark']?.reason).toBe(
      'Achieved (yes): row “yes → done” (annex 2)',
    );
  });
});

describe('behind the reason', () => {
  it('stand the facts, the steps, the provision with its official text', () => {
    const grade = explained(base, 'en').decisions['kpi_grade'];
    expect(grade?.provisionName).toBe('point 18');
    expect(grade?.provisionText).toBe('18. Official text.');
    expect(grade?.value).toBe('effective');
    expect(grade?.facts).toEqual([
      { path: 'kpis', label: 'KPIs', value: '5 records' },
      ...[1, 2, 3, 4, 5].map((n) => ({
        path: `kpis[${n - 1}].achieved`,
        label: `KPIs ${n}: Achieved`,
        value: n < 5 ? 'yes' : 'no',
      })),
    ]);
    expect(grade?.steps).toEqual([
      'Assessed: yes',
      'number of “KPIs” where Achieved = 4',
      'row “5 → excellent”: no',
      'row “4 → effective”: yes',
      'row “< 4 → satisfactory”: no',
    ]);
  });

  it('a part takes the text of the provision around it', () => {
    expect(explained({ ...base, months: whole(2) }, 'en').decisions['kpi_grade']).toMatchObject({
      provision: 'point 5 part 2',
      provisionText: '5. Official text.',
    });
  });
});

describe('requirements', () => {
  const messages = (facts: Facts, language: Language) => {
    const { trace } = evaluate(tested, facts, { reading: 'adopted', trace: true });
    return requirementMessages(tested, trace, language);
  };

  it('say what is and what is required', () => {
    expect(messages(base, 'kk')['kpi_count']).toBe('Сақталды: НМИ саны: 5; талап: = 5 (14-тармақ)');
    const four = { ...base, kpis: kpis(4, 4) };
    expect(messages(four, 'kk')['kpi_count']).toBe('Сақталмады: НМИ саны: 4; талап: = 5 (14-тармақ)');
    expect(messages(four, 'ru')['kpi_count']).toBe('Не соблюдено: Число КЦИ: 4; требование: = 5 (пункт 14)');
    expect(messages(four, 'en')['kpi_count']).toBe('Not met: Number of KPIs: 4; required: = 5 (point 14)');
    expect(messages(base, 'en')['size']).toBe('Met: Members: 6; required: ≥ 5 (point 5)');
  });

  it('name the records that break them', () => {
    const facts = { ...base, scores: [whole(3), whole(7), whole(9)] };
    expect(messages(facts, 'en')['in_range']).toBe(
      'Not met: Scores in range: Scores 2 – value (7): 0–5; Scores 3 – value (9): 0–5; required: value: 0–5 (point 8)',
    );
  });

  it('say why they are open', () => {
    const { kpis: _, ...rest } = base;
    expect(messages(rest, 'ru')['kpi_count']).toBe('Число КЦИ (пункт 14): недостаточно сведений: КЦИ');
    expect(messages({ ...base, months: whole(1) }, 'kk')['kpi_count']).toBe(
      'НМИ саны (14-тармақ): қолданылмайды: «Бағалау өткізілмейді» (5-тармақтың 2-бөлігі); Бағаланады (жоқ)',
    );
  });
});

describe('expressions in words', () => {
  const words = (expression: Parameters<typeof expressionText>[1]) =>
    expressionText(speakerOf(tested, 'en'), expression, TOP_SCOPE);
  const n = (value: number) => ({ op: 'number' as const, value: String(value) });
  const months = { op: 'fact' as const, name: 'months' };

  it('take brackets only where they are needed', () => {
    const sum = { op: 'add' as const, left: months, right: n(1) };
    expect(words({ op: 'multiply', left: sum, right: n(2) })).toBe('(Months in position + 1) × 2');
    expect(words({ op: 'add', left: sum, right: n(2) })).toBe('Months in position + 1 + 2');
    expect(words({ op: 'subtract', left: n(2), right: sum })).toBe('2 − (Months in position + 1)');
    const less = { op: 'less' as const, left: months, right: n(3) };
    const or = { op: 'or' as const, items: [less, less] };
    expect(words({ op: 'and', items: [or, less] })).toBe(
      '(Months in position < 3 or Months in position < 3) and Months in position < 3',
    );
  });

  it('are labels in the chosen language, else in Kazakh, else names', () => {
    const bare: Program = {
      ...tested,
      facts: tested.facts.map((fact) => ({ ...fact, label: fact.name === 'months' ? { kk: 'Ай' } : {} })),
    };
    const speaker = speakerOf(bare, 'en');
    expect(expressionText(speaker, months, TOP_SCOPE)).toBe('Ай');
    expect(expressionText(speaker, { op: 'fact', name: 'category' }, TOP_SCOPE)).toBe('category');
  });
});
