/** Bodies of decisions and result fields that give one value. */
import type { Body } from '../../engine/index.ts';
import { type Column, resolveGivenValue, type Scope, type StaticType } from '../resolve/index.ts';
import type { DecisionBody } from '../syntax/index.ts';
import { compileConditions, compileRows } from './rows.ts';

/** A body that gives one value. */
export type ValueBody = Exclude<Body, { kind: 'each' }>;

/** Stands for a body that is missing or broken: no rule applies. */
export const NO_RULES: ValueBody = { kind: 'conditions', rows: [] };

/** Compiles a body whose value is of a declared type. What is broken is left out. */
export function compileBody(body: DecisionBody, type: StaticType, scope: Scope): ValueBody {
  switch (body.kind) {
    case 'value': {
      const value = resolveGivenValue(body.value, type, scope);
      if (value !== null) return { kind: 'value', value };
      break;
    }
    case 'table': {
      const columns = body.columns.map((column) => ({
        ...scope.analysis.expression(column, scope),
        span: column.span,
      }));
      const types: Column[] = columns.map((column) => ({ type: column.type, span: column.span }));
      const rows = compileRows(body.rows, types, type, scope);
      const compiled = columns.flatMap((column) => column.compiled ?? []);
      if (compiled.length === columns.length) return { kind: 'table', columns: compiled, rows };
      break;
    }
    case 'conditions':
      return { kind: 'conditions', rows: compileConditions(body, type, scope) };
    case 'each':
    case 'missing':
      break;
  }
  scope.analysis.leaveOut();
  return NO_RULES;
}
