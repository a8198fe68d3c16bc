/** Grades that get worse when an indicator gets better. */
import {
  type Decision,
  type Evaluation,
  evaluate,
  type FactField,
  type Facts,
  type FactValue,
  isValidCase,
  type Label,
  madeUpCases,
  minimiseFacts,
  type PlainValue,
  type Program,
  plainValue,
  Rational,
  type ValueType,
} from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';

/** Cases that are tried, each with every indicator raised. */
const TRIES = 400;

/** A field of the records of a list (or the elements of a plain list), by the names that lead to it. */
interface Indicator {
  readonly path: readonly string[];
  readonly kind: 'yes-no' | 'number';
  readonly label: Label;
}

/** Two cases that differ in one indicator, and the grades of both. */
interface Pair {
  readonly before: Facts;
  readonly after: Facts;
  readonly grades: readonly [string, string];
}

/**
 * `more-gives-worse`, only with a confirmed pair of cases that break no requirement. A `no` that becomes `yes`
 * must never lower a grade of a scale. A number that only ever lowers grades is a penalty, and the act says so;
 * one that raises some and lowers others is told.
 */
export function* monotonicity(context: CheckContext): Generator<Diagnostic> {
  if (!context.witnesses) return;
  const { program } = context;
  const graded = program.decisions.filter((decision) => scaleOf(program, decision) !== undefined);
  const indicators = program.facts.flatMap((fact) => indicatorsOf(fact.type, [fact.name], fact));
  if (graded.length === 0 || indicators.length === 0) return;
  const worse = new Map<string, { indicator: Indicator; decision: Decision; pair: Pair }>();
  const better = new Set<string>();
  for (const { facts } of madeUpCases({ programs: [program], tries: TRIES })) {
    const answer = evaluate(program, facts, { reading: context.reading });
    if (!isWhole(answer) || !graded.some(({ name }) => answer.decisions[name]?.status === 'decided'))
      continue;
    for (const indicator of indicators) {
      for (const after of raised(facts, indicator)) {
        for (const decision of graded) {
          const key = `${decision.name} ${indicator.path.join('.')}`;
          if (worse.has(key) && better.has(key)) continue;
          const change = changeOf(context, decision, facts, after, answer);
          if (change === undefined) continue;
          if (change.better) better.add(key);
          else if (!worse.has(key)) worse.set(key, { indicator, decision, pair: change.pair });
        }
      }
    }
  }
  for (const [key, { indicator, decision, pair }] of worse) {
    if (indicator.kind === 'yes-no' || better.has(key)) yield finding(context, indicator, decision, pair);
  }
}

function finding(context: CheckContext, indicator: Indicator, decision: Decision, found: Pair): Diagnostic {
  const pair = smallest(context, indicator, decision, found);
  const { file, start, end, provision } = decision.origin;
  const items = scaleOf(context.program, decision)?.items ?? [];
  const [before, after] = pair.grades.map((name) => {
    const label = items.find((item) => item.name === name)?.label ?? {};
    return Object.keys(label).length === 0 ? name : label;
  });
  const data = { name: decision.name, field: indicator.label, before: before ?? '', after: after ?? '' };
  const plain = (facts: Facts): PlainValue => plainValue({ ...facts });
  const witness = { values: pair.grades, facts: plain(pair.before), changed: plain(pair.after) };
  return diagnostic('more-gives-worse', file, { start, end }, data, { provision, witness });
}

/** The pair with as few facts as show it. */
function smallest(context: CheckContext, indicator: Indicator, decision: Decision, found: Pair): Pair {
  const pairOf = (facts: Facts): Pair | undefined => {
    const answer = evaluate(context.program, facts, { reading: context.reading });
    if (!isWhole(answer)) return undefined;
    for (const after of raised(facts, indicator)) {
      const change = changeOf(context, decision, facts, after, answer);
      if (change !== undefined && !change.better) return change.pair;
    }
    return undefined;
  };
  const facts = minimiseFacts(
    found.before,
    (smaller) => pairOf(smaller) !== undefined && isValidCase(context.program, smaller),
  );
  return pairOf(facts) ?? found;
}

/** What raising the indicator does to a grade; undefined where it does nothing, or where the case is no longer whole. */
function changeOf(
  { program, reading }: CheckContext,
  decision: Decision,
  before: Facts,
  after: Facts,
  answer: Evaluation,
): { readonly better: boolean; readonly pair: Pair } | undefined {
  const items = scaleOf(program, decision)?.items.map((item) => item.name) ?? [];
  const rank = (evaluation: Evaluation): number => {
    const { status, value } = evaluation.decisions[decision.name] ?? {};
    return status === 'decided' ? items.indexOf(String(value)) : -1;
  };
  const old = rank(answer);
  if (old < 0) return undefined;
  const next = evaluate(program, after, { reading });
  const now = rank(next);
  if (now < 0 || now === old || !isWhole(next) || !isValidCase(program, after)) return undefined;
  const grades = [items[old] ?? '', items[now] ?? ''] as const;
  return { better: now > old, pair: { before, after, grades } };
}

function isWhole({ requirements }: Evaluation): boolean {
  return requirements.every(({ met }) => met !== false);
}

function scaleOf(program: Program, { type }: Decision) {
  const scale = type?.kind === 'item' ? program.types[type.type] : undefined;
  return scale?.kind === 'scale' ? scale : undefined;
}

/** The indicators inside a list. */
function indicatorsOf(type: ValueType, path: readonly string[], field: FactField): Indicator[] {
  const label =
    Object.keys(field.label).length === 0 ? { en: field.name, kk: field.name, ru: field.name } : field.label;
  if (type.kind === 'record')
    return type.fields.flatMap((inner) => indicatorsOf(inner.type, [...path, inner.name], inner));
  if (type.kind !== 'list') return [];
  if (type.of.kind === 'integer' || type.of.kind === 'number')
    return [{ path: [...path, '*'], kind: 'number', label }];
  if (type.of.kind !== 'record') return [];
  return type.of.fields.flatMap((inner) => ofRecord(inner, [...path, '*', inner.name]));
}

function ofRecord(field: FactField, path: readonly string[]): Indicator[] {
  const { type, label, name } = field;
  const shown = Object.keys(label).length === 0 ? { en: name, kk: name, ru: name } : label;
  if (type.kind === 'yes-no') return [{ path, kind: 'yes-no', label: shown }];
  if (type.kind === 'integer' || type.kind === 'number') return [{ path, kind: 'number', label: shown }];
  if (type.kind === 'record') return type.fields.flatMap((inner) => ofRecord(inner, [...path, inner.name]));
  return indicatorsOf(type, path, field);
}

const ONE = Rational.integer(1);

/** The facts with the indicator raised in one place, for every place. */
function* raised(facts: FactValue, { path }: Indicator): Generator<Facts> {
  for (const value of raisedAt(facts, path)) yield value as Facts;
}

function* raisedAt(value: FactValue, path: readonly string[]): Generator<FactValue> {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (value === false) yield true;
    else if (value instanceof Rational) yield value.plus(ONE);
  } else if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      for (const higher of raisedAt(item, rest)) yield value.map((old, at) => (at === place ? higher : old));
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof Rational)) {
    const record = value as Readonly<Record<string, FactValue>>;
    const inner = record[step];
    if (inner === undefined) return;
    for (const higher of raisedAt(inner, rest)) yield { ...record, [step]: higher };
  }
}
