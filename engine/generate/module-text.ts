/** The code of a program as a module of its own, with its types. */
import { caseTypes } from '../facts/index.ts';
import { type Language, labelText, type Program } from '../program/index.ts';
import { runtime } from './runtime.ts';

/** What stands at the head of a module: where it comes from. */
function heading(program: Program, language: Language): string {
  const { from, until, acts, hash } = program.edition;
  const lines = [
    labelText(program.organization, language, program.methodology),
    `${program.methodology}: ${from ?? '?'} – ${until ?? '…'} (${acts.join(' + ')})`,
    `edition ${hash}`,
    'Written by Adisteme. Do not edit: compile the methodology again.',
  ];
  // A line of an act could end a comment of the other kind.
  return lines.map((line) => `// ${line.replace(/[\r\n\u2028\u2029]+/g, ' ')}`).join('\n');
}

/** The module: `body` is what `generate` gives. */
export function moduleText(program: Program, body: string, language: Language): string {
  const edition = `const EDITION = ${json(identity(program))};`;
  return `${heading(program, language)}\n${edition}\nconst RUNTIME = (${runtime})();\n${body}\nexport { evaluate, read, Refused };\n`;
}

function identity({ edition }: Program): Program['edition'] {
  const { from, until, certainty, untilCertainty, acts, hash } = edition;
  const end = untilCertainty === undefined ? {} : { untilCertainty };
  return { from, until, certainty, ...end, acts, hash };
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The types of the module: of facts, of decisions (those of `only`, all unless given), and of its functions. */
export async function moduleTypes(
  program: Program,
  language: Language,
  only?: readonly string[],
): Promise<string> {
  const decisions =
    only === undefined ? 'Decisions' : `Pick<Decisions, ${only.map((name) => `'${name}'`).join(' | ')}>`;
  return `${heading(program, language)}\n${await caseTypes(program, language)}\n${FUNCTIONS.replace('DECISIONS', decisions)}`;
}

const FUNCTIONS = `/** Facts that \`read\` has checked. */
export interface ReadFacts {
  readonly __read: unique symbol;
}

/** The first thing that is wrong with a case: a path such as \`kpis[2].achieved\`, and a code. */
export declare class Refused {
  readonly path: string;
  readonly code: string;
}

export type Status = 'decided' | 'not-applicable' | 'no-rule' | 'missing-facts' | 'conflict';

/** A text in Kazakh, Russian and English. */
export interface Label {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

export interface DecisionAnswer<Value> {
  readonly value: Value | null;
  readonly status: Status;
  /** The provision of the rule that decided. */
  readonly provision: string;
  readonly act: string;
  readonly label: Label;
  /** The names of the declared readings behind the answer. */
  readonly interpretations: readonly string[];
}

export interface RequirementAnswer {
  readonly name: string;
  readonly met: boolean | null;
  readonly status: Status;
  readonly provision: string;
  readonly act: string;
  readonly label: Label;
}

export interface Evaluation {
  readonly methodology: string;
  readonly edition: {
    readonly from: string | null;
    readonly until: string | null;
    readonly certainty: 'exact' | 'earliest' | 'unknown';
    readonly untilCertainty?: 'exact' | 'earliest' | 'unknown';
    readonly acts: readonly string[];
    readonly hash: string;
  };
  readonly decisions: {
    readonly [Name in keyof DECISIONS]: DecisionAnswer<NonNullable<DECISIONS[Name]>>;
  };
  readonly requirements: readonly RequirementAnswer[];
  /** Paths of the facts that are missing. */
  readonly missing: readonly string[];
}

/** Checks the facts of a case. Numbers may be numbers or texts with point or comma. */
export declare function read(facts: unknown): ReadFacts | Refused;

/** Evaluates facts that \`read\` has given. Answers are shared between cases: do not change them. */
export declare function evaluate(facts: ReadFacts): Evaluation;
`.replaceAll('DECISIONS[Name]', 'Decisions[Name]');
