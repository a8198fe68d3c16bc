/** Which group a person's category belongs to: found once for each case. */
import { categoryOf, type Grouping } from '../program/index.ts';
import { literal } from './code.ts';
import type { Generator } from './generator.ts';
import { type Held, NotGenerated, sure } from './held.ts';
import type { GroupHolder } from './holders.ts';
import { type Scope, TOP } from './scope.ts';

type GroupRow = Grouping['groups'][number]['rows'][number];

interface PlacedRow {
  readonly group: number;
  readonly qualifier: GroupRow['qualifier'];
}

/** The group, by its place among the groups. It is found before all rules. */
export function groupOf(g: Generator, name: string, scope: Scope): Held {
  const { held, find } = g.groups.get(name) ?? written(g, name);
  // Whoever asks for the group reads what it is found by.
  if (find !== null && g.isMarking && !scope.isSilent) g.code.line(`${find}(facts);`);
  const { value, stop } = held;
  return stop !== null && g.assume(`${stop} !== null`) ? sure(value) : held;
}

function written(g: Generator, name: string): GroupHolder {
  const grouping = g.index.groupings.get(name);
  if (grouping === undefined) throw new NotGenerated(`grouping ${name}`);
  const holder = g.unassuming(() => write(g, grouping));
  g.groups.set(name, holder);
  return holder;
}

function write(g: Generator, grouping: Grouping): GroupHolder {
  const rows = new Map<string, PlacedRow[]>();
  let others = -1;
  grouping.groups.forEach(({ rows: own }, group) => {
    for (const { code, qualifier } of own) {
      if (code === undefined) others = others < 0 ? group : others;
      else rows.set(code, [...(rows.get(code) ?? []), { group, qualifier }]);
    }
  });
  const none = g.constants.of(`silent(${g.origin(grouping.origin)})`, 'NO_GROUP');
  const item = { kind: 'item', type: grouping.name, form: 'place' } as const;
  if (rows.size === 0 && others < 0) {
    return { held: { value: { ...item, code: '-1' }, stop: none }, find: null };
  }

  const place = g.constants.variable('-1', 'group');
  const stop = g.constants.variable('null', 'groupStop');
  const name = g.names.fresh('findGroup');
  const found = (group: number): string =>
    group < 0 ? `${place} = -1; ${stop} = ${none};` : `${place} = ${group};`;
  g.separately(name, () => {
    const category = g.expression(categoryOf(grouping), TOP);
    if (category.value.kind !== 'text') throw new NotGenerated('a category that is no code');
    const code = category.value.code;
    g.code.line(`${stop} = ${category.stop ?? 'null'};`);
    const choose = () =>
      g.code.block(`switch (${code})`, () => {
        for (const [category, own] of rows) {
          g.code.block(`case ${literal(category)}:`, () => {
            writeRows(g, own, others, { place, stop, none, found });
            g.code.line('break;');
          });
        }
        g.code.line(`default: ${found(others)}`);
      });
    if (category.stop === null) choose();
    else g.code.block(`if (${category.stop} === null)`, choose);
  });
  g.groupCalls.push(`${name}(facts);`);
  return { held: { value: { ...item, code: place }, stop }, find: name };
}

interface Names {
  readonly place: string;
  readonly stop: string;
  readonly none: string;
  found(group: number): string;
}

/** The first row whose qualifier holds. A row whose qualifier is not known keeps the answer open. */
function writeRows(g: Generator, rows: readonly PlacedRow[], others: number, names: Names): void {
  const label = g.code.fresh('rows');
  let stops: string | null = null;
  let possible: string | null = null;
  const settle = (group: number): string => {
    if (stops === null || possible === null) return names.found(group);
    const result = g.code.fresh('g');
    const wanted = group < 0 ? names.none : String(group);
    return (
      `const ${result} = settledGroup(${possible}, ${stops}, ${wanted}); ` +
      `if (typeof ${result} === 'number') ${names.place} = ${result}; ` +
      `else { ${names.place} = -1; ${names.stop} = ${result}; }`
    );
  };
  g.code.block(`${label}:`, () => {
    for (const { group, qualifier } of rows) {
      if (qualifier === undefined || qualifier === 'others') {
        g.code.line(settle(group));
        g.code.line(`break ${label};`);
        return;
      }
      const { code, stop } = g.yesNo(qualifier, TOP);
      if (stop === null) {
        g.code.line(`if (${code}) { ${settle(group)} break ${label}; }`);
        continue;
      }
      if (stops === null || possible === null) {
        stops = g.code.fresh('s');
        possible = g.code.fresh('p');
        g.code.line(`let ${stops} = null, ${possible} = null;`);
      }
      const [open, groups] = [stops, possible];
      g.code.line(
        `if (${stop} !== null) { ${open} = open(${open}, ${stop}); (${groups} ??= []).push(${group}); }`,
      );
      g.code.line(`else if (${code}) { ${settle(group)} break ${label}; }`);
    }
    g.code.line(settle(others));
  });
}
