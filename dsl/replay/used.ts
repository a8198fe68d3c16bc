/** What cases put to use of an edition, counted and told. */
import { provisionsWithRules, usableRows } from '../../engine/index.ts';
import type { RunnableEdition } from './runnable-edition.ts';
import type { EditionCoverage } from './summary.ts';

/** How many cases used what: provisions by id, rows by their places in `usableRows`, broken requirements by name. */
export class Used {
  readonly provisions = new Map<string, number>();
  readonly rows = new Map<number, number>();
  readonly broken = new Map<string, number>();

  /** All that cases can put to use of the edition, with these counts. */
  told({ edition, program }: Pick<RunnableEdition, 'edition' | 'program'>): EditionCoverage {
    const withRules = provisionsWithRules(program);
    const ids = program.provisions.map(({ id }) => id).filter((id) => withRules.has(id));
    return {
      methodology: edition.methodology,
      edition: edition.identity,
      provisions: ids.map((id) => ({ id, cases: this.provisions.get(id) ?? 0 })),
      rows: usableRows(program).map((row, place) => ({ ...row, cases: this.rows.get(place) ?? 0 })),
      requirements: program.requirements.map(({ name, origin }) => {
        return { name, provision: origin.provision, broken: this.broken.get(name) ?? 0 };
      }),
    };
  }
}

/** Counts one more case, or so many. */
export function count<Key>(counts: Map<Key, number>, key: Key, cases = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + cases);
}
