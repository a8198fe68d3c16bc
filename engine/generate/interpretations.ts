/** Which interpretations stand behind an answer, as the bits of a number. */
import type { dependenciesOf } from '../evaluate/index.ts';
import type { Decision } from '../program/index.ts';
import type { Generator } from './generator.ts';
import { NotGenerated } from './held.ts';

type Dependencies = ReturnType<typeof dependenciesOf>;

/** A number of JavaScript has so many bits to work with. */
const MOST = 31;

/** The interpretations behind one decision, while its function is written. */
export class Interpretations {
  /** The variable that holds the set; null where no interpretation can stand behind the decision. */
  readonly set: string | null;
  private readonly g: Generator;
  private readonly dependencies: Dependencies;
  private readonly own: ReadonlySet<string>;
  private applied = '';
  private closed = '';

  constructor(g: Generator, decision: Decision, dependencies: Dependencies) {
    this.g = g;
    this.dependencies = dependencies;
    const readings = g.program.interpretations.filter(({ rewrites, supplies }) =>
      [...rewrites, ...supplies].some((one) => one.decision === decision.name),
    );
    this.own = new Set([...dependencies.cited, ...readings.map(({ name }) => name)]);
    const behind = [
      ...dependencies.rule,
      ...[...dependencies.gate.values(), ...dependencies.readings.values()].flat(),
    ];
    const may = g.isAdopted && (this.own.size > 0 || behind.some((place) => this.setOf(place) !== null));
    this.set = may ? g.constants.variable('0', 'interpretations') : null;
  }

  /** Declares what the function notes on its way. */
  begin(): void {
    if (this.set === null) return;
    this.applied = this.g.code.fresh('applied');
    this.closed = this.g.code.fresh('closed');
    this.g.code.line(`let ${this.applied} = 0, ${this.closed} = -1;`);
  }

  /** Notes that a reading was applied. */
  apply(name: string): void {
    if (this.set !== null) this.g.code.line(`${this.applied} |= ${this.bit(name)};`);
    const reading = this.g.program.interpretations.find((one) => one.name === name);
    if (reading !== undefined) this.g.markProvision(reading.origin);
  }

  /** Notes that an applicability rule closed the decision. */
  close(place: number): void {
    if (this.set !== null) this.g.code.line(`${this.closed} = ${place};`);
  }

  /** Writes the set, once the outcome is known. */
  end(stop: string | null): void {
    const { g, set, dependencies } = this;
    if (set === null) return;
    g.code.line(`${set} = 0;`);
    const isSettled = stop === null ? '' : `if (${stop} === null || ${stop}.weight !== 0)`;
    g.code.block(isSettled, () => {
      const closings = [...dependencies.gate].filter(([, places]) => this.union(places) !== '0');
      for (const [rule, places] of closings) {
        g.code.line(`if (${this.closed} === ${rule}) ${set} = ${this.union(places)};`);
      }
      const cited = dependencies.cited.reduce((bits, name) => bits | this.bit(name), 0);
      g.code.block(`if (${this.closed} < 0)`, () => {
        g.code.line(`${set} = ${cited} | ${this.applied} | ${this.union(dependencies.rule)};`);
        for (const [name, places] of dependencies.readings) {
          if (this.own.has(name) && this.union(places) !== '0') {
            g.code.line(`if ((${this.applied} & ${this.bit(name)}) !== 0) ${set} |= ${this.union(places)};`);
          }
        }
      });
    });
  }

  private union(places: readonly number[]): string {
    const sets = places.flatMap((place) => this.setOf(place) ?? []);
    return sets.length === 0 ? '0' : sets.length === 1 ? (sets[0] ?? '0') : `(${sets.join(' | ')})`;
  }

  private setOf(place: number): string | null {
    const name = this.g.program.decisions[place]?.name ?? '';
    return this.g.decisions.get(name)?.interpretations ?? null;
  }

  private bit(name: string): number {
    const place = this.g.program.interpretations.findIndex((one) => one.name === name);
    if (place >= MOST) throw new NotGenerated(`more than ${MOST} interpretations`);
    return 1 << place;
  }
}
