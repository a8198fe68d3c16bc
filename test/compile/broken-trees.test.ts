import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseEdition } from '../../dsl/compile/index.ts';
import { type Act, editionsOf, readAct } from '../../dsl/consolidate/index.ts';
import { messageOf } from '../../dsl/diagnostics/index.ts';
import { type ActFile, parseAct } from '../../dsl/syntax/index.ts';
import { analyse } from '../resolve/analyse.ts';

function parsed(path: string): ActFile {
  return parseAct(readFileSync(path, 'utf8'), 'f').value;
}

const TREES = [
  parsed('methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme'),
  parsed('methodologies/baydibek-maslikhat/baydibek-2023-7-35.adisteme'),
];

/** A tree without the texts of provisions, which the compiler only copies. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => item?.kind !== 'text').map((item) => withoutTexts(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTexts(inner)]));
}

type Node = Record<string, unknown>;
type Spot = {
  readonly owner: Node | unknown[];
  readonly key: string | number;
  readonly value: Node | unknown[];
};

function isNode(value: unknown): value is Node | unknown[] {
  return typeof value === 'object' && value !== null;
}

/** Every node and list below the items of a tree. */
function spots(owner: Node | unknown[], found: Spot[] = []): Spot[] {
  for (const [key, value] of Object.entries(owner)) {
    if (key === 'span' || !isNode(value)) continue;
    found.push({ owner, key: Array.isArray(owner) ? Number(key) : key, value });
    spots(value, found);
  }
  return found;
}

const EXPRESSIONS = new Set([
  'number',
  'date',
  'name',
  'member',
  'group',
  'arithmetic',
  'compare',
  'match',
  'and',
  'or',
  'aggregate',
  'call',
]);
/** Types, groups of categories and dates of acts share a kind with expressions: what only the expression has. */
const OWN_FIELD: Readonly<Record<string, string>> = { number: 'raw', date: 'iso', group: 'of' };

function isExpression(value: Node): boolean {
  const kind = String(value['kind']);
  return EXPRESSIONS.has(kind) && 'span' in value && (OWN_FIELD[kind] ?? 'kind') in value;
}

const BODIES = new Set(['value', 'table', 'conditions', 'each']);

/** Does to a spot what recovery, or an author's slip, may do. `other` is another spot of the tree. */
function spoil(spot: Spot, other: Spot): void {
  const put = (value: unknown): void => {
    (spot.owner as Record<string | number, unknown>)[spot.key] = value;
  };
  const { value } = spot;
  if (Array.isArray(value)) {
    value.splice(0, 1);
    return;
  }
  const { kind } = value;
  if ('text' in value && kind === undefined) {
    const { value: donor } = other;
    put({ ...value, text: !Array.isArray(donor) && typeof donor['text'] === 'string' ? donor['text'] : '' });
  } else if (isExpression(value)) {
    const donor = Array.isArray(other.value) ? undefined : other.value;
    const swap = donor !== undefined && isExpression(donor);
    put(swap ? structuredClone(donor) : { kind: 'error', span: value['span'] });
  } else if (typeof kind === 'string' && BODIES.has(kind)) put({ kind: 'missing' });
  else if ('raw' in value) put({ ...value, raw: '7777777777' });
}

/** Compiles the act's edition; the result must be worded, placed and plain data. */
function compileWhatever(act: Act): void {
  for (const edition of editionsOf(act.methodology ?? '', [act]).value) {
    const { program } = analyseEdition(edition);
    for (const finding of program.diagnostics) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        expect(messageOf(finding, language)).not.toMatch(/[{}]|undefined/);
      }
      expect(finding.span.end).toBeGreaterThanOrEqual(finding.span.start);
    }
    const erroneous = program.diagnostics.some(({ severity }) => severity === 'error');
    expect(program.complete && erroneous).toBe(false);
    expect(JSON.parse(JSON.stringify(program.value))).toEqual(program.value);
    const decisions = program.value?.decisions.map((decision) => decision.name) ?? [];
    expect(new Set(decisions).size).toBe(decisions.length);
  }
}

test.each(TREES.map((tree) => [tree.header?.id.text, tree] as const))(
  '%s: whatever is broken in the tree, the rest is compiled and nothing throws',
  (_, tree) => {
    const plain = withoutTexts(tree.items);
    const place = fc.nat(1_000_000);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (places) => {
        const items = structuredClone(plain) as ActFile['items'];
        for (const [at, from] of places) {
          const all = spots(items as unknown as unknown[]);
          const spot = all[at % all.length];
          const donor = all[from % all.length];
          if (spot !== undefined && donor !== undefined) spoil(spot, donor);
        }
        const act = readAct({ ...tree, items }, 'f');
        if (act !== undefined) compileWhatever(act);
      }),
      { numRuns: 40, seed: 7 },
    );
  },
);

test('a broken line is left out, the rest of its provision stands', () => {
  const { program } = analyse(
    `тармақ 1
  факт x: бүтін
  шешім d: иә-жоқ
    егер x > => иә
    егер x > 1 => жоқ
  талап r: x > 2`,
    false,
  );
  const [decision] = program.decisions;
  expect(decision?.body.kind === 'conditions' && decision.body.rows).toHaveLength(1);
  expect(program.facts.map((fact) => fact.name)).toEqual(['x']);
  expect(program.requirements.map((requirement) => requirement.name)).toEqual(['r']);
});

test('long chains of decisions are ordered, not run into', () => {
  const count = 3000;
  const chain = Array.from(
    { length: count },
    (_, index) => `  шешім d${index}: бүтін\n    = ${index + 1 < count ? `d${index + 1}` : '1'}`,
  );
  const { program, found } = analyse(`тармақ 1\n${chain.join('\n')}`);
  expect(found).toEqual([]);
  expect(program.decisions[0]?.name).toBe(`d${count - 1}`);
});
