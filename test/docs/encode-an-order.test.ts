/** Follows docs/encode-an-order.md as a reader would: writes its files, runs its commands, compares what they say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { provisionChanges, readCase, runCase } from '../../engine/index.ts';
import { adisteme, scratch } from '../cli/run-cli.ts';

const page = readFileSync('docs/encode-an-order.md', 'utf8');
const { folder } = scratch();

interface Block {
  readonly language: string;
  /** The file it is the content of, if the page names one. */
  readonly file: string | undefined;
  readonly content: string;
}

const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, language = '', file, content = '']) => ({ language, file, content }),
);

function fileOf(name: string): string {
  const found = blocks.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`the page has no file ${name}`);
  return found.content;
}

const BASE = 'orders/exercise-2024-1.adisteme';
const AMENDMENT = 'orders/exercise-2024-7.adisteme';

type Step =
  | { readonly kind: 'write'; readonly file: string; readonly content: string }
  | { readonly kind: 'run'; readonly command: string; readonly says: string };

describe('the page, followed from top to bottom', () => {
  const steps = blocks.flatMap((block, place): Step[] => {
    if (block.file !== undefined) return [{ kind: 'write', file: block.file, content: block.content }];
    if (block.language !== 'sh') return [];
    const next = blocks[place + 1];
    return [
      { kind: 'run', command: block.content.trim(), says: next?.language === 'text' ? next.content : '' },
    ];
  });

  test('has files and commands', () => {
    expect(steps.filter(({ kind }) => kind === 'write')).toHaveLength(3);
    expect(steps.filter(({ kind }) => kind === 'run')).toHaveLength(6);
    expect(steps.every((step) => step.kind === 'write' || step.says !== '')).toBe(true);
  });

  test('every command ends well and says what the page says', async () => {
    for (const step of steps) {
      if (step.kind === 'write') {
        mkdirSync(dirname(join(folder, step.file)), { recursive: true });
        writeFileSync(join(folder, step.file), step.content);
        continue;
      }
      const { status, stdout, stderr } = await adisteme(step.command.split(/\s+/).slice(2), '', folder);
      expect([step.command, status, stderr]).toEqual([step.command, 0, '']);
      const lines = stdout.split('\n').map((line) => line.trim());
      for (const line of step.says.trim().split('\n')) {
        expect([step.command, lines.filter((said) => said.startsWith(line.trim())).length > 0, line]).toEqual(
          [step.command, true, line],
        );
      }
    }
  });

  test('its files are in the usual layout', async () => {
    const { status } = await adisteme(['format', '--check', BASE, AMENDMENT], '', folder);
    expect(status).toBe(0);
  });
});

describe('the amendment of the page', () => {
  const workspace = openWorkspace([BASE, AMENDMENT].map((path) => ({ path, text: fileOf(path) })));
  const editions = workspace.editions('exercise-body');
  const programs = editions.value.map((edition) => workspace.program(edition).value);
  const [before, after] = programs;
  if (!before || !after) throw new Error('there are no two editions');

  test('is marked as an exercise, and so is the order', () => {
    for (const path of [BASE, AMENDMENT]) expect(fileOf(path)).toMatch(/^# ЖАТТЫҒУ: /m);
    expect(page).toContain('**It is an exercise.**');
  });

  test('gives the second edition, from the earliest possible day', () => {
    expect(editions.diagnostics).toEqual([]);
    expect(
      editions.value.map(({ identity }) => [identity.from, identity.certainty, identity.acts.length]),
    ).toEqual([
      ['2024-01-26', 'exact', 1],
      ['2024-06-14', 'earliest', 2],
    ]);
  });

  test('changes what its points order, and nothing else', () => {
    const changes = provisionChanges(before, after, 'kk').map(({ provision, kind, act }) => [
      provision,
      kind,
      act,
    ]);
    expect(changes).toEqual([
      ['point 4', 'replaced', 'exercise-2024-7'],
      ['point 5', 'replaced', 'exercise-2024-7'],
      ['point 5-1', 'inserted', 'exercise-2024-7'],
      ['point 1', 'repealed', 'exercise-2024-7'],
    ]);
  });

  test('decides a case otherwise, and starts the new deadline', () => {
    const stored = readCase({
      id: 'after',
      methodology: 'exercise-body',
      on: '2024-07-01',
      facts: {
        months_in_position: 12,
        indicators: [true, true, true, true, false].map((achieved) => ({ achieved })),
      },
      events: { graded: '2024-07-01', acquainted: '2024-07-04' },
      // Monday 1 July + 5 working days: Tuesday the 9th, since Capital Day on Saturday the 6th moves to the 8th.
      expect: { grade: 'effective', acquaintance_due: '2024-07-09', complaint_due: '2024-07-15' },
    }).case;
    if (stored === null) throw new Error('not a case');
    expect(runCase(after, stored).unmet).toEqual([]);
    const formerly = { ...stored, events: { graded: '2024-07-01' }, expect: { grade: 'satisfactory' } };
    expect(runCase(before, formerly).unmet).toEqual([]);
  });

  test('with its publication known is in force from an exact day', () => {
    const published = fileOf(AMENDMENT).replace('жарияланған: белгісіз', 'жарияланған: 2024-06-10');
    const known = openWorkspace([
      { path: BASE, text: fileOf(BASE) },
      { path: AMENDMENT, text: published },
    ]);
    expect(known.editions('exercise-body').value[1]?.identity).toMatchObject({
      from: '2024-06-21',
      certainty: 'exact',
    });
  });
});

test('the row that the page takes out leaves a gap, which is told', () => {
  const text = fileOf(BASE).replace(/^ *3\.\.4 => satisfactory\n/m, '');
  expect(text).not.toBe(fileOf(BASE));
  const told = openWorkspace([{ path: BASE, text }]).check();
  expect(told.map(({ code }) => code)).toContain('gap');
});
