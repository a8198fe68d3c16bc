/** What cases have put to use of an edition, provision by provision. */
import { type Program, type ProvisionRecord, provisionsWithRules } from '../../../engine/index.ts';
import type { CoverageOfEdition, CoveredProvision } from '../shapes.ts';

/** The provisions of an edition with their texts; `cases` tells how many cases used one. */
export function editionCoverage(program: Program, cases: ReadonlyMap<string, number>): CoverageOfEdition {
  const withRules = provisionsWithRules(program);
  const usable = program.provisions.filter(({ id }) => withRules.has(id));
  const countOf = (id: string) => (withRules.has(id) ? (cases.get(id) ?? 0) : null);
  return {
    usable: usable.length,
    used: usable.filter(({ id }) => (countOf(id) ?? 0) > 0).length,
    provisions: program.provisions
      .filter(({ id }) => isWhole(id))
      .map((provision) => covered(provision, program.provisions, countOf)),
  };
}

function covered(
  { id, title, text, notInHand }: ProvisionRecord,
  all: readonly ProvisionRecord[],
  countOf: (id: string) => number | null,
): CoveredProvision {
  const parts = all.flatMap((part) => {
    const cases = part.id.startsWith(`${id} `) ? countOf(part.id) : null;
    return cases === null ? [] : [{ id: part.id, cases }];
  });
  return {
    ...{ id, there: true, text, cases: countOf(id), parts },
    ...(title === undefined ? {} : { title }),
    ...(notInHand === undefined ? {} : { notInHand }),
  };
}

/** Points and annexes; their parts and subpoints have longer ids. */
function isWhole(id: string): boolean {
  return id.split(' ').length === 2;
}
