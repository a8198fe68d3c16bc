/** A program over a supposed annex: the same rules, other numbers of effective indicators. */
import type { CompetencyTable, Program } from '../program/index.ts';
import type { Case } from './case.ts';

/** As many programs with supposed annexes are kept for each program. */
const MOST_KEPT = 20;

const kept = new WeakMap<Program, Map<string, Program>>();

/** The program that a case is run on: the very one, or that of the annex that the case supposes. */
export function supposedProgram(program: Program, { indicators }: Case): Program {
  if (indicators === undefined) return program;
  const ours = kept.get(program) ?? new Map<string, Program>();
  kept.set(program, ours);
  const key = JSON.stringify(indicators);
  const known = ours.get(key);
  if (known !== undefined) return known;
  const supposed = withIndicators(program, indicators);
  if (ours.size >= MOST_KEPT) ours.clear();
  ours.set(key, supposed);
  return supposed;
}

/**
 * The program as if the competencies named in `counts` had that many effective indicators in every group they
 * have; the others stay. Names that no table has are left out: the caller tells them (`unknownCompetencies`).
 */
function withIndicators(program: Program, counts: Readonly<Record<string, number>>): Program {
  return { ...program, competencies: program.competencies.map((table) => supposed(table, counts)) };
}

/** The names among `counts` that are no competency of the program. */
export function unknownCompetencies(
  program: Program,
  counts: Readonly<Record<string, number>>,
): readonly string[] {
  const known = new Set(program.competencies.flatMap((table) => table.items.map((item) => item.name)));
  return Object.keys(counts).filter((name) => !known.has(name));
}

function supposed(table: CompetencyTable, counts: Readonly<Record<string, number>>): CompetencyTable {
  return {
    ...table,
    items: table.items.map((item) => {
      const count = Object.hasOwn(counts, item.name) ? counts[item.name] : undefined;
      if (count === undefined) return item;
      const effective = Array.from({ length: count }, (_, index) => `${item.name} ${index + 1}`);
      const groups = Object.entries(item.groups).map(
        ([name, group]) => [name, { ...group, effective }] as const,
      );
      return { ...item, groups: Object.fromEntries(groups) };
    }),
  };
}
