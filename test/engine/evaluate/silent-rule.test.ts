import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../dsl/index.ts';
import {
  type DecisionAnswer,
  type Explanation,
  evaluate,
  explain,
  type PlainValue,
  readFacts,
} from '../../../engine/index.ts';

/** Point 1 asks, annex 4 says which groups there are, point 2 has a lookup with a gap. */
const act = (groups: string, indicators = ''): string => `тіл kk

акт test-act
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: test-body "Орган"
  қолданысқа енеді: 2020-01-10

тармақ 1
  факт competencies: тізім
    competency: competency
  шешім totals
    әрбір competencies
      total: бүтін = индикаторлар(competency)
  шешім half: бүтін
    = points_of(3)

тармақ 2
  сәйкестік points_of(n: бүтін): бүтін
    < 3 => 1
    > 3 => 2

қосымша 4
  мәтін қолда жоқ: "қосымша табылмады" ru "приложения не найдено" en "the annex was not found"
  факт category: санат коды
  топтау g: category "топтар" ru "группы" en "groups"
    heads "басшылар"${groups}
  құзыреттер кестесі competency: g
    cooperation "ынтымақ" ru "сотрудничество" en "cooperation"${indicators}
`;

function answer(text: string, facts: PlainValue) {
  const workspace = openWorkspace([{ path: 'test.adisteme', text }]);
  expect(workspace.check('test-body').filter(({ severity }) => severity === 'error')).toEqual([]);
  const choice = workspace.editionOn('test-body', '2020-02-01');
  const program = choice.found ? workspace.program(choice.edition).value : null;
  if (program === null) throw new Error('no program');
  const read = readFacts(program, facts);
  if (read.facts === null) return { problems: read.problems.map(({ code }) => code) };
  const { trace, decisions, missing } = evaluate(program, read.facts, { reading: 'adopted', trace: true });
  const { totals, half } = decisions as Record<'totals' | 'half', DecisionAnswer>;
  const why = (language: 'kk' | 'ru' | 'en') => explained(explain(program, trace, language));
  return { totals, half, missing, why };
}

const explained = (explanation: Explanation) =>
  Object.entries(explanation.decisions).find(([name]) => name === 'totals')?.[1].reason;

const ONE = [{ competency: 'cooperation' }];

describe('a group without categories', () => {
  it('lets any category code in, and gives no rule by the provision of the grouping', () => {
    const { totals, missing } = answer(act(''), { category: 'Z-9', competencies: ONE });
    expect(totals).toMatchObject({ value: null, status: 'no-rule', provision: 'annex 4', act: 'test-act' });
    expect(missing).toEqual([]);
  });

  it('asks for no category', () => {
    const { totals, missing } = answer(act(''), { competencies: ONE });
    expect(totals).toMatchObject({ status: 'no-rule', provision: 'annex 4' });
    expect(missing).toEqual([]);
  });

  it('has as its reason why the annex is not in hand', () => {
    const { why } = answer(act(''), { category: 'Z-9', competencies: ONE });
    expect(why?.('kk')).toContain('«топтар» топтары белгісіз (4-қосымша): қосымша табылмады');
    expect(why?.('ru')).toContain('группы «группы» неизвестны (приложение 4): приложения не найдено');
    expect(why?.('en')).toContain('the groups of “groups” are not known (annex 4): the annex was not found');
  });
});

describe('no rule', () => {
  const named = '\n      E-1';

  it('lies with the grouping where a category is in no group', () => {
    const qualified = act('\n      E-1\n      E-2 (head)').replace(
      '  факт category',
      '  факт head: иә-жоқ\n  факт category',
    );
    const { totals } = answer(qualified, { category: 'E-2', head: false, competencies: ONE });
    expect(totals).toMatchObject({ status: 'no-rule', provision: 'annex 4' });
  });

  it('lies with the table of competencies where a group has no indicators', () => {
    const { totals } = answer(act(named), { category: 'E-1', competencies: ONE });
    expect(totals).toMatchObject({ status: 'no-rule', provision: 'annex 4' });
  });

  it('lies with the lookup where it has no row', () => {
    expect(answer(act(named), {}).half).toMatchObject({ status: 'no-rule', provision: 'point 2' });
  });

  it('lets a code that no group names in only where none names any', () => {
    expect(answer(act(named), { category: 'Z-9' })).toEqual({ problems: ['unknown-category'] });
  });

  it('leaves a decision that a row decides with its own provision', () => {
    const indicators = `
      heads
        тиімді индикаторлар
          | бір`;
    const { totals } = answer(act(named, indicators), { category: 'E-1', competencies: ONE });
    expect(totals).toMatchObject({ value: [{ total: 1 }], status: 'decided', provision: 'point 1' });
  });
});
