/** The editions of a methodology over time: its base acts, the amendments that came into force, the repeals. */
import { type Certainty, nearestName } from '../../engine/index.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
  type Staged,
} from '../diagnostics/index.ts';
import { labelOf, type Span } from '../syntax/index.ts';
import { actFindings } from './act-findings.ts';
import type { Act } from './acts.ts';
import { applyEdits, baseContent } from './base.ts';
import { editClashes, type Touch } from './edit-clashes.ts';
import type { EditState } from './edit-job.ts';
import type { Edition, EditionHeading } from './edition.ts';
import { editionHash } from './edition-hash.ts';
import { type DayBound, propertyOf } from './in-force.ts';

/**
 * Editions of one methodology from all acts of a workspace, oldest first. `leftOut`: targets of edits (by key)
 * that are not carried out, for asking what they change.
 */
export function editionsOf(
  methodology: string,
  acts: readonly Act[],
  leftOut?: ReadonlySet<string>,
): Staged<readonly Edition[]> {
  const diagnostics: Diagnostic[] = [];
  const report: ReportAct = (act, code, data, span = act.span) => {
    diagnostics.push(diagnostic(code, act.file, span, data));
  };
  const own = acts.filter((act) => act.methodology === methodology).sort(byAge);
  diagnostics.push(...own.flatMap(actFindings));
  reportClashes(own, report);
  const bases = own.filter((act) => act.role === 'base');
  const amendments = own.filter((act) => act.role === 'amendment');
  const byId = new Map(acts.map((act) => [act.id, act]));
  const editions: Edition[] = [];
  const used = new Set<string>();
  for (const [index, base] of bases.entries()) {
    const next = bases[index + 1];
    const ours = amendments.filter((a) => !used.has(a.id) && belongsTo(a, base, next));
    for (const amendment of ours) used.add(amendment.id);
    if (base.start.day === null) {
      report(base, 'start-unknown', { act: base.id });
      continue;
    }
    const content = baseContent(base, byId);
    diagnostics.push(...content.diagnostics);
    const line = { methodology, base, amendments: ours, next, content, leftOut };
    editions.push(...editionsOfBase(line, report, diagnostics));
  }
  for (const amendment of amendments) {
    if (used.has(amendment.id)) continue;
    const oldest = bases[0];
    if (oldest !== undefined) {
      report(amendment, 'amendment-before-base', { act: amendment.id, base: oldest.id });
    } else if (amendment.id !== methodology) {
      // An act under its own name has been told already: it amends itself.
      const nearest = nearestMethodology(methodology, acts) ?? '';
      const span = propertyOf(amendment.tree, 'amends')?.methodology.span;
      report(amendment, 'amends-unknown-methodology', { methodology, nearest }, span);
    }
  }
  return { value: editions, diagnostics, complete: !diagnostics.some((d) => d.severity === 'error') };
}

/** The methodology that was probably meant: that of an act of this name, else the one spelt most alike. */
function nearestMethodology(name: string, acts: readonly Act[]): string | null {
  const bases = acts.filter((act) => act.role === 'base');
  const ofAct = bases.find((act) => act.id === name)?.methodology;
  return ofAct ?? nearestName(name, new Set(bases.flatMap((act) => act.methodology ?? [])));
}

/** The edition in force on a day: the one whose start is the latest that is not after it, unless it has ended. */
export function editionOn(editions: readonly Edition[], day: string): Edition | undefined {
  return editions.findLast(
    ({ identity }) =>
      identity.from !== null && identity.from <= day && (identity.until === null || day < identity.until),
  );
}

type ReportAct = <C extends DiagnosticCode>(act: Act, code: C, data: DiagnosticData<C>, span?: Span) => void;

/** A base act with what came after it. */
interface Line {
  readonly methodology: string;
  readonly base: Act;
  readonly amendments: readonly Act[];
  /** The base act that follows it. */
  readonly next: Act | undefined;
  readonly content: { readonly state: EditState; readonly headings: readonly EditionHeading[] };
  readonly leftOut: ReadonlySet<string> | undefined;
}

