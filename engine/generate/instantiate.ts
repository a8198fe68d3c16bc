/** Generated code made to run in this process. Pages, which may not make code from text, load it as a module. */
import type { Evaluation } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import type { Thing } from './coverage.ts';
import type { Evaluating } from './evaluation.ts';
import type { GenerateOptions } from './generator.ts';
import { type Generated, generate, generateEvaluation, generateUsual } from './module.ts';
import { commonRuntime } from './runtime.ts';

/** Facts that generated code has read; opaque. */
export interface ReadFacts {
  readonly read: unique symbol;
}

/** The first thing that is wrong with a case. */
export interface RefusedFacts {
  readonly path: string;
  readonly code: string;
}

/** A program as functions. */
export interface FastProgram {
  /** Checks the plain facts of a case (JSON, numbers as numbers or texts); a `refused` one is not evaluated. */
  read(plain: unknown): ReadFacts | RefusedFacts;
  /** The same for facts that a `factsReader` of a program with the same `readingText` has read; quicker with `shaped`. */
  readShaped(plain: unknown): ReadFacts | RefusedFacts;
  isRefused(facts: ReadFacts | RefusedFacts): facts is RefusedFacts;
  /** Evaluates; the answers are those of `evaluate`. They are shared between cases and must not be changed. */
  evaluate(facts: ReadFacts): Evaluation;
  /** What the last case evaluated has put to use: 1 at the number of each thing; empty without coverage. */
  readonly seen: Uint8Array;
  readonly things: readonly Thing[];
}

/** The functions of a program; null where it cannot be written as code, and the interpreter must do. */
export function fastProgram(program: Program, options: GenerateOptions): FastProgram | null {
  const isWhole = options.coverage === true;
  const generated = isWhole ? generate(program, options) : generateUsual(program, options);
  if (!generated.ok) return null;
  const functions = [
    ...['read', `readShaped: ${options.shaped ? 'readShaped' : 'read'}`, 'evaluate'],
    'isRefused: (facts) => facts instanceof Refused',
    ...(isWhole ? ['seen'] : []),
  ];
  const later = isWhole ? [] : (['evaluateOpen', 'evaluateUnbounded'] as const);
  const made = instantiate(program, generated, `{ ${functions.join(', ')} }`, later, (name) =>
    evaluation(program, options, name),
  );
  return { seen: new Uint8Array(0), things: generated.things, ...(made as object) } as FastProgram;
}

type Evaluate = (facts: unknown) => Evaluation;

/** A function that few cases need, made when the first one does. */
function evaluation(program: Program, options: GenerateOptions, name: Evaluating): Evaluate {
  const generated = generateEvaluation(program, options, name);
  if (!generated.ok)
    throw new Error(`${name} cannot be written as code, and the usual function can: ${generated.reason}`);
  return instantiate(program, generated, name, [], () => null) as Evaluate;
}

/** What an expression gives behind the code; `later` are the functions that `make` makes when they are first called. */
function instantiate(
  program: Program,
  { body }: Extract<Generated, { ok: true }>,
  expression: string,
  later: readonly Evaluating[],
  make: (name: Evaluating) => Evaluate | null,
): unknown {
  const declared = later.map(
    (name) =>
      `let ${name}Made = null;\nconst ${name} = (facts) => (${name}Made ??= make('${name}'))(facts);\n`,
  );
  const code = new Function(
    ...['EDITION', 'RUNTIME', 'make'],
    `"use strict";\n${declared.join('')}${body}\nreturn ${expression};`,
  );
  return code(program.edition, commonRuntime(), make);
}
