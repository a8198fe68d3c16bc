/** A concrete case that a gap or an overlap would happen to, confirmed by evaluating it. */
import {
  climbToCase,
  type Evaluation,
  evaluate,
  type Facts,
  type FactValue,
  type Finding,
  findCase,
  formatRational,
  isValidCase,
  type PlainValue,
  plainValue,
  Rational,
  sampleOf,
} from '../../engine/index.ts';
import type { CheckContext } from './check.ts';
import { distanceTo, happensAt } from './happens-at.ts';
import type { TableSubject } from './tables-of.ts';

/** A value of each column, and the facts of a whole case (absent when none was found in the tries made). */
export interface Witness {
  readonly values: readonly string[];
  readonly facts?: PlainValue;
  /** Requirements that the case breaks, where no case was found that keeps them all. */
  readonly breaks?: readonly string[];
}

/** The values that stand for a finding's pieces, as text. */
export function sampleTexts(finding: Finding): string[] {
  return finding.pieces.map((piece) => {
    const value = sampleOf(piece);
    return value instanceof Rational ? formatRational(value) : String(value);
  });
}

/** How many more cases are worth trying where each can be nearer than the one before. */
const CLIMBING = 6;

/** A witness case before it is told. */
export interface WitnessCase {
  readonly facts: Facts;
  readonly breaks: readonly string[];
}

/** Looks for the witnesses of the findings of one table; a case found for one often serves the next. */
export class WitnessSearch {
  private readonly context: CheckContext;
  private readonly subject: TableSubject;
  private last: { readonly finding: Finding; readonly facts: Facts } | undefined;

  constructor(context: CheckContext, subject: TableSubject) {
    this.context = context;
    this.subject = subject;
  }

  /**
   * For each finding a smallest case in which it happens: one that breaks no requirement if there is one among
   * the cases made up for it. `strict`: only such a one will do.
   */
  find(findings: readonly Finding[], tries: number, strict: boolean): (WitnessCase | undefined)[] {
    const found = findings.map((finding) => this.kept(finding, this.madeUp(finding, tries, true)));
    return found.map((facts, place) => {
      const finding = findings[place];
      if (finding === undefined) return undefined;
      const any =
        facts ??
        this.moved(finding) ??
        this.kept(finding, strict ? undefined : this.climbed(finding, tries, true)) ??
        (strict ? undefined : (this.madeUp(finding, tries, false) ?? this.climbed(finding, tries, false)));
      return any && { facts: any, breaks: broken(this.evaluated(any)) };
    });
  }

  private kept(finding: Finding, facts: Facts | undefined): Facts | undefined {
    if (facts !== undefined) this.last ??= { finding, facts };
    return facts;
  }

  /** The last witness of the table with its value moved into this finding. */
  private moved(finding: Finding): Facts | undefined {
    const { last } = this;
    if (last === undefined) return undefined;
    let facts: FactValue = last.facts;
    for (const [place, piece] of finding.pieces.entries()) {
      const before = last.finding.pieces[place];
      if (before === undefined) return undefined;
      facts = replaced(facts, sampleOf(before), sampleOf(piece));
    }
    const moved = facts as Facts;
    return isValidCase(this.context.program, moved) && this.holds(finding, moved, true) ? moved : undefined;
  }

  /** A made-up case, or the last witness moved. */
  private madeUp(finding: Finding, tries: number, keeping: boolean): Facts | undefined {
    const moved = keeping ? this.moved(finding) : undefined;
    if (moved !== undefined) return moved;
    const search = findCase({ ...this.source(finding, keeping), tries });
    return search.found ? search.facts : undefined;
  }

  private climbed(finding: Finding, tries: number, keeping: boolean): Facts | undefined {
    if (finding.columns.length > 1) return undefined;
    const { program, reading } = this.context;
    const distance = (facts: Facts): number | null => {
      const answer = evaluate(program, facts, { reading, trace: true });
      if (keeping && broken(answer).length > 0) return null;
      return distanceTo(program, answer.trace, this.subject, finding);
    };
    const search = climbToCase({ ...this.source(finding, keeping), distance, tries: tries * CLIMBING });
    return search.found ? search.facts : undefined;
  }

  private source(finding: Finding, keeping: boolean) {
    const numbers = finding.pieces.map(sampleOf).filter((value) => value instanceof Rational);
    return {
      programs: [this.context.program] as const,
      holds: (facts: Facts): boolean => this.holds(finding, facts, keeping),
      ...(numbers.length === 0 ? {} : { numbers }),
    };
  }

  private holds(finding: Finding, facts: Facts, keeping: boolean): boolean {
    const { context, subject } = this;
    const wanted = finding.kind === 'gap' ? 'no-rule' : 'conflict';
    const answer = this.evaluated(facts);
    if (!statuses(answer).includes(wanted)) return false;
    if (keeping && broken(answer).length > 0) return false;
    const { trace } = evaluate(context.program, facts, { reading: context.reading, trace: true });
    return happensAt(context.program, trace, subject, finding);
  }

  private evaluated(facts: Facts): Evaluation {
    return evaluate(this.context.program, facts, { reading: this.context.reading });
  }
}

function statuses({ decisions, requirements }: Evaluation): string[] {
  return [...Object.values(decisions), ...requirements].map(({ status }) => status);
}

function broken({ requirements }: Evaluation): string[] {
  return requirements.filter(({ met }) => met === false).map(({ name }) => name);
}

/** A value in which one number or name stands for another. */
function replaced(value: FactValue, before: ReturnType<typeof sampleOf>, after: typeof before): FactValue {
  if (value instanceof Rational) {
    return before instanceof Rational && after instanceof Rational && value.equals(before) ? after : value;
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, before, after));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, replaced(part, before, after)]),
    );
  }
  return value === before && typeof after === typeof value ? (after as FactValue) : value;
}

/** The witness as the finding carries it. */
export function witnessOf(finding: Finding, found: WitnessCase | undefined): Witness {
  const values = sampleTexts(finding);
  if (found === undefined) return { values };
  const facts = plainValue({ ...found.facts });
  return { values, facts, ...(found.breaks.length === 0 ? {} : { breaks: found.breaks }) };
}
