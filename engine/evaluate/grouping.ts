/** Which group a person's category belongs to. */
import type { Compiler, Scope } from '../operations/index.ts';
import { categoryOf, type Grouping, TOP_SCOPE } from '../program/index.ts';
import { type Compiled, type Outcome, type Run, Stop, Stops } from '../values/index.ts';

interface GroupRow {
  readonly group: string;
  /** Absent: the persons of the category whom no earlier row names. */
  readonly qualifier: Compiled | null;
}

/**
 * The group of the first row that names the category and whose qualifier holds; else the group that takes
 * every other category; else no rule. Qualifiers are asked only for the categories that have them, and nothing is
 * asked where no group names any category: the act that lists them is not in hand.
 */
export function compileGrouping(grouping: Grouping, compiler: Compiler): Compiled {
  const scope: Scope = { types: TOP_SCOPE, slots: new Map() };
  const rows = new Map<string, GroupRow[]>();
  let others: string | null = null;
  for (const group of grouping.groups) {
    for (const row of group.rows) {
      if (row.code === undefined) {
        others ??= group.name;
        continue;
      }
      const { qualifier } = row;
      const compiled =
        qualifier === undefined || qualifier === 'others' ? null : compiler.compile(qualifier, scope);
      const known = rows.get(row.code) ?? [];
      known.push({ group: group.name, qualifier: compiled });
      rows.set(row.code, known);
    }
  }
  const category = compiler.compile(categoryOf(grouping), scope);
  const none = new Stop('no-rule', { kind: 'no-group', grouping: grouping.name });
  if (rows.size === 0 && others === null) return () => none;
  return (run) => {
    const code = category(run);
    if (code instanceof Stop) return code;
    if (typeof code !== 'string') return Stop.broken('grouping');
    return groupOf(run, rows.get(code) ?? [], others ?? none);
  };
}

function groupOf(run: Run, rows: readonly GroupRow[], otherwise: string | Stop): Outcome {
  let stops: Stops | null = null;
  /** Groups that rows with an unknown qualifier would give. */
  let possible: string[] | null = null;
  const settle = (group: string | Stop): Outcome =>
    possible?.every((other) => other === group) === false ? (stops?.open() ?? group) : group;
  for (const { group, qualifier } of rows) {
    const holds = qualifier === null ? true : qualifier(run);
    if (holds === true) return settle(group);
    if (holds === false) continue;
    stops ??= new Stops();
    stops.add(holds instanceof Stop ? holds : Stop.broken('grouping'));
    possible ??= [];
    possible.push(group);
  }
  return settle(otherwise);
}
