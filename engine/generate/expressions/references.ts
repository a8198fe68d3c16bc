/** Facts, fields, elements, members, variables, decisions, groups. */
import { type Expression, recordField } from '../../program/index.ts';
import { literal, property } from '../code.ts';
import { factValue, fieldHeld, missingAt, sound } from '../facts.ts';
import type { Generator } from '../generator.ts';
import { groupOf } from '../groups.ts';
import { type Held, NotGenerated, sure } from '../held.ts';
import { isToldOnce, type Scope } from '../scope.ts';
import type { Written } from './written.ts';

/** A fact of the case. */
export const fact: Written<'fact'> = ({ name }, g, scope) => {
  const field = g.index.facts.get(name);
  if (field === undefined) throw new NotGenerated(`fact ${name}`);
  if (!scope.isSilent) g.markProvision(field.origin);
  const read = property('facts', name);
  const isGiven = field.default === undefined && g.assume(`${read} === undefined`);
  return g.atStart(name, () => {
    if (!isGiven) return fieldHeld(g, field, read, literal(name), false);
    return fieldHeld(g, field, read, literal(name), true);
  });
};

/** A field of the record that an enclosing loop stands at. */
export const field: Written<'field'> = ({ name, depth }, g, scope) => {
  const element = scope.elements[depth];
  if (element?.from === 'decision') {
    const column = element.fields.get(name);
    if (column === undefined) throw new NotGenerated(`field ${name}`);
    return sure(column.at(element.place));
  }
  const declared = element === undefined ? undefined : recordField(element.type, name);
  if (element === undefined || declared === undefined) throw new NotGenerated(`field ${name}`);
  const path = pathWithin(element.path, name);
  return fieldHeld(g, declared, property(element.code, name), path, !declared.optional);
};

/** The element of a loop over plain values. */
export const element: Written<'element'> = ({ depth }, g, scope) => {
  const found = scope.elements[depth];
  if (found?.from !== 'facts') throw new NotGenerated('element');
  return sure(factValue(g, found.code, found.type, found.path));
};

/** A field of a record. */
export const member: Written<'member'> = ({ of, name }, g, scope) => {
  if (of.op !== 'fact') return memberOf(of, name, g, scope);
  const origin = g.index.facts.get(of.name)?.origin;
  if (origin !== undefined && !scope.isSilent) g.markProvision(origin);
  return g.atStart(`${of.name}.${name}`, () => g.unmarked(() => memberOf(of, name, g, scope)));
};

function memberOf(of: Expression, name: string, g: Generator, scope: Scope): Held {
  const { value, stop } = g.expression(of, scope);
  const declared = value.kind === 'record' ? recordField(value.type, name) : undefined;
  if (value.kind !== 'record' || declared === undefined) throw new NotGenerated(`member ${name}`);
  const path = pathWithin(value.path, name);
  if (stop === null) {
    return fieldHeld(g, declared, property(value.code, name), path, !declared.optional);
  }
  // The record may be absent; then it is the field that is missing.
  const code = g.code.once(`${stop} === null ? ${property(value.code, name)} : undefined`, 'f');
  if (declared.default !== undefined) throw new NotGenerated('a default in a record that may be absent');
  const absent = missingAt(g, path);
  const own = g.code.once(
    `${code} !== undefined ? null : ${stop} !== null && ${stop}.weight > 0 ? ${stop} : ${absent}`,
    's',
  );
  return { value: factValue(g, sound(g, code, declared.type), declared.type, path), stop: own };
}

/** A parameter of a lookup, the item of an `each`, or an earlier field of the same record. */
export const variable: Written<'variable'> = ({ name }, _, scope) => {
  const held = scope.variables.get(name);
  if (held === undefined) throw new NotGenerated(`variable ${name}`);
  return held;
};

/** Another decision; inside a rewrite of the same decision, its value so far. */
export const decision: Written<'decision'> = ({ name }, g, scope): Held => {
  if (scope.self?.decision === name) return scope.self.held;
  const holder = g.decisions.get(name);
  if (holder === undefined) throw new NotGenerated(`decision ${name} before it is made`);
  const { value, stop } = holder.held;
  return stop !== null && g.assume(`${stop} !== null`) ? sure(value) : holder.held;
};

/** The group of the person's category. */
export const grouping: Written<'grouping'> = ({ name }, g, scope) => {
  const origin = g.index.groupings.get(name)?.origin;
  if (origin !== undefined && isToldOnce(scope)) g.markProvision(origin);
  return groupOf(g, name, scope);
};

/** `"kpis[" + i + "]"` and `achieved` to `"kpis[" + i + "].achieved"`. */
function pathWithin(path: string, name: string): string {
  return path.endsWith('"')
    ? `${path.slice(0, -1)}.${literal(name).slice(1)}`
    : `${path} + ${literal(`.${name}`)}`;
}