function editionsOfBase(line: Line, report: ReportAct, diagnostics: Diagnostic[]): Edition[] {
  const { methodology, base, content, next } = line;
  const steps = timeline(base, line.amendments, report);
  const organization = labelOf(propertyOf(base.tree, 'approves')?.labels);
  const editions: Edition[] = [];
  let state = content.state;
  const inForce: string[] = [base.id];
  for (const [index, step] of steps.entries()) {
    const touches: Touch[] = [];
    for (const act of step.acts) {
      const outcome = applyEdits(state, act, line.leftOut);
      state = outcome.state;
      diagnostics.push(...outcome.diagnostics);
      touches.push(...outcome.touches);
      inForce.push(act.id);
    }
    diagnostics.push(...editClashes(touches));
    const until = steps[index + 1]?.start ?? base.end ?? replacedFrom(base, next);
    const { provisions } = state;
    let hash: string | undefined;
    editions.push({
      methodology,
      organization,
      identity: {
        from: step.start.day,
        until: until?.day ?? null,
        certainty: step.start.certainty,
        ...(until === undefined ? {} : { untilCertainty: until.certainty }),
        acts: [...inForce],
        // Computed when first asked for: it takes a quarter of the time of checking an order.
        get hash() {
          hash ??= editionHash(methodology, content.headings, provisions);
          return hash;
        },
      },
      provisions,
      headings: content.headings,
      repealed: state.repealed,
    });
  }
  return editions;
}

/** Where no act says that the base was repealed, the next base takes its place. */
function replacedFrom(base: Act, next: Act | undefined): DayBound | undefined {
  const start = next?.start;
  return start?.day == null || base.start.day === null || start.day <= base.start.day ? undefined : start;
}

interface Step {
  readonly start: DayBound;
  readonly acts: readonly Act[];
}

/** The days on which the methodology changes: the base's start, then each day on which amendments start. */
function timeline(base: Act, amendments: readonly Act[], report: ReportAct): Step[] {
  const steps: Step[] = [{ start: base.start, acts: [] }];
  const started: { act: Act; start: DayBound }[] = [];
  for (const act of amendments) {
    const start = amendmentStart(act, base, report);
    if (start !== undefined) started.push({ act, start });
  }
  started.sort((a, b) => compareText(a.start.day ?? '', b.start.day ?? '') || byAge(a.act, b.act));
  for (const { act, start } of started) {
    const last = steps.at(-1);
    if (last !== undefined && last.start.day === start.day) {
      const certainty = weaker(last.start.certainty, start.certainty);
      steps[steps.length - 1] = { start: { day: start.day, certainty }, acts: [...last.acts, act] };
    } else {
      steps.push({ start, acts: [act] });
    }
  }
  return steps;
}

function amendmentStart(act: Act, base: Act, report: ReportAct): DayBound | undefined {
  const { start } = act;
  if (start.day === null) {
    report(act, 'start-unknown', { act: act.id });
    return undefined;
  }
  if (act.end?.day !== undefined && act.end.day !== null) {
    if (act.end.day <= start.day) {
      report(act, 'repealed-before-start', { act: act.id });
      return undefined;
    }
    const baseEnd = base.end?.day ?? null;
    if (baseEnd === null || act.end.day < baseEnd)
      report(act, 'amendment-repealed-alone', { act: act.id, base: base.id });
  }
  if (base.end?.day !== undefined && base.end.day !== null && start.day >= base.end.day) {
    report(act, 'amendment-after-repeal', { act: act.id, base: base.id });
    return undefined;
  }
  if (base.start.day !== null && start.day < base.start.day) {
    // Only bounds can be in this order for acts signed in the right one; the amendment starts no earlier.
    return { day: base.start.day, certainty: 'earliest' };
  }
  return start;
}

function reportClashes(own: readonly Act[], report: ReportAct): void {
  const numbers = new Map<string, Act>();
  for (const act of own) {
    const number = act.document?.number;
    if (number !== undefined && act.dates.signature !== undefined) {
      const key = `${number} ${act.dates.signature}`;
      const other = numbers.get(key);
      if (other === undefined) numbers.set(key, act);
      else report(act, 'duplicate-act-number', { number, other: other.id });
    }
    if (act.role === 'base' && act.start.day !== null && act.end?.day !== undefined && act.end.day !== null) {
      if (act.end.day <= act.start.day) report(act, 'repealed-before-start', { act: act.id });
    }
  }
}

/** Whether an amendment is one of this base: signed after it and before the next base. */
function belongsTo(amendment: Act, base: Act, next: Act | undefined): boolean {
  const signed = amendment.dates.signature;
  if (signed === undefined || base.dates.signature === undefined) return next === undefined;
  if (signed < base.dates.signature) return false;
  return next?.dates.signature === undefined || signed < next.dates.signature;
}

function byAge(a: Act, b: Act): number {
  return compareText(a.dates.signature ?? '', b.dates.signature ?? '') || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function weaker(a: Certainty, b: Certainty): Certainty {
  return a === 'exact' ? b : a;
}
