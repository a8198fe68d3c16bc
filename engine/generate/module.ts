/** A program as one module of JavaScript. */
import type { Program } from '../program/index.ts';
import { literal } from './code.ts';
import type { Thing } from './coverage.ts';
import { writeEvaluation } from './evaluation.ts';
import { type GenerateOptions, Shared } from './generator.ts';
import { NotGenerated } from './held.ts';
import { writeReading } from './reading.ts';
import { runtime } from './runtime.ts';

/** The code, or why the program cannot be written as code. */
export type Generated =
  | {
      readonly ok: true;
      readonly body: string;
      /** What the numbers of `seen` stand for, where coverage is asked for. */
      readonly things: readonly Thing[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Writes `read(facts)`, which checks the plain facts of a case, and `evaluate(facts)`, which evaluates what `read` gave, as
 * statements that need nothing from outside. Answers are those of the interpreter.
 */
export function generate(program: Program, options: GenerateOptions): Generated {
  try {
    const shared = new Shared(options.coverage === true);
    return { ok: true, body: write(program, options, shared), things: shared.coverage?.things ?? [] };
  } catch (error) {
    if (error instanceof NotGenerated) return { ok: false, reason: error.message };
    throw error;
  }
}

function write(program: Program, options: GenerateOptions, shared: Shared): string {
  const bounded = writeEvaluation(program, 'bounded', options, shared, 'evaluateBounded');
  const unbounded = writeEvaluation(program, 'unbounded', options, shared, 'evaluateUnbounded');
  const reading = writeReading(program, shared, options.shaped);
  const { from, until, certainty, untilCertainty, acts, hash } = program.edition;
  const edition = {
    from,
    until,
    certainty,
    ...(untilCertainty === undefined ? {} : { untilCertainty }),
    acts,
    hash,
  };
  const readings = options.reading === 'adopted' ? program.interpretations.map(({ name }) => name) : [];
  const runtimeNames = Object.keys(runtime()).join(', ');
  return [
    `const { ${runtimeNames} } = (${runtime})();`,
    'const NONE = [];',
    `const METHODOLOGY = ${literal(program.methodology)};`,
    `const EDITION = ${json(edition)};`,
    `const ORIGINS = ${shared.origins.table()};`,
    ...marks(shared),
    `const READINGS = [${readings.map(literal).join(', ')}];`,
    ANSWERS,
    String(shared.constants),
    reading,
    bounded,
    unbounded,
    EVALUATE,
  ].join('\n');
}

/** What a case has put to use: 1 at the number of each thing, after `evaluate`. */
function marks({ coverage, origins }: Shared): readonly string[] {
  if (coverage === null) return [];
  const places = origins.provisions().map((provision) => coverage.provision(provision));
  return [
    `const seen = new Uint8Array(${coverage.things.length});`,
    `const ORIGIN_THINGS = [${places.join(', ')}];`,
  ];
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Making answers; the names of interpretations are kept for each set of them. */
const ANSWERS = `const namesOf = [];
function readings(set) {
  return set === 0 ? NONE : (namesOf[set] ??= READINGS.filter((_, place) => (set & (1 << place)) !== 0));
}
function decided(value, origin, set, label) {
  const from = ORIGINS[origin];
  return { value, status: 'decided', provision: from[0], act: from[1], label, interpretations: readings(set) };
}
function undecided(stop, origin, set, label) {
  const [provision, act] = ORIGINS[origin];
  return { value: null, status: stop.status, provision, act, label, interpretations: readings(set) };
}
function requirement(name, provision, act, met, stop, label) {
  return { name, met, status: stop === null ? 'decided' : stop.status, provision, act, label };
}`;

const EVALUATE = `function evaluate(facts) {
  return facts instanceof Unbounded ? evaluateUnbounded(facts.facts) : evaluateBounded(facts);
}`;
