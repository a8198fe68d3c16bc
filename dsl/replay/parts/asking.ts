/** Programs asked about cases: by the interpreter while they are few, then by generated code. */
import { type Program, QuickProgram, runCase } from '../../../engine/index.ts';
import type { Ask } from '../causes.ts';

/** Writing the code of a program takes as long as so many cases of the interpreter. */
const BEFORE_CODE = 50;

/** Asks each program; the answers are the same in both ways. */
export function quickAsking(): Ask {
  const asked = new WeakMap<Program, { times: number; quick: QuickProgram | null }>();
  return (program, stored) => {
    const known = asked.get(program) ?? { times: 0, quick: null };
    asked.set(program, known);
    known.times += 1;
    if (known.times <= BEFORE_CODE) return runCase(program, stored).named;
    known.quick ??= new QuickProgram(program);
    return known.quick.run(stored).named;
  };
}
