import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openWorkspace } from '../../dsl/index.ts';
import { evaluate, readFacts } from '../../engine/index.ts';
import { shortKey } from './short-key.ts';

const FOLDER = 'methodologies';
const workspace = openWorkspace(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.adisteme'))
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

type Expected = Readonly<Record<'both' | 'adopted' | 'literal', readonly (readonly string[])[]>>;

function expectedOf(methodology: string): Expected {
  return parse(
    readFileSync(join('test/checks/expected-findings', `${methodology}.yaml`), 'utf8'),
  ) as Expected;
}

const READINGS = ['adopted', 'literal'] as const;
const orders = workspace.methodologies.flatMap((methodology) =>
  READINGS.map((reading) => [methodology, reading] as const),
);

it('every methodology has its list, and every list its methodology', () => {
  const lists = readdirSync('test/checks/expected-findings').map((name) => name.replace('.yaml', ''));
  expect(lists.sort()).toEqual([...workspace.methodologies]);
});

describe('exactly the findings that are expected', () => {
  it.each(orders)('%s, %s reading', (methodology, reading) => {
    const expected = expectedOf(methodology);
    const lines = workspace
      .check(methodology, { reading })
      .map((finding) => [finding.code, finding.provision, shortKey(finding)].join(' | '));
    const wanted = [...expected.both, ...expected[reading]].map((line) => line.join(' | '));
    expect(lines.sort()).toEqual(wanted.sort());
  });
});

describe('looking for cases', () => {
  it.each(orders)(
    'adds no finding, and confirms every gap and overlap: %s, %s reading',
    (methodology, reading) => {
      const without = workspace.check(methodology, { reading });
      const findings = workspace.check(methodology, { reading, witnesses: true });
      const lines = (list: typeof findings) =>
        list.map((finding) => `${finding.code} ${shortKey(finding)}`).sort();
      expect(lines(findings)).toEqual(lines(without));
      for (const { code, data, witness } of findings) {
        if (code !== 'gap' && code !== 'overlap') continue;
        const { values, facts } = witness as { values: string[]; facts?: unknown };
        const key = `${data['name']} at ${values.join(', ')}`;
        expect(values.length, key).toBeGreaterThan(0);
        expect(facts, `${key} has a case`).toBeDefined();
        const wanted = code === 'gap' ? 'no-rule' : 'conflict';
        expect(statuses(methodology, reading, facts), key).toContain(wanted);
      }
    },
  );
});

/** The states of all decisions and requirements, in every edition that accepts the case. */
function statuses(methodology: string, reading: (typeof READINGS)[number], facts: unknown): string[] {
  return workspace.editions(methodology).value.flatMap((edition) => {
    const program = workspace.program(edition).value;
    const read = program === null ? null : readFacts(program, facts).facts;
    if (program === null || read === null) return [];
    const { decisions, requirements } = evaluate(program, read, { reading });
    return [...Object.values(decisions), ...requirements].map(({ status }) => status);
  });
}
