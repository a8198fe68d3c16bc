/** Everything that is done with a text, from its characters to explanations of cases. */
import { expect } from 'vitest';
import {
  type Diagnostic,
  formatAct,
  messageOf,
  openWorkspace,
  type SourceFile,
  translateAct,
} from '../../dsl/index.ts';
import {
  dueDateReason,
  dueDates,
  evaluate,
  explain,
  type Program,
  problemMessage,
  readCase,
  readEvents,
  readFacts,
  requirementMessages,
} from '../../engine/index.ts';
import { ACTS, CASES, WORKSPACE } from './real-files.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const READINGS = ['adopted', 'literal'] as const;

/** What may come of a text of this size at most: findings, their wording, explanations, in characters. */
const FINDINGS = 5000;
const WORDING = 5000;
const EXPLANATION = 2_000_000;

/** How far the inputs came, for knowing that they are not all refused at the door. */
export const reached = { texts: 0, formatted: 0, programs: 0, cases: 0, evaluations: 0, explanations: 0 };

/** Puts one changed act in the place of the real one and asks for everything; fails when an answer is not sound. */
export function examineAct(act: SourceFile, caseNumbers: readonly number[]): void {
  reached.texts += 1;
  const reprinted = formatAct(act.text, act.path);
  for (const finding of reprinted.diagnostics) examineFinding(finding);
  if (reprinted.text !== null) {
    reached.formatted += 1;
    const again = formatAct(reprinted.text, act.path);
    // Not the texts themselves: they are too long to be told.
    expect(again.diagnostics.map(({ code }) => code)).toEqual(reprinted.diagnostics.map(({ code }) => code));
    expect(again.text === reprinted.text).toBe(true);
    const around = ['ru', 'en', 'kk'] as const;
    const back = around.reduce((text, to) => translateAct(text, act.path, to).text ?? '', reprinted.text);
    expect(back === translateAct(act.text, act.path, 'kk').text).toBe(true);
  }
  const workspace = openWorkspace(
    ACTS.map((real) => (real.path === act.path ? act : real)),
    WORKSPACE,
  );
  const ids = new Set(workspace.acts.flatMap((a) => (a.file === act.path ? (a.methodology ?? []) : [])));
  for (const id of ids) {
    const found = workspace.check(id, { witnesses: false });
    expect(found.length).toBeLessThan(FINDINGS);
    for (const finding of found) examineFinding(finding);
    const programs = workspace
      .editions(id)
      .value.flatMap((edition) => workspace.program(edition).value ?? []);
    reached.programs += programs.length;
    const cases = CASES.filter(({ methodology }) => methodology === id);
    for (const [index, number] of caseNumbers.entries()) {
      const program = programs[(number + index) % Math.max(1, programs.length)];
      const stored = cases[number % Math.max(1, cases.length)];
      if (program !== undefined && stored !== undefined) examineCase(program, stored.plain);
    }
  }
}

function examineFinding(finding: Diagnostic): void {
  const { span, file } = finding;
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(typeof file).toBe('string');
  for (const language of LANGUAGES) examineWording(messageOf(finding, language));
}

function examineWording(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThan(WORDING);
  // Marks of a wording that was not given what it needs.
  expect(text).not.toMatch(/\bundefined\b|\[object |NaN/);
}

/** Runs plain data as a case of the program, in both readings, with everything that is told about it. */
export function examineCase(program: Program, plain: unknown): void {
  reached.cases += 1;
  const { case: stored } = readCase(plain);
  if (stored === null) return;
  const read = readFacts(program, stored.facts);
  const events = readEvents(program, stored.events ?? {});
  for (const problem of [...read.problems, ...events.problems]) {
    for (const language of LANGUAGES) {
      const message = problemMessage(problem, program, language);
      expect(message.trim()).not.toBe('');
      expect(message.length).toBeLessThan(WORDING);
    }
  }
  for (const reading of READINGS) {
    if (read.facts !== null) {
      reached.evaluations += 1;
      const evaluation = evaluate(program, read.facts, { reading, trace: true });
      for (const language of LANGUAGES) {
        const explanation = explain(program, evaluation.trace, language);
        for (const { label, reason, value } of Object.values(explanation.decisions)) {
          for (const text of [label, reason, value]) expect(text.trim()).not.toBe('');
        }
        for (const { label, reason } of Object.values(explanation.requirements)) {
          for (const text of [label, reason]) expect(text.trim()).not.toBe('');
        }
        expect(JSON.stringify(explanation).length).toBeLessThan(EXPLANATION);
        for (const text of Object.values(requirementMessages(program, evaluation.trace, language))) {
          expect(text.trim()).not.toBe('');
        }
        reached.explanations += 1;
      }
    }
    if (events.events === null) continue;
    for (const due of dueDates(program, events.events, { reading })) {
      for (const language of LANGUAGES) expect(dueDateReason(due, language).trim()).not.toBe('');
    }
  }
}
