/** Facts, fields of records, elements of lists, variables, decisions and groups. */
import { recordField } from '../../program/index.ts';
import { factHeld, factValue } from '../facts.ts';
import { columnNames, columnsIn, commonForm, valueAt } from '../forms.ts';
import { groupHeld } from '../groups.ts';
import { quotedName } from '../literal.ts';
import { Refused } from '../refused.ts';
import { first, NEVER } from '../stops.ts';
import type { Written } from './written.ts';

export const fact: Written<'fact'> = ({ name }, w) => {
  const declared = w.index.facts.get(name);
  if (declared === undefined) throw new Refused('broken', name);
  return factHeld(w, w.fact(name), declared);
};

export const field: Written<'field'> = ({ name, depth }, w, scope) => {
  const element = scope.elements[depth];
  if (element === undefined) throw new Refused('broken', name);
  const { code, is } = element;
  if (is.from === 'decision') {
    const column = is.fields.get(name);
    if (column === undefined) throw new Refused('broken', name);
    const codes = columnNames(column.form, column.column).map((own) => `${code}.${own}`);
    return { value: w.namedValue(valueAt(column.form, codes)), stop: NEVER };
  }
  const declared = recordField(is.type, name);
  if (declared === undefined) throw new Refused('broken', name);
  return factHeld(w, `${code}.${quotedName(name)}`, declared);
};

export const element: Written<'element'> = ({ depth }, w, scope) => {
  const found = scope.elements[depth];
  if (found?.is.from !== 'facts') throw new Refused('broken', 'element');
  return { value: w.namedValue(factValue(w, found.code, found.is.type)), stop: NEVER };
};

export const member: Written<'member'> = ({ of, name }, w, scope) => {
  const { value, stop } = w.expression(of, scope);
  if (value.kind !== 'record') throw new Refused('broken', name);
  const declared = recordField(value.type, name);
  if (declared === undefined) throw new Refused('broken', name);
  const own = factHeld(w, `${value.code}.${quotedName(name)}`, declared);
  if (own.stop.weights.size > 0) return { ...own, stop: first(stop, own.stop) };
  // A field that has a default has it only in a record that is given.
  const form = commonForm([own.value], declared.type);
  const columns = columnsIn(form, own.value).map(
    (code) => `CASE WHEN ${value.code} IS NOT NULL THEN ${code} END`,
  );
  return { value: w.namedValue(valueAt(form, columns)), stop };
};

export const variable: Written<'variable'> = ({ name }, _w, scope) => {
  const held = scope.variables.get(name);
  if (held === undefined) throw new Refused('broken', name);
  return held;
};

export const decision: Written<'decision'> = ({ name }, w, scope) => {
  if (scope.self?.decision === name) return scope.self.held;
  const held = w.decisions.get(name);
  if (held === undefined) throw new Refused('broken', name);
  return held;
};

export const grouping: Written<'grouping'> = ({ name }, w) => groupHeld(w, name);
