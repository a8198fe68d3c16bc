/** json-rules-engine: rules of conditions, with the cheapest way to paths and no rule that another makes needless. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { decimal, sumOfHundredths } from './host.ts';

const W_GRADES = [
  { grade: 'excellent', operator: 'equal', value: 5 },
  { grade: 'effective', operator: 'equal', value: 4 },
  { grade: 'satisfactory', operator: 'equal', value: 3 },
  { grade: 'unsatisfactory', operator: 'lessThan', value: 3 },
];
const X_GRADES = [
  { grade: 'unsatisfactory', from: 0, to: 199 },
  { grade: 'satisfactory', from: 200, to: 299 },
  { grade: 'proper', from: 300, to: 399 },
  { grade: 'effective', from: 400, to: 500 },
];
const PLACES = Array.from({ length: 11 }, (_, place) => `competency ${place}`);

async function load(): Promise<Solutions> {
  const { Engine: RulesEngine } = await import('json-rules-engine');
  const w = new RulesEngine();
  for (const { grade, operator, value } of W_GRADES) {
    w.addRule({ conditions: { all: [{ fact: 'achieved', operator, value }] }, event: { type: grade } });
  }
  // One operator is faster than conditions on the three fields.
  w.addOperator<WCase['competencies'][number], boolean>(
    'is met for',
    ({ service, observed, total }, serves) => (serves || !service) && observed * 4 >= total * 3,
  );
  for (const fact of PLACES) {
    const condition = { fact, operator: 'is met for', value: { fact: 'serves_public' } };
    w.addRule({ conditions: { all: [condition] }, event: { type: 'met' } });
  }
  const x = new RulesEngine();
  for (const { grade, from, to } of X_GRADES) {
    const all = [
      { fact: 'score', operator: 'greaterThanInclusive', value: from },
      { fact: 'score', operator: 'lessThanInclusive', value: to },
    ];
    x.addRule({ conditions: { all }, event: { type: grade } });
  }
  return {
    W: solution({
      note: 'counts in the host, shares by an operator of the host',
      most: 2000,
      isAsync: true,
      run: async ({ kpis, serves_public, competencies }: WCase): Promise<WAnswer> => {
        const achieved = kpis.filter((kpi) => kpi.achieved).length;
        const facts: Record<string, unknown> = { achieved, serves_public };
        let counted = 0;
        for (let i = 0; i < competencies.length; i += 1) {
          facts[PLACES[i] ?? ''] = competencies[i];
          if (serves_public || competencies[i]?.service === false) counted += 1;
        }
        const { events } = await w.run(facts);
        const met = events.length - 1;
        const grade = events.find(({ type }) => type !== 'met');
        return { kpi_grade: grade?.type ?? '', met, below: counted - met };
      },
      answer: (answer) => answer,
    }),
    X: solution({
      note: 'the grade only; the rounded mean in the host',
      isAsync: true,
      run: async ({ scores }: XCase): Promise<Pick<XAnswer, 'score' | 'grade'>> => {
        const score = (sumOfHundredths(scores) + 2) >> 2;
        const { events } = await x.run({ score });
        return { score: decimal(score), grade: events[0]?.type ?? '' };
      },
      answer: (answer) => answer,
    }),
  };
}

/** Rules as JSON. */
export const jsonRulesEngine: Engine = { name: 'json-rules-engine', load };
