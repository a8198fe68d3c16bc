/** The lens above points: how many stored cases exercise them, passed and failed. */
import type { CodeLens } from 'vscode-languageserver-types';
import { type Case, type CaseRun, type Program, runCase } from '../../engine/index.ts';
import { type EditionProvision, everyProvision } from '../consolidate/index.ts';
import { rangeOf } from './ranges.ts';
import { type Context, type FileRequest, languageOf } from './requests.ts';
import type { ActView, Snapshot } from './snapshot.ts';
import { TEXT } from './text.ts';

/** The command of a lens; its arguments are the file, the provision's id, and the ids of passed and of failed cases. */
export const SHOW_CASES = 'adisteme.showCases';

/** A lens for each provision of a file whose rules a case expects something of. */
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
    const run = runOf(program.program, stored);
    for (const id of provisionsOf(program.program, stored, run)) {
      const provision = program.provisions.get(id);
      if (provision === undefined || provision.file !== view.uri) continue;
      const { start } = provision.node.span;
      const entry = found.get(start) ?? { provision, passed: [], failed: [] };
      found.set(start, entry);
      (run.unmet.length === 0 ? entry.passed : entry.failed).push(stored.id);
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

const runs = new WeakMap<Program, WeakMap<Case, CaseRun>>();

function runOf(program: Program, stored: Case): CaseRun {
  const known = runs.get(program) ?? new WeakMap<Case, CaseRun>();
  runs.set(program, known);
  const before = known.get(stored);
  if (before !== undefined) return before;
  const run = runCase(program, stored);
  known.set(stored, run);
  return run;
}

/** Where the rules stand that a case expects something of: those that declare, and those that decided. */
function provisionsOf(program: Program, stored: Case, { answers }: CaseRun): Set<string> {
  const found = new Set<string>();
  const named = [...program.decisions, ...program.requirements, ...program.deadlines];
  for (const name of Object.keys(stored.expect)) {
    for (const rule of named) if (rule.name === name) found.add(rule.origin.provision);
    const decisions = answers.evaluation?.decisions ?? {};
    const decided = Object.hasOwn(decisions, name) ? decisions[name]?.provision : undefined;
    if (decided !== undefined) found.add(decided);
  }
  return found;
}
