/** The lens above points: how many stored cases exercise them, passed and failed. */
import type { CodeLens } from 'vscode-languageserver-types';
import { type Case, observeCase, type Program } from '../../engine/index.ts';
import { type EditionProvision, everyProvision } from '../consolidate/index.ts';
import { rangeOf } from './ranges.ts';
import { type Context, type FileRequest, languageOf } from './requests.ts';
import type { ActView, Snapshot } from './snapshot.ts';
import { TEXT } from './text.ts';

/** The command of a lens; its arguments are the file, the provision's id, and the ids of passed and of failed cases. */
export const SHOW_CASES = 'adisteme.showCases';

/** A lens for each provision of a file that a case puts to use or expects something of. */
export function codeLenses(context: Context, request: FileRequest): CodeLens[] {
  const view = context.snapshot.view(request.uri);
  if (view === undefined || context.cases.length === 0) return [];
  const text = TEXT[languageOf(view, request)];
  return [...exercised(context, view)].map(([start, { provision, passed, failed }]) => ({
    range: rangeOf(view.document, { start, end: provision.node.number.span.end }),
    command: {
      title: text.cases(passed.length, failed.length),
      command: SHOW_CASES,
      arguments: [view.uri, provision.id, passed, failed],
    },
  }));
}

interface Exercised {
  readonly provision: EditionProvision;
  readonly passed: string[];
  readonly failed: string[];
}

/** The provisions of a file with the cases that exercise them, by where they begin. */
function exercised({ snapshot, cases }: Context, view: ActView): Map<number, Exercised> {
  const found = new Map<number, Exercised>();
  for (const stored of cases) {
    const program = programOf(snapshot, stored);
    if (program === undefined) continue;
    const { passes, provisions } = runOf(program.program, stored);
    for (const id of provisions) {
      const provision = program.provisions.get(id);
      if (provision === undefined || provision.file !== view.uri) continue;
      const { start } = provision.node.span;
      const entry = found.get(start) ?? { provision, passed: [], failed: [] };
      found.set(start, entry);
      (passes ? entry.passed : entry.failed).push(stored.id);
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

interface Governing {
  readonly program: Program;
  readonly provisions: ReadonlyMap<string, EditionProvision>;
}

/** The program of the day of a case; undefined where there is none. */
function programOf({ workspace }: Snapshot, stored: Case): Governing | undefined {
  const choice = workspace.editionOn(stored.methodology, stored.on);
  const program = choice.found ? workspace.program(choice.edition).value : null;
  if (!choice.found || program === null) return undefined;
  const provisions = [...everyProvision(choice.edition.provisions)];
  return { program, provisions: new Map(provisions.map((provision) => [provision.id, provision])) };
}

/** What running a case told. */
interface Run {
  readonly passes: boolean;
  readonly provisions: ReadonlySet<string>;
}

const runs = new WeakMap<Program, WeakMap<Case, Run>>();

/** Runs a case on a program, once. */
function runOf(program: Program, stored: Case): Run {
  const known = runs.get(program) ?? new WeakMap<Case, Run>();
  runs.set(program, known);
  const before = known.get(stored);
  if (before !== undefined) return before;
  const { unmet, exercised } = observeCase(program, stored);
  const provisions = new Set([...exercised, ...expectedOf(program, stored)]);
  const run = { passes: unmet.length === 0, provisions };
  known.set(stored, run);
  return run;
}

/** Where the rules stand that a case expects something of. */
function expectedOf(program: Program, stored: Case): string[] {
  const named = [...program.decisions, ...program.requirements, ...program.deadlines];
  return named.filter((rule) => Object.hasOwn(stored.expect, rule.name)).map((rule) => rule.origin.provision);
}
