/** Which group a person's category belongs to. */
import { categoryOf, type Grouping } from '../program/index.ts';
import type { Held, HeldYesNo } from './held.ts';
import { NULL, textLiteral } from './literal.ts';
import { Refused } from './refused.ts';
import { TOP } from './scope.ts';
import { caseOf } from './select-row.ts';
import { always, first, NO_RULE, onlyWhere, open } from './stops.ts';
import type { Writer } from './writer.ts';

/** The group, written once for the whole query. */
export function groupHeld(w: Writer, name: string): Held {
  const known = w.groups.get(name);
  if (known !== undefined) return known;
  const grouping = w.index.groupings.get(name);
  if (grouping === undefined) throw new Refused('broken', name);
  const held = groupOf(w, grouping);
  w.groups.set(name, held);
  return held;
}

interface GroupRow {
  readonly group: string;
  /** Null where every person of the category belongs to it. */
  readonly qualifier: HeldYesNo | null;
}

function groupOf(w: Writer, grouping: Grouping): Held {
  const rows = new Map<string, GroupRow[]>();
  let others: string | null = null;
  for (const { name, rows: own } of grouping.groups) {
    for (const { code, qualifier } of own) {
      if (code === undefined) {
        others ??= name;
        continue;
      }
      const asked = qualifier === undefined || qualifier === 'others' ? null : w.yesNo(qualifier, TOP);
      rows.set(code, [...(rows.get(code) ?? []), { group: name, qualifier: asked }]);
    }
  }
  const item = (code: string) => ({ kind: 'item', code, type: grouping.name }) as const;
  if (rows.size === 0 && others === null)
    return { value: item('CAST(NULL AS VARCHAR)'), stop: always(NO_RULE) };
  const category = w.expression(categoryOf(grouping), TOP);
  if (category.value.kind !== 'text') throw new Refused('broken', grouping.fact);
  const { code } = category.value;
  const otherwise = others === null ? NULL : textLiteral(others);
  const perCode = [...rows].map(([own, list]) => ({ own, ...settle(w, list, otherwise) }));
  const groups = perCode.map(({ own, group }): [string, string] => [`${code} = ${textLiteral(own)}`, group]);
  const anyOther: [string, string] = [`${code} IS NOT NULL`, otherwise];
  const found = w.named(caseOf([...groups, anyOther]));
  const opens = perCode.filter(({ stop }) => stop.weights.size > 0);
  const asked: [string, string][] = opens.map(({ own, stop }) => [
    `${code} = ${textLiteral(own)}`,
    stop.code,
  ]);
  const unsettled = { code: caseOf(asked), weights: new Set(opens.flatMap(({ stop }) => [...stop.weights])) };
  const silent = onlyWhere(`${found} IS NULL`, always(NO_RULE));
  const stop = w.namedStop(first(category.stop, unsettled, silent));
  return { value: item(w.named(`CASE WHEN ${stop.code} IS NULL THEN ${found} END`)), stop };
}

/**
 * The group of the first row whose qualifier holds, and the stop where an earlier row that is not known would give
 * another group.
 */
function settle(w: Writer, rows: readonly GroupRow[], otherwise: string) {
  const group = (at: number) => textLiteral(rows[at]?.group ?? '');
  const certain = rows.findIndex(({ qualifier }) => qualifier === null);
  const asked = certain < 0 ? rows : rows.slice(0, certain);
  const last = certain < 0 ? otherwise : group(certain);
  if (asked.length === 0) return { group: last, stop: open() };
  const at = w.named(
    `CASE ${asked.map(({ qualifier }, place) => `WHEN ${qualifier?.code} THEN ${place}`).join(' ')} ELSE ${asked.length} END`,
  );
  const chosen = w.named(
    `CASE ${at} ${asked.map((_, place) => `WHEN ${place} THEN ${group(place)}`).join(' ')} ELSE ${last} END`,
  );
  const before = asked.map(({ qualifier }, place) => ({
    stop: onlyWhere(`${at} > ${place}`, qualifier?.stop ?? open()),
    differs: `(${at} > ${place} AND ${qualifier?.code} IS NULL AND ${group(place)} IS DISTINCT FROM ${chosen})`,
  }));
  const stop = w.namedStop(open(...before.map((row) => row.stop)));
  return {
    group: chosen,
    stop: w.namedStop(onlyWhere(before.map(({ differs }) => differs).join(' OR '), stop)),
  };
}
