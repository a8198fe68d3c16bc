/** Cases on every bound of an edition and beside it, with the answers that it gives. */
import { type AnswerValue, evaluate, type Status } from '../evaluate/index.ts';
import { Rational } from '../numbers/index.ts';
import type { Language, Program } from '../program/index.ts';
import { climbToCase, findCase, isValidCase, madeUpCases, minimiseFacts } from '../search/index.ts';
import { type Facts, type PlainValue, plainValue } from '../values/index.ts';
import { targetNames } from './names.ts';
import { ShiftedPrograms } from './shifted.ts';
import { type Demand, missBy, type Sight, sightOf } from './sightings.ts';
import { type Target, targetsOf } from './targets.ts';

/** How to look. */
export interface BoundaryOptions {
  readonly reading: 'adopted' | 'literal';
  /** The language of the cases' names. */
  readonly language: Language;
  /** How many cases are made up for all bounds together; for each that is left, a quarter as many are tried again. */
  readonly tries: number;
}

/** A case with what the edition answers. */
export interface BoundaryCase {
  /** The provision, the rule, and where by which bound the case stands. */
  readonly name: string;
  readonly provision: string;
  readonly facts: { readonly [name: string]: PlainValue };
  /** As a stored case expects: values, `{status}` where there is none, requirements as yes, no or null. */
  readonly expect: { readonly [name: string]: AnswerValue | { readonly status: Status } };
}

/** A bound without a case: no fact may have the value, or none was found in so many tries. */
export interface WithoutCase {
  readonly name: string;
  readonly provision: string;
  readonly reason: 'outside' | 'not-found';
  readonly tried: number;
}

/** The cases, and the bounds for which there is none; both in the order of the program. */
export interface BoundaryCases {
  readonly cases: readonly BoundaryCase[];
  readonly without: readonly WithoutCase[];
}

/** Looks for a case at each bound of each rule, one step below and above it, and in each category of positions. */
export function boundaryCases(program: Program, options: BoundaryOptions): BoundaryCases {
  const targets = targetsOf(program);
  const names = targetNames(program, targets, options.language);
  const search = new Search(program, options);
  const inside = targets.filter((target) => !isOutside(target));
  const nearest = {
    telling: search.nearest(inside, 'telling'),
    decided: search.nearest(inside, 'decided'),
    any: search.nearest(inside, 'any'),
  };
  const cases: BoundaryCase[] = [];
  const without: WithoutCase[] = [];
  targets.forEach((target, at) => {
    const name = names[at] ?? '';
    const provision = target.kind === 'category' ? target.provision : target.bound.provision;
    if (isOutside(target)) {
      without.push({ name, provision, reason: 'outside', tried: 0 });
      return;
    }
    const found = search.found(target, nearest);
    if (found === null) without.push({ name, provision, reason: 'not-found', tried: search.triedFor });
    else cases.push({ name, provision, ...search.answered(found) });
  });
  return { cases, without };
}

function isOutside(target: Target): boolean {
  return target.kind === 'bound' && target.isOutside;
}

class Search {
  private readonly program: Program;
  private readonly options: BoundaryOptions;
  private readonly shown: Sight[] = [];
  private readonly shifted: ShiftedPrograms;

  constructor(program: Program, options: BoundaryOptions) {
    this.program = program;
    this.options = options;
    this.shifted = new ShiftedPrograms(program, options.reading);
  }

  /** The smallest case on the target, the most telling kind that there is; null where none was found. */
  found(target: Target, nearest: Readonly<Record<Demand, ReadonlyMap<Target, Facts>>>): Facts | null {
    const telling = nearest.telling.get(target) ?? this.alone(target, 'telling');
    if (telling !== null) return this.small(target, telling, 'telling');
    const decided = nearest.decided.get(target);
    if (decided !== undefined) return this.small(target, decided, 'decided');
    const any = nearest.any.get(target) ?? this.alone(target, 'any');
    return any === null ? null : this.small(target, any, 'any');
  }

