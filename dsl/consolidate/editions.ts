/** The editions of a methodology over time: its base acts, the amendments that came into force, the repeals. */
import type { Certainty } from '../../engine/index.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
  type Staged,
} from '../diagnostics/index.ts';
import { labelOf } from '../syntax/index.ts';
import type { Act } from './acts.ts';
import type { EditState } from './apply-edit.ts';
import { applyEdits, baseContent } from './base.ts';
import type { Edition, EditionHeading } from './edition.ts';
import { editionHash } from './edition-hash.ts';
import { type DayBound, propertyOf } from './in-force.ts';

/** Editions of one methodology from all acts of a workspace, oldest first. */
export function editionsOf(methodology: string, acts: readonly Act[]): Staged<readonly Edition[]> {
  const diagnostics: Diagnostic[] = [];
  const report: ReportAct = (act, code, data) => {
    diagnostics.push(diagnostic(code, act.file, act.span, data));
  };
  const own = acts.filter((act) => act.methodology === methodology).sort(byAge);
  reportClashes(own, report);
  const bases = own.filter((act) => act.role === 'base');
  const amendments = own.filter((act) => act.role === 'amendment');
  const byId = new Map(acts.map((act) => [act.id, act]));
  const editions: Edition[] = [];
  const used = new Set<string>();
  for (const [index, base] of bases.entries()) {
    if (base.start.day === null) {
      report(base, 'start-unknown', { act: base.id });
      continue;
    }
    const next = bases[index + 1];
    const content = baseContent(base, (id) => byId.get(id));
    diagnostics.push(...content.diagnostics);
    const ours = amendments.filter((a) => !used.has(a.id) && belongsTo(a, base, next));
    for (const amendment of ours) used.add(amendment.id);
    editions.push(...editionsOfBase(methodology, base, ours, content, report, diagnostics));
  }
  for (const amendment of amendments) {
    if (used.has(amendment.id)) continue;
    const oldest = bases[0];
    if (oldest === undefined) report(amendment, 'amends-unknown-methodology', { methodology, nearest: '' });
    else report(amendment, 'amendment-before-base', { act: amendment.id, base: oldest.id });
  }
  return { value: editions, diagnostics, complete: !diagnostics.some((d) => d.severity === 'error') };
}

/** The edition in force on a day: the one whose start is the latest that is not after it, unless it has ended. */
export function editionOn(editions: readonly Edition[], day: string): Edition | undefined {
  return editions.findLast(
    ({ identity }) =>
      identity.from !== null && identity.from <= day && (identity.until === null || day < identity.until),
  );
}

type ReportAct = <C extends DiagnosticCode>(act: Act, code: C, data: DiagnosticData<C>) => void;

function editionsOfBase(
  methodology: string,
  base: Act,
  amendments: readonly Act[],
  content: { state: EditState; headings: readonly EditionHeading[] },
  report: ReportAct,
  diagnostics: Diagnostic[],
): Edition[] {
  const steps = timeline(base, amendments, report);
  const organization = labelOf(propertyOf(base.tree, 'approves')?.labels);
  const editions: Edition[] = [];
  let state = content.state;
  const inForce: string[] = [base.id];
  for (const [index, step] of steps.entries()) {
    const touched = new Map<string, string>();
    for (const act of step.acts) {
      const outcome = applyEdits(state, act);
      state = outcome.state;
      diagnostics.push(...outcome.diagnostics);
      inForce.push(act.id);
      for (const target of new Set(outcome.touched)) {
        const other = touched.get(target);
        if (other === undefined) touched.set(target, act.id);
        else report(act, 'two-edits-of-one-target', { target, act: act.id, other });
      }
    }
    const until = steps[index + 1]?.start ?? base.end;
    editions.push({
      methodology,
      organization,
      identity: {
        from: step.start.day,
        until: until?.day ?? null,
        certainty: step.start.certainty,
        ...(until === undefined ? {} : { untilCertainty: until.certainty }),
        acts: [...inForce],
        hash: editionHash(methodology, content.headings, state.provisions),
      },
      provisions: state.provisions,
      headings: content.headings,
      repealed: state.repealed,
    });
  }
  return editions;
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
    if (act.number !== undefined && act.dates.signature !== undefined) {
      const key = `${act.number} ${act.dates.signature}`;
      const other = numbers.get(key);
      if (other === undefined) numbers.set(key, act);
      else report(act, 'duplicate-act-number', { number: act.number, other: other.id });
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
