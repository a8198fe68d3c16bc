/** Trying a case on the acts as they are being written: what is decided, why, and by which lines. */
import {
  casesOfText,
  type FilePosition,
  type FileProblem,
  fileProblemMessage,
  type LocatedCase,
  unknownExpectations,
} from '../../../cases/index.ts';
import { type Edition, positionOf, type Workspace } from '../../../dsl/index.ts';
import type { ChosenCase } from '../../../dsl/service/index.ts';
import {
  dueDates,
  type EditionIdentity,
  evaluate,
  type Language,
  type Program,
  pathText,
  problemMessage,
  readEvents,
  readFacts,
  runCase,
} from '../../../engine/index.ts';
import { type AnsweredRules, answeredRules } from './answered-rules.ts';
import { type DecidingPart, decidingParts } from './deciding-lines.ts';

/** A case in the words of a file of cases, tried for the act that is open. */
export interface TrialRequest {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly language: Language;
}

/** Something wrong with the case; the place is one-based. */
export interface TrialProblem {
  readonly message: string;
  readonly at?: FilePosition;
}

/** A line of the open act and what became of it; the line is zero-based. */
export interface DecidingLine {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly held: number;
  readonly failed: number;
  readonly unknown: number;
}

/** What trying gave. */
export type Trial =
  /** The text is no longer the one asked about. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'no-methodology' }
  | { readonly kind: 'problems'; readonly problems: readonly TrialProblem[] }
  /** The act takes part in no edition, and the day of the case has none. */
  | { readonly kind: 'no-edition'; readonly on: string }
  /** The acts have mistakes: they answer no case. */
  | { readonly kind: 'unsound' }
  | ({ readonly kind: 'answer' } & Answer);

/** An answer with its reasons. */
export interface Answer extends AnsweredRules {
  readonly id: string;
  readonly on: string;
  readonly edition: EditionIdentity;
  /** `governs`: it is the edition of the case's day; else the first one in which the open act takes part. */
  readonly governs: boolean;
  readonly reading: 'adopted' | 'literal';
  /** Expectations: how many, and those that are not met (where the edition is another, what differs by it). */
  readonly expected: number;
  readonly unmet: readonly { readonly name: string; readonly expected: string; readonly actual: string }[];
  /** The lines of the open act. */
  readonly lines: readonly DecidingLine[];
  readonly chosen: ChosenCase;
}

/** Tries the first case of a text. */
export function tryCase(workspace: Workspace, request: TrialRequest): Trial {
  const { uri, text, language } = request;
  const act = workspace.acts.find(({ file }) => file === uri);
  if (act?.methodology === undefined) return { kind: 'no-methodology' };
  const read = casesOfText(text, '', { methodology: act.methodology });
  if (!read.ok) return { kind: 'problems', problems: read.problems.map((one) => told(one, language)) };
  const located = read.value.cases[0];
  if (located === undefined) return { kind: 'problems', problems: [] };
  const chosen = editionFor(workspace, act.methodology, act.id, located.case.on);
  if (chosen === undefined) return { kind: 'no-edition', on: located.case.on };
  const program = workspace.soundProgram(chosen.edition);
  if (program === null) return { kind: 'unsound' };
  return answerOf(workspace, program, located, chosen.governs, request);
}

/** The edition of the case's day; where the act is no part of it, the first edition that the act is a part of. */
function editionFor(
  workspace: Workspace,
  methodology: string,
  act: string,
  on: string,
): { readonly edition: Edition; readonly governs: boolean } | undefined {
  const choice = workspace.editionOn(methodology, on);
  const governing = choice.found ? choice.edition : undefined;
  if (governing?.identity.acts.includes(act)) return { edition: governing, governs: true };
  const own = workspace.editions(methodology).value.find(({ identity }) => identity.acts.includes(act));
  if (own !== undefined) return { edition: own, governs: false };
  return governing === undefined ? undefined : { edition: governing, governs: true };
}

function answerOf(
  workspace: Workspace,
  program: Program,
  located: LocatedCase,
  governs: boolean,
  { uri, language }: TrialRequest,
): Trial {
  const { case: stored, source } = located;
  const { facts, problems } = readFacts(program, stored.facts);
  const events = readEvents(program, stored.events ?? {});
  const wrong = [...problems, ...events.problems];
  // A case may be there to be refused.
  if (stored.refused === undefined || facts !== null) {
    const messages = wrong.map((problem): TrialProblem => {
      const path = pathText([problem.about, ...problem.path]);
      const what = problem.code === 'unknown-key' || problem.code === 'unknown-event' ? 'key' : undefined;
      const at = source.placeOf(path, what);
      return { message: problemMessage(problem, program, language), ...(at === undefined ? {} : { at }) };
    });
    // What is expected is worked out for the edition of the case's own day.
    if (governs) messages.push(...unknownExpectations(program, located).map((one) => told(one, language)));
    if (messages.length > 0) return { kind: 'problems', problems: messages };
  }
  if (facts === null || events.events === null) {
    const messages = wrong.map((problem) => ({ message: problemMessage(problem, program, language) }));
    return { kind: 'problems', problems: messages };
  }
  const { reading } = stored;
  const evaluation = evaluate(program, facts, { reading, trace: true });
  const due = dueDates(program, events.events, { reading });
  const { unmet } = runCase(program, stored);
  const { from, until, certainty, untilCertainty, acts, hash } = program.edition;
  return {
    kind: 'answer',
    id: stored.id,
    on: stored.on,
    edition: {
      ...{ from, until, certainty, acts, hash },
      ...(untilCertainty === undefined ? {} : { untilCertainty }),
    },
    governs,
    reading,
    expected: Object.keys(stored.expect).length,
    unmet: unmet.map(({ name, expected, actual }) => {
      return { name, expected: JSON.stringify(expected), actual: JSON.stringify(actual) };
    }),
    ...answeredRules(workspace, program, evaluation, due, language),
    lines: linesOf(workspace, uri, decidingParts(program, evaluation.trace)),
    chosen: { facts: stored.facts, events: stored.events ?? {}, reading },
  };
}

function linesOf(workspace: Workspace, uri: string, parts: readonly DecidingPart[]): DecidingLine[] {
  const source = workspace.files.find(({ path }) => path === uri)?.text ?? '';
  return parts
    .filter(({ file }) => file === uri)
    .map(({ start, end, held, failed, unknown }) => ({
      line: positionOf(source, start).line,
      endLine: positionOf(source, end).line,
      text: source.slice(start, end).split('\n')[0] ?? '',
      ...{ held, failed, unknown },
    }));
}

function told(problem: FileProblem, language: Language): TrialProblem {
  return {
    message: fileProblemMessage(problem, language),
    ...(problem.at === undefined ? {} : { at: problem.at }),
  };
}