  /** How many cases have been tried in vain for a target. */
  get triedFor(): number {
    return this.options.tries + 2 * Math.ceil(this.options.tries / 4);
  }

  /** For each target the first made-up case on it; for one that any value meets, the case nearest to the bound. */
  nearest(targets: readonly Target[], demand: Demand): ReadonlyMap<Target, Facts> {
    const found = new Map<Target, { readonly facts: Facts; readonly miss: Rational }>();
    for (const sight of this.sights(targets)) {
      for (const target of targets) {
        const known = found.get(target);
        if (known?.miss.isZero) continue;
        const miss = missBy(this.program, sight, target, demand);
        if (miss === null || (!miss.isZero && !isAny(target))) continue;
        if (known !== undefined && miss.compare(known.miss) >= 0) continue;
        if (demand === 'telling' && !this.isTelling(target, sight.facts)) continue;
        found.set(target, { facts: sight.facts, miss });
      }
    }
    return new Map([...found].map(([target, { facts }]) => [target, facts]));
  }

  /** A case for one target, looked for by itself. */
  private alone(target: Target, demand: Demand): Facts | null {
    const holds = (facts: Facts): boolean => this.isOn(target, facts, demand, null);
    const source = this.source([target], Math.ceil(this.options.tries / 4));
    const made = findCase({ ...source, seed: 2, holds });
    if (made.found) return made.facts;
    const climbed = climbToCase({
      ...source,
      holds,
      distance: (facts) => {
        const miss = this.miss(target, facts, demand);
        return miss === null ? null : Number(miss.numerator) / Number(miss.denominator);
      },
    });
    return climbed.found ? climbed.facts : null;
  }

  /** The case without what its place by the bound does not need. */
  private small(target: Target, facts: Facts, demand: Demand): Facts {
    const miss = this.miss(target, facts, demand);
    return minimiseFacts(
      facts,
      (smaller) => this.isOn(target, smaller, demand, miss) && isValidCase(this.program, smaller),
    );
  }

  /** The facts as a case has them, and what the edition answers. */
  answered(facts: Facts): Pick<BoundaryCase, 'facts' | 'expect'> {
    const { decisions, requirements } = evaluate(this.program, facts, { reading: this.options.reading });
    const answers = Object.entries(decisions).map(([name, { value, status }]) => {
      return [name, status === 'decided' ? value : { status }] as const;
    });
    const met = requirements.map((one) => [one.name, one.met] as const);
    return {
      facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plainValue(value)])),
      expect: Object.fromEntries([...answers, ...met]),
    };
  }

  private miss(target: Target, facts: Facts, demand: Demand): Rational | null {
    return missBy(this.program, sightOf(this.program, facts, this.options.reading), target, demand);
  }

  private isOn(target: Target, facts: Facts, demand: Demand, atMost: Rational | null): boolean {
    const miss = this.miss(target, facts, demand);
    if (miss === null || (demand === 'telling' && !this.isTelling(target, facts))) return false;
    return isAny(target) ? atMost === null || miss.compare(atMost) <= 0 : miss.isZero;
  }

  private isTelling(target: Target, facts: Facts): boolean {
    return target.kind === 'category' || this.shifted.isNoticed(target, facts);
  }

  /** What the cases made up for all targets show; made once. */
  private *sights(targets: readonly Target[]): Generator<Sight> {
    if (this.shown.length > 0) {
      yield* this.shown;
      return;
    }
    for (const { facts } of madeUpCases(this.source(targets, this.options.tries))) {
      const sight = sightOf(this.program, facts, this.options.reading);
      this.shown.push(sight);
      yield sight;
    }
  }

  private source(targets: readonly Target[], tries: number) {
    const numbers = targets.flatMap((target) =>
      target.kind === 'bound'
        ? [target.value ?? target.bound.value].filter((value) => value instanceof Rational)
        : [],
    );
    return { programs: [this.program] as const, tries, ...(numbers.length === 0 ? {} : { numbers }) };
  }
}

/** Whether any value on the side will do. */
function isAny(target: Target): boolean {
  return target.kind === 'bound' && target.value === null;
}
