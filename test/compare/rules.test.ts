import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import {
  comparisonWording,
  inOrderOfText,
  type Program,
  provisionChanges,
  ruleTitle,
  speakerOf,
} from '../../engine/index.ts';

const FOLDER = 'methodologies';
const workspace = openWorkspace(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.adisteme'))
    .map((name) => ({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') })),
);

function on(methodology: string, day: string): Program {
  const choice = workspace.editionOn(methodology, day);
  const program = choice.found ? workspace.program(choice.edition).value : null;
  if (program === null) throw new Error(`there is no edition of ${methodology} on ${day}`);
  return program;
}

const atyrau = [on('atyrau-akimat', '2022-02-25'), on('atyrau-akimat', '2022-02-26')] as const;

describe('changes in the order of the order', () => {
  const order = (before: Program, after: Program) =>
    inOrderOfText(provisionChanges(before, after, 'en'), before, after).map(({ provision }) => provision);

  test('what is taken out stands where it was', () => {
    expect(order(...atyrau)).toEqual(['point 5', 'point 41', 'point 42', 'annex 4']);
    expect(order(atyrau[1], atyrau[0])).toEqual(['point 5', 'point 41', 'point 42', 'annex 4']);
  });

  test('of orders of different length, every change once and in the order of both', () => {
    const [before, after] = [on('ryskulov-akimat', '2019-03-01'), on('baydibek-maslikhat', '2024-03-01')];
    const told = order(before, after);
    expect([...told].sort()).toEqual(
      provisionChanges(before, after, 'en')
        .map(({ provision }) => provision)
        .sort(),
    );
    for (const { provisions } of [before, after]) {
      const own = provisions.map(({ id }) => id).filter((id) => told.includes(id));
      expect(told.filter((id) => own.includes(id))).toEqual(own);
    }
  });
});

describe('what a changed rule is called', () => {
  const titles = (before: Program, after: Program, language: 'kk' | 'ru' | 'en') =>
    new Map(
      provisionChanges(before, after, language)
        .flatMap(({ rules }) => rules)
        .map((rule) => [
          `${rule.kind} ${rule.name}`,
          ruleTitle(rule, [speakerOf(after, language), speakerOf(before, language)]),
        ]),
    );
  const almaty = [
    on('almaty-oblast-akimat', '2017-08-06'),
    on('almaty-oblast-akimat', '2017-08-07'),
  ] as const;

  test.each([
    ['indicator promptness heads effective', 'Оперативность · Руководители · эффективные'],
    [
      'deadline refusal_sending_due',
      'Направление результатов оценки служащему, отказавшемуся от ознакомления',
    ],
    // The rule's own words begin with what it is called.
    ['interpretation refusal_term', ''],
  ])('%s', (rule, title) => {
    expect(titles(...atyrau, 'ru').get(rule)).toBe(title);
  });

  test.each([
    ['fact quarters.bonuses.points', 'Кварталы › Поощряемая деятельность'],
    ['item activity p5_01', 'Поощряемые показатели и виды деятельности'],
    ['decision quarter_bonuses', 'Поощрительные баллы по кварталам'],
  ])('%s', (rule, title) => {
    expect(titles(...almaty, 'ru').get(rule)).toBe(title);
  });

  test('none is called by the name that only files use, in any language', () => {
    const bodies = [on('ryskulov-akimat', '2019-03-01'), on('baydibek-maslikhat', '2024-03-01')] as const;
    for (const language of ['kk', 'ru', 'en'] as const) {
      const all = [
        ...titles(...atyrau, language),
        ...titles(...almaty, language),
        ...titles(...bodies, language),
      ];
      expect(all.length).toBeGreaterThan(300);
      expect(all.filter(([, title]) => /[a-z]_[a-z]/.test(title))).toEqual([]);
    }
  });

  test('a fact tells what it is in the language of the reader', () => {
    const change = provisionChanges(...almaty, 'kk')
      .flatMap(({ rules }) => rules)
      .find(({ kind, before, after }) => kind === 'fact' && before !== null && after !== null);
    expect(change?.before).toContain(`(${comparisonWording('kk').type.text})`);
    expect(change?.after).toContain('(Көтермеленетін көрсеткіштер мен қызмет түрлері)');
  });
});
