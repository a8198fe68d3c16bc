import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { type Case, readCase } from '../../engine/index.ts';
import { referenceReplay } from './reference-replay.ts';

const act = (id: string, header: string, content: string): { path: string; text: string } => ({
  path: `${id}.adisteme`,
  text: `language en\n\nact ${id}\n${header}\n\n${content}\n`,
});
const BASE = act(
  'base',
  '  document: "order" № 1, 2020-01-01\n  approves: body "Body"\n  enters into force: 2020-02-01',
  `point 1
  fact a: integer 0.. "A"
  decision low: yes-no "Low"
    = a < 10

point 2
  decision high: yes-no "High"
    = a > 100

point 3
  decision middling: yes-no "Middling"
    = low = no and high = no

point 4
  decision either: yes-no "Either"
    = low or high`,
);
const amending = (id: string, day: string, edits: string) =>
  act(
    id,
    `  document: "order" № ${id}, ${day}\n  amends: body\n  enters into force: ${day}`,
    `point 1\n${edits}`,
  );
const low = (limit: number) => `  edit point 1: new wording
    point 1
      fact a: integer 0.. "A"
      decision low: yes-no "Low"
        = a < ${limit}
`;
const high = (limit: number) => `  edit point 2: new wording
    point 2
      decision high: yes-no "High"
        = a > ${limit}
`;

function stored(a: number): Case {
  const { case: read } = readCase({ id: `a-${a}`, methodology: 'body', on: '2020-06-01', facts: { a } });
  if (read === null) throw new Error('not a case');
  return read;
}

/** `decision: causes` of the case with that fact, over all editions. */
function causes(files: { path: string; text: string }[], a: number): string[] {
  const found = referenceReplay(openWorkspace(files), [stored(a)], 'all');
  expect(found.impossible).toEqual([]);
  return found.changed.map(
    ({ name, because }) => `${name}: ${because.map((c) => `${c.act} ${c.provision}`).join(', ')}`,
  );
}

describe('the edits to blame for a change', () => {
  test('the one of several that did it', () => {
    const change = amending('change', '2021-01-01', low(20) + high(50));
    expect(causes([BASE, change], 15)).toEqual([
      'low: change point 1',
      'middling: change point 1',
      'either: change point 1',
    ]);
    expect(causes([BASE, change], 60)).toEqual([
      'high: change point 2',
      'middling: change point 2',
      'either: change point 2',
    ]);
    expect(causes([BASE, change], 5)).toEqual([]);
  });

  test('one that alone is enough, where two do the same', () => {
    const change = amending('change', '2021-01-01', low(90) + high(50));
    expect(causes([BASE, change], 60)).toEqual([
      'low: change point 1',
      'high: change point 2',
      'middling: change point 1',
      'either: change point 1',
    ]);
  });

  test('two together, where neither alone brings the old answer back', () => {
    // Without the first edit the answer is 2, without the second it is yes; before it was no.
    const points = `  edit point 1: new wording
    point 1
      fact a: integer 0.. "A"
      decision low: yes-no "Low"
        = a < 20

  edit point 4: new wording
    point 4
      decision either: integer 0.. "Either"
        if low => 1
        if low = no => 2
`;
    expect(causes([BASE, amending('change', '2021-01-01', points)], 15)).toEqual([
      'low: change point 1',
      'middling: change point 1',
      'either: change point 1, change point 4',
    ]);
  });

  test('three together and no more, where no two are enough', () => {
    const point = (number: number, limit: number) =>
      `point ${number}\n  decision d${number}: yes-no "D"\n    = a > ${limit}\n`;
    const content = `${[1, 2, 3, 4].map((number) => point(number, 100)).join('\n')}
point 5
  fact a: integer 0.. "A"
  decision total: integer 0.. "Total"
    if d1 and d2 and d3 => 3
    if d1 = no and d2 = no and d3 = no => 0
`;
    const edits = [1, 2, 3, 4]
      .map((number) => `edit point ${number}: new wording\n${point(number, 10).replace(/^(?=.)/gm, '  ')}`)
      .join('\n')
      .replace(/^(?=.)/gm, '  ');
    const base = act(
      'base',
      '  document: "order" № 1, 2020-01-01\n  approves: body "Body"\n  enters into force: 2020-02-01',
      content,
    );
    expect(causes([base, amending('change', '2021-01-01', edits)], 15)).toContain(
      'total: change point 1, change point 2, change point 3',
    );
  });

  test('of several acts, the act that did it, each on its own day', () => {
    const first = amending('first', '2021-01-01', low(20));
    const second = amending('second', '2022-01-01', low(10));
    expect(causes([BASE, first, second], 15)).toEqual([
      'low: first point 1',
      'middling: first point 1',
      'either: first point 1',
      'low: second point 1',
      'middling: second point 1',
      'either: second point 1',
    ]);
  });

  test('a target of an edit that names several', () => {
    const both =
      low(20).replace('edit point 1:', 'edit point 1, 2:') + high(50).split('\n').slice(1).join('\n');
    expect(causes([BASE, amending('change', '2021-01-01', both)], 60)[0]).toBe('high: change point 2');
  });

  test('where another base act takes over, its provision that decides', () => {
    const next = act(
      'next',
      '  document: "order" № 9, 2021-01-01\n  approves: body "Body"\n  enters into force: 2021-02-01',
      'annex 1\n  fact a: integer 0.. "A"\n  decision low: yes-no "Low"\n    = a < 20',
    );
    const found = referenceReplay(openWorkspace([BASE, next]), [stored(15)], 'all');
    expect(found.changed.find(({ name }) => name === 'low')?.because).toEqual([
      { act: 'next', provision: 'annex 1', edit: null },
    ]);
  });
});

describe('what is no change', () => {
  test('a case that one edition refuses changes only what rests on the facts refused', () => {
    const change = `  edit point 1: new wording
    point 1
      fact b: integer 0.. "B"
      decision low: yes-no "Low"
        = b < 10
`;
    const rest = `  edit point 2: new wording
    point 2
      decision high: yes-no "High"
        = b > 100
`;
    const base = { ...BASE, text: `${BASE.text}\npoint 5\n  decision always: yes-no "Always"\n    = yes\n` };
    const names = referenceReplay(
      openWorkspace([base, amending('change', '2021-01-01', change + rest)]),
      [stored(15)],
      'all',
    );
    expect(names.changed.map(({ name, to }) => `${name} ${to.status}`)).toEqual([
      'low refused',
      'high refused',
      'middling refused',
      'either refused',
    ]);
  });
});
