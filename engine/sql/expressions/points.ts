/** The points of an item, and the competency lists of the person's group. */
import { parseRational, Rational } from '../../numbers/index.ts';
import type { Expression } from '../../program/index.ts';
import { columnsIn, commonForm, isAbsent, valueAt } from '../forms.ts';
import { groupHeld } from '../groups.ts';
import type { Stop, Value } from '../held.ts';
import { NULL, textLiteral } from '../literal.ts';
import { constant } from '../numbers.ts';
import { Refused } from '../refused.ts';
import type { Scope } from '../scope.ts';
import { caseOf } from '../select-row.ts';
import { NO_RULE, needed } from '../stops.ts';
import type { Writer } from '../writer.ts';
import type { Written } from './written.ts';

export const points: Written<'value-of'> = ({ item }, w, scope) => {
  const { value, stop } = w.expression(item, scope);
  const type = w.typeOf(item, scope);
  if (value.kind !== 'item' || type?.kind !== 'item') throw new Refused('broken', item.op);
  const known = (w.index.types.get(type.type)?.items ?? []).flatMap(({ name, value: own }) => {
    const number = own === undefined ? null : parseRational(own);
    if (number === null) return [];
    return [{ name, points: { kind: 'number', number: constant(number) } as const }];
  });
  const form = commonForm(
    known.map((one) => one.points),
    { kind: 'number' },
  );
  const columns = columnsIn(form, null).map((_, at) =>
    w.named(
      caseOf(
        known.map((one) => [
          `${value.code} = ${textLiteral(one.name)}`,
          columnsIn(form, one.points)[at] ?? NULL,
        ]),
      ),
    ),
  );
  return withoutRule(w, valueAt(form, columns), stop);
};

/** A value that a table of the act may have or not: where it is absent though all is known, there is no rule. */
function withoutRule(w: Writer, value: Value, stop: Stop) {
  const silent = `CASE WHEN ${isAbsent(value)} THEN ${NO_RULE} END`;
  const code = stop.weights.size === 0 ? silent : `coalesce(${stop.code}, ${silent})`;
  return { value, stop: w.namedStop({ code, weights: new Set([...stop.weights, NO_RULE]) }) };
}

interface InGroup {
  readonly competency: string;
  readonly group: string;
  readonly stop: Stop;
  readonly items: readonly { readonly name: string; readonly groups: Readonly<Record<string, number>> }[];
}

function inGroup(w: Writer, table: string, competency: Expression, scope: Scope): InGroup {
  const found = w.index.competencies.get(table);
  if (found === undefined) throw new Refused('broken', table);
  const name = w.expression(competency, scope);
  const group = groupHeld(w, found.grouping);
  if (name.value.kind !== 'item' || group.value.kind !== 'item') throw new Refused('broken', table);
  return {
    competency: name.value.code,
    group: group.value.code,
    stop: w.namedStop(needed(name.stop, group.stop)),
    items: found.items.map((item) => ({
      name: item.name,
      groups: Object.fromEntries(
        Object.entries(item.groups).map(([own, { effective }]) => [own, effective.length]),
      ),
    })),
  };
}

export const indicators: Written<'indicators'> = ({ table, competency }, w, scope) => {
  const { competency: name, group, stop, items } = inGroup(w, table, competency, scope);
  const counts = items.flatMap((item) =>
    Object.entries(item.groups).map(([own, count]): [string, string] => [
      `${name} = ${textLiteral(item.name)} AND ${group} = ${textLiteral(own)}`,
      columnsIn(
        { kind: 'number', scale: 0 },
        { kind: 'number', number: constant(Rational.integer(count)) },
      )[0] ?? NULL,
    ]),
  );
  const code = w.named(caseOf(counts));
  return withoutRule(w, { kind: 'number', number: { form: 'whole', code, scale: 0 } }, stop);
};

export const covers: Written<'covers'> = ({ table, competency }, w, scope) => {
  const { competency: name, group, stop, items } = inGroup(w, table, competency, scope);
  const rows = items.flatMap((item) => {
    const own = Object.keys(item.groups);
    if (own.length === 0) return [];
    return [`(${name} = ${textLiteral(item.name)} AND ${group} IN (${own.map(textLiteral).join(', ')}))`];
  });
  const isAny = rows.length === 0 ? 'FALSE' : rows.join(' OR ');
  const code = `CASE WHEN ${name} IS NOT NULL AND ${group} IS NOT NULL THEN (${isAny}) END`;
  return { value: { kind: 'yes-no', code: w.named(code) }, stop };
};
