/** A program as one module of JavaScript. */
import type { Program } from '../program/index.ts';
import { literal } from './code.ts';
import type { Thing } from './coverage.ts';
import { type Evaluating, writeEvaluation } from './evaluation.ts';
import { type GenerateOptions, Shared } from './generator.ts';
import { NotGenerated } from './held.ts';
import { writeReading } from './reading.ts';
import { commonRuntime } from './runtime.ts';

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
 * statements that need nothing from outside but `EDITION`, the identity of the edition, and `RUNTIME`, the runtime.
 * Answers are those of the interpreter.
 */
export function generate(program: Program, options: GenerateOptions): Generated {
  return written(program, options, (shared) => [
    writeEvaluation(program, options, shared, 'evaluateBounded'),
    writeEvaluation(program, options, shared, 'evaluateUnbounded'),
    writeReading(program, shared, options.shaped),
    EVALUATE,
  ]);
}

/**
 * The same for cases that give everything their rules read, with numbers within what is assumed: most cases. The code
 * needs `evaluateOpen` and `evaluateUnbounded` from outside for the others. Without coverage, whose marks all of them would
 * have to share.
 */
export function generateUsual(program: Program, options: GenerateOptions): Generated {
  return written(program, options, (shared) => [
    writeEvaluation(program, options, shared, 'evaluateUsual'),
    writeReading(program, shared, options.shaped),
    EVALUATE.replace('evaluateBounded', 'evaluateUsual'),
  ]);
}

/** One function that evaluates, alone. */
export function generateEvaluation(program: Program, options: GenerateOptions, name: Evaluating): Generated {
  return written(program, options, (shared) => [writeEvaluation(program, options, shared, name)]);
}

function written(
  program: Program,
  options: GenerateOptions,
  functions: (shared: Shared) => readonly string[],
): Generated {
  try {
    const shared = new Shared(options.coverage === true);
    const code = functions(shared);
    const body = [...preamble(program, options, shared), ...code].join('\n');
    return { ok: true, body, things: shared.coverage?.things ?? [] };
  } catch (error) {
    if (error instanceof NotGenerated) return { ok: false, reason: error.message };
    throw error;
  }
}

/** What the functions use; known once they are written. */
function preamble(program: Program, options: GenerateOptions, shared: Shared): readonly string[] {
  const readings = options.reading === 'adopted' ? program.interpretations.map(({ name }) => name) : [];
  const runtimeNames = Object.keys(commonRuntime()).join(', ');
  return [
    `const { ${runtimeNames} } = RUNTIME;`,
    'const NONE = [];',
    `const METHODOLOGY = ${literal(program.methodology)};`,
    `const ORIGINS = ${shared.origins.table()};`,
    ...marks(shared),
    `const READINGS = [${readings.map(literal).join(', ')}];`,
    ANSWERS,
    String(shared.constants),
  ];
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
