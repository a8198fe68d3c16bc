/** What the cases of all parts put to use of one edition. */
import type { EditionCoverage } from '../summary.ts';

/** The coverage of one edition, added up. */
export class MergedCoverage {
  private readonly first: EditionCoverage;
  private readonly provisions = new Map<string, EditionCoverage['provisions'][number]>();
  private readonly rows = new Map<string, EditionCoverage['rows'][number]>();
  private readonly requirements = new Map<string, EditionCoverage['requirements'][number]>();

  constructor(first: EditionCoverage) {
    this.first = first;
  }

  /** Takes that of a part. */
  add({ provisions, rows, requirements }: EditionCoverage): void {
    for (const one of provisions) {
      const known = this.provisions.get(one.id);
      this.provisions.set(one.id, known === undefined ? one : { ...one, cases: one.cases + known.cases });
    }
    for (const one of rows) {
      const key = JSON.stringify([one.provision, one.rule, one.row, one.exception]);
      const known = this.rows.get(key);
      this.rows.set(key, known === undefined ? one : { ...one, cases: one.cases + known.cases });
    }
    for (const one of requirements) {
      const known = this.requirements.get(one.name);
      const broken = one.broken + (known?.broken ?? 0);
      this.requirements.set(one.name, { ...one, broken });
    }
  }

  /** The sum of those taken. */
  told(): EditionCoverage {
    const { methodology, edition } = this.first;
    return {
      ...{ methodology, edition },
      provisions: [...this.provisions.values()],
      rows: [...this.rows.values()],
      requirements: [...this.requirements.values()],
    };
  }
}
