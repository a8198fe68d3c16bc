/** publicodes: rules by name; a case is a situation. It knows no lists, so that every element has names of its own. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { sumOfHundredths, xAnswer } from './host.ts';

type Rules = Record<string, unknown>;

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1);
const yesNo = (value: boolean) => (value ? 'oui' : 'non');

/** One of each element for which the condition holds. */
const countOf = (conditions: readonly unknown[]) => ({
  somme: conditions.map((condition) => ({ valeur: 1, 'applicable si': condition })),
});

function wRules(): Rules {
  const share = (place: number, sign: string) => ({
    'toutes ces conditions': [
      { 'une de ces conditions': ['serves public', `service ${place} = non`] },
      `observed ${place} * 4 ${sign} total ${place} * 3`,
    ],
  });
  const rules: Rules = {
    'serves public': 'non',
    achieved: countOf(numbers(5).map((place) => `indicator ${place}`)),
    grade: {
      variations: [
        { si: 'achieved = 5', alors: "'excellent'" },
        { si: 'achieved = 4', alors: "'effective'" },
        { si: 'achieved = 3', alors: "'satisfactory'" },
        { sinon: "'unsatisfactory'" },
      ],
    },
    met: countOf(numbers(11).map((place) => share(place, '>='))),
    below: countOf(numbers(11).map((place) => share(place, '<'))),
  };
  for (const place of numbers(5)) rules[`indicator ${place}`] = 'non';
  for (const place of numbers(11)) {
    Object.assign(rules, { [`service ${place}`]: 'non', [`observed ${place}`]: 0, [`total ${place}`]: 1 });
  }
  return rules;
}

function wSituation({ kpis, serves_public, competencies }: WCase): Rules {
  const situation: Rules = { 'serves public': yesNo(serves_public) };
  for (const [at, { achieved }] of kpis.entries()) situation[`indicator ${at + 1}`] = yesNo(achieved);
  for (const [at, { service, observed, total }] of competencies.entries()) {
    situation[`service ${at + 1}`] = yesNo(service);
    situation[`observed ${at + 1}`] = observed;
    situation[`total ${at + 1}`] = total;
  }
  return situation;
}

function xRules(): Rules {
  const rules: Rules = {
    sum: 0,
    score: { arrondi: 'oui', valeur: 'sum / 4' },
    grade: {
      variations: [
        { si: 'score < 200', alors: "'unsatisfactory'" },
        { si: 'score < 300', alors: "'satisfactory'" },
        { si: 'score < 400', alors: "'proper'" },
        { sinon: "'effective'" },
      ],
    },
  };
  for (const place of numbers(12)) {
    Object.assign(rules, {
      [`marks ${place}`]: 0,
      [`respondents ${place}`]: 1,
      [`mean ${place}`]: `marks ${place} / respondents ${place}`,
    });
  }
  return rules;
}

function xSituation({ scores, sheet }: XCase): Rules {
  const situation: Rules = { sum: sumOfHundredths(scores) };
  for (const [at, { marks }] of sheet.entries()) {
    situation[`marks ${at + 1}`] = marks.reduce((sum, mark) => sum + mark, 0);
    situation[`respondents ${at + 1}`] = marks.length;
  }
  return situation;
}

async function load(): Promise<Solutions> {
  const { default: Publicodes } = await import('publicodes');
  const options = { logger: { log: () => {}, warn: () => {}, error: console.error }, warn: false };
  const w = new Publicodes(wRules(), options);
  const x = new Publicodes(xRules(), options);
  return {
    W: solution({
      note: 'lists taken apart in the host',
      most: 300,
      run: (one: WCase): WAnswer => {
        w.setSituation(wSituation(one));
        const value = (name: string) => w.evaluate(name).nodeValue;
        return {
          kpi_grade: String(value('grade')),
          met: Number(value('met')),
          below: Number(value('below')),
        };
      },
      answer: (answer) => answer,
    }),
    X: solution({
      note: 'sums of marks, decimals, the lowest three and the records in the host',
      most: 300,
      run: (one: XCase): XAnswer => {
        x.setSituation(xSituation(one));
        const value = (name: string) => x.evaluate(name).nodeValue;
        const means = one.sheet.map((_, at) => Number(value(`mean ${at + 1}`)));
        return xAnswer(one, { score: Number(value('score')), grade: String(value('grade')), means });
      },
      answer: (answer) => answer,
    }),
  };
}

/** The language of the French simulators. */
export const publicodes: Engine = { name: 'publicodes', load };
