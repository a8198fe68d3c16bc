/** Deadlines: terms that start from events or from one another. */
import type { Deadline } from '../../engine/index.ts';
import {
  type Analysis,
  originOf,
  outerScope,
  type Placed,
  readCount,
  resolveDeclared,
  roleNames,
  type Scope,
  tell,
} from '../resolve/index.ts';
import { type DeadlineDeclaration, labelOf, type NumberText } from '../syntax/index.ts';
import { orderOf } from './dependencies.ts';

/** A century in each unit: no act gives a longer term. */
const LONGEST = { 'working-days': 36_600, 'calendar-days': 36_600, months: 1200, years: 100 } as const;

/** Compiles the deadlines; those that start from what is broken, or from each other, are left out. */
export function compileDeadlines(
  placed: readonly Placed<DeadlineDeclaration>[],
  analysis: Analysis,
): Deadline[] {
  const compiled = placed.flatMap((one) => compileDeadline(one, analysis) ?? []);
  const byName = new Map(compiled.map((deadline) => [deadline.name, deadline]));
  const kept = new Set<string>();
  const from = new Map(compiled.map(({ name, from }) => [name, from.kind === 'deadline' ? [from.name] : []]));
  const { order, cycles } = orderOf(from);
  const cyclic = new Set(cycles.flat());
  for (const chain of cycles) {
    const symbol = analysis.symbols.time.get(chain[0] ?? '');
    if (symbol === undefined) continue;
    analysis.report(symbol.provision, 'cyclic-deadlines', symbol.declaration.name.span, { chain });
  }
  for (const name of order) {
    const start = byName.get(name)?.from;
    if (start === undefined || cyclic.has(name)) continue;
    if (start.kind === 'event' || kept.has(start.name)) kept.add(name);
  }
  if (kept.size < placed.length) analysis.leaveOut();
  return compiled.filter((deadline) => kept.has(deadline.name));
}

function compileDeadline(
  { declaration, provision }: Placed<DeadlineDeclaration>,
  analysis: Analysis,
): Deadline | null {
  const scope = outerScope(analysis, provision);
  const { term } = declaration;
  const from = resolveDeclared(declaration.from, 'time', scope);
  const count = readTerm(term.count, LONGEST[term.unit], scope);
  const dayOfMonth = term.dayOfMonth === undefined ? undefined : readTerm(term.dayOfMonth, 31, scope);
  const who = roleNames(declaration.who, scope);
  if (term.dayOfMonth !== undefined && term.unit !== 'months' && term.unit !== 'years') {
    tell(scope, 'day-of-month-not-here', term.dayOfMonth.span, {});
    return null;
  }
  if (from === undefined || count === null || dayOfMonth === null) return null;
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    from: { kind: from.kind === 'deadline' ? 'deadline' : 'event', name: from.name },
    direction: term.direction,
    count,
    unit: term.unit,
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    who,
    origin: originOf(provision, declaration.span),
  };
}

function readTerm(text: NumberText, most: number, scope: Scope): number | null {
  const count = readCount(text.raw, most);
  if (count !== null && count > 0) return count;
  tell(scope, 'bad-term', text.span, { text: text.raw.slice(0, 40), most });
  return null;
}

/** Warns of terms that the act leaves open (back from a day, a fixed day of a month) and no reading settles. */
export function warnUncounted(
  placed: readonly Placed<DeadlineDeclaration>[],
  counted: ReadonlySet<string>,
  analysis: Analysis,
): void {
  for (const { declaration, provision } of placed) {
    const { name, term } = declaration;
    const open = term.direction === 'before' || term.dayOfMonth !== undefined;
    if (!open || counted.has(name.text)) continue;
    analysis.report(provision, 'term-needs-interpretation', term.span, { name: name.text });
  }
}
