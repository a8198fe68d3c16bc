/** `индикаторлар(c)`, `қамтиды(c)`: tables by group and competency. */
import type { CompetencyTable, Expression } from '../../program/index.ts';
import type { Generator } from '../generator.ts';
import { groupOf } from '../groups.ts';
import { type ItemValue, NotGenerated } from '../held.ts';
import { isToldOnce, type Scope } from '../scope.ts';
import type { Written } from './written.ts';

export const indicators: Written<'indicators'> = ({ table, competency }, g, scope) => {
  if (!scope.isSilent) markTable(g, table);
  const { place, stop, competencies } = cell(g, table, competency, scope);
  const counts = cells(g, competencies, (count) => String(count ?? -1));
  const found = g.code.once(stop === null ? `${counts}[${place}]` : `${counts}[${place}] ?? 0`, 'n');
  const all = competencies.items.flatMap(({ groups }) =>
    Object.values(groups).map((one) => one.effective.length),
  );
  const high = BigInt(Math.max(0, ...all));
  const silent = g.constants.of(`silent(${g.origin(competencies.origin)})`, 'NO_INDICATORS');
  const absent = `${found} >= 0 ? null : ${silent}`;
  return {
    value: { kind: 'number', number: { form: 'whole', code: found, scale: 0, low: 0n, high } },
    stop: g.code.once(stop === null ? absent : `${stop} ?? (${absent})`, 's'),
  };
};

export const covers: Written<'covers'> = ({ table, competency }, g, scope) => {
  if (isToldOnce(scope)) markTable(g, table);
  const { place, stop, competencies } = cell(g, table, competency, scope);
  const covered = cells(g, competencies, (count) => String(count !== undefined));
  return { value: { kind: 'yes-no', code: `(${covered}[${place}] === true)` }, stop };
};

/** Marks what an expression over a table reads: the table, and the groups that it is made for. */
function markTable(g: Generator, name: string): void {
  const table = g.index.competencies.get(name);
  const grouping = g.index.groupings.get(table?.grouping ?? '');
  if (table !== undefined) g.markProvision(table.origin);
  if (grouping !== undefined) g.markProvision(grouping.origin);
}

/** One array for all groups and competencies: the groups one after the other. */
function cells(g: Generator, table: CompetencyTable, write: (count: number | undefined) => string): string {
  const groups = g.index.groupings.get(table.grouping)?.groups ?? [];
  const counts = groups.flatMap(({ name }) =>
    g.items(table.name).map((competency) => {
      const row = table.items.find((item) => item.name === competency)?.groups[name];
      return write(row?.effective.length);
    }),
  );
  return g.constants.of(`[${counts.join(', ')}]`, 'CELLS');
}

function cell(g: Generator, name: string, competency: Expression, scope: Scope) {
  const competencies = g.index.competencies.get(name);
  if (competencies === undefined) throw new NotGenerated(`competencies ${name}`);
  const item = g.expression(competency, scope);
  const group = groupOf(g, competencies.grouping, scope);
  if (item.value.kind !== 'item' || group.value.kind !== 'item') throw new NotGenerated('no competency');
  const width = g.items(competencies.name).length;
  const stop = g.needed(item.stop, group.stop);
  const place = `${g.placeOf(group.value)} * ${width} + ${g.placeOf(sameType(item.value, competencies))}`;
  return { place, stop, competencies };
}

function sameType(item: ItemValue, { name }: CompetencyTable): ItemValue {
  if (item.type !== name) throw new NotGenerated(`${item.type} for ${name}`);
  return item;
}
