/** Values that the declared bounds of a fact allow and a requirement of another provision refuses. */
import {
  declaredField,
  type Expression,
  elementType,
  evaluate,
  type FactField,
  findCase,
  formatRational,
  indexProgram,
  insideLoop,
  type PlainValue,
  parseRational,
  plainValue,
  type Rational,
  type Requirement,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  type ValueType,
} from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';

/** A field of which a requirement demands more than its declared bounds do. */
interface Conflict {
  readonly field: FactField;
  /** The least demand that the bounds fall short of. */
  readonly demand: Demand;
  /** A value within the bounds that breaks it. */
  readonly value: Rational;
}

interface Demand {
  readonly of: Expression;
  readonly scope: StaticScope;
  readonly sign: '<' | '<=' | '>' | '>=';
  readonly limit: Rational;
}

/**
 * `bounds-against-requirement`. Only bounds on both sides count as a statement about the value (marks from 0 to
 * 5); `0..` says no more than that a number is not negative.
 */
export function* boundsAndRequirements(context: CheckContext): Generator<Diagnostic> {
  const { program } = context;
  for (const requirement of program.requirements) {
    const found: Conflict[] = [];
    for (const demand of demandsOf(requirement.condition, TOP_SCOPE, context)) {
      const field = declaredField(indexProgram(program), demand.of, demand.scope);
      if (field === undefined || topOf(field.origin.provision) === topOf(requirement.origin.provision))
        continue;
      const value = refused(field.type, demand);
      if (value !== undefined && !found.some((conflict) => conflict.field === field)) {
        found.push({ field, demand, value });
      }
    }
    const [first] = found;
    if (first !== undefined) yield finding(context, requirement, found, first);
  }
}

function finding(
  context: CheckContext,
  requirement: Requirement,
  found: readonly Conflict[],
  { field, demand, value }: Conflict,
): Diagnostic {
  const { min = '', max = '' } = numeric(field.type) ?? {};
  const { file, start, end, provision } = requirement.origin;
  const facts = context.witnesses ? brokenCase(context, requirement, value) : undefined;
  const data = {
    requirement: requirement.name,
    fields: found.map((conflict) => conflict.field.name),
    bounds: `${min}–${max}`,
    other: field.origin.provision,
    demand: `${demand.sign} ${formatRational(demand.limit)}`,
    value: formatRational(value),
  };
  const witness = { values: [formatRational(value)], ...(facts === undefined ? {} : { facts }) };
  return diagnostic('bounds-against-requirement', file, { start, end }, data, { provision, witness });
}

/** A smallest case that has the value and meets the other requirements but not this one. */
function brokenCase(
  { program, reading }: CheckContext,
  requirement: Requirement,
  value: Rational,
): PlainValue | undefined {
  const search = findCase({
    programs: [program],
    numbers: [value],
    tries: 300,
    holds: (facts) => {
      const answer = evaluate(program, facts, { reading });
      return answer.requirements.every(({ name, met }) => (met === false) === (name === requirement.name));
    },
  });
  return search.found ? plainValue({ ...search.facts }) : undefined;
}

/** The comparisons with constants that must hold, of every element where the demand is on all of a list. */
function demandsOf(condition: Expression, scope: StaticScope, context: CheckContext): Demand[] {
  const compared = (left: Expression, sign: Demand['sign'], right: Expression): Demand[] => {
    const limit = constantNumber(right, context);
    if (limit !== undefined) return [{ of: left, scope, sign, limit }];
    const other = constantNumber(left, context);
    return other === undefined ? [] : [{ of: right, scope, sign: MIRROR[sign], limit: other }];
  };
  switch (condition.op) {
    case 'and':
      return condition.items.flatMap((item) => demandsOf(item, scope, context));
    case 'all': {
      if (condition.of === undefined || condition.where !== undefined) return [];
      const element = elementType(typeOf(indexProgram(context.program), condition.list, scope));
      return demandsOf(condition.of, insideLoop(scope, element), context);
    }
    case 'less':
      return compared(condition.left, '<', condition.right);
    case 'at-most':
      return compared(condition.left, '<=', condition.right);
    case 'greater':
      return compared(condition.left, '>', condition.right);
    case 'at-least':
      return compared(condition.left, '>=', condition.right);
    case 'matches': {
      const [only, ...others] = condition.cell.patterns;
      if (only?.op !== 'range' || others.length > 0 || condition.cell.not === true) return [];
      const { value } = condition;
      return [
        ...(only.min === undefined ? [] : compared(value, only.minOpen ? '>' : '>=', only.min)),
        ...(only.max === undefined ? [] : compared(value, only.maxOpen ? '<' : '<=', only.max)),
      ];
    }
    default:
      return [];
  }
}

const MIRROR = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The number an expression is without any case: written, or given by a decision that is a number. */
function constantNumber(expression: Expression, { program, reading }: CheckContext): Rational | undefined {
  if (expression.op === 'number') return parseRational(expression.value) ?? undefined;
  if (expression.op !== 'decision') return undefined;
  const decision = program.decisions.find(({ name }) => name === expression.name);
  if (decision?.body.kind !== 'value' || decision.exceptions.length > 0) return undefined;
  const rewrites = reading === 'literal' ? [] : program.interpretations.flatMap((i) => i.rewrites);
  const value = rewrites.find((rewrite) => rewrite.decision === decision.name)?.value ?? decision.body.value;
  return value.op === 'number' ? (parseRational(value.value) ?? undefined) : undefined;
}

/** A value within two-sided bounds that breaks the demand: the bound itself. */
function refused(type: ValueType, { sign, limit }: Demand): Rational | undefined {
  const { min, max } = numeric(type) ?? {};
  if (min === undefined || max === undefined) return undefined;
  const end = parseRational(sign === '>' || sign === '>=' ? min : max);
  if (end === null) return undefined;
  const order = end.compare(limit);
  const kept = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[sign];
  return kept ? undefined : end;
}

function numeric(type: ValueType) {
  return type.kind === 'integer' || type.kind === 'number' ? type : undefined;
}

function topOf(provision: string): string {
  return provision.split(' ').slice(0, 2).join(' ');
}
