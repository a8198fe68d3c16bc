/** Generated code made to run in this process. Pages, which may not make code from text, load it as a module. */
import type { Evaluation } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import type { Thing } from './coverage.ts';
import type { GenerateOptions } from './generator.ts';
import { generate, generateBounded, generateUnbounded } from './module.ts';

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
  const generated = isWhole ? generate(program, options) : generateBounded(program, options);
  if (!generated.ok) return null;
  const outside = isWhole ? '' : UNBOUNDED;
  const functions = [
    ...['read', `readShaped: ${options.shaped ? 'readShaped' : 'read'}`, 'evaluate'],
    'isRefused: (facts) => facts instanceof Refused',
    ...(isWhole ? ['seen'] : []),
  ];
  const make = new Function(
    'EDITION',
    'unbounded',
    `"use strict";\n${outside}${generated.body}\nreturn { ${functions.join(', ')} };`,
  );
  const made = make(program.edition, () => unboundedOf(program, options));
  return { seen: new Uint8Array(0), things: generated.things, ...made } as FastProgram;
}

const UNBOUNDED = `let made = null;
const evaluateUnbounded = (facts) => (made ??= unbounded())(facts);
`;

type Evaluate = (facts: unknown) => Evaluation;

/** The function for numbers beyond what is assumed, made when it is first needed. */
function unboundedOf(program: Program, options: GenerateOptions): Evaluate {
  const generated = generateUnbounded(program, options);
  if (!generated.ok)
    throw new Error(`bounded numbers can be written as code, and others not: ${generated.reason}`);
  const make = new Function('EDITION', `"use strict";\n${generated.body}\nreturn evaluateUnbounded;`);
  return make(program.edition) as Evaluate;
}
