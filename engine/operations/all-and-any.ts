/** `бәрі(kpis: achieved)`, `бірі(…)`: three-valued, as `және` and `немесе` over the elements. */
import { type FactValue, isRecord, type Outcome, type Run, Stop, Stops } from '../values/index.ts';
import { compileLoop, eachElement, type Loop } from './loop.ts';
import type { Operation } from './operation.ts';

/** `settles`: the answer for one chosen element that decides for all. */
function quantifier(settles: boolean): Operation<'all' | 'any'> {
  return (expression, compiler, scope) => {
    const loop = compileLoop(expression, compiler, scope);
    return (run) => {
      let settled = false;
      let stops: Stops | null = null;
      const stop = eachElement(run, loop, (element) => {
        const answer = answerFor(run, loop, element, settles);
        if (answer === settles) {
          settled = true;
          // An explanation names every element that settles it.
          return run.recorder !== null;
        }
        if (answer !== !settles) {
          stops ??= new Stops();
          stops.add(answer instanceof Stop ? answer : Stop.broken(expression.op));
        }
        return true;
      });
      if (stop !== null) return stop;
      if (settled) return settles;
      return openStop(stops) ?? !settles;
    };
  };
}

/** An element that the condition leaves out never settles; one it may leave out is open unless it cannot settle. */
function answerFor(run: Run, loop: Loop, element: FactValue, settles: boolean): Outcome {
  const chosen = loop.where === null ? true : loop.where(run);
  if (chosen === false) return !settles;
  const answer = loop.of === null ? plainAnswer(element) : loop.of(run);
  if (chosen === true || answer === !settles) return answer;
  const stops = new Stops();
  stops.add(chosen);
  stops.add(answer);
  return stops.open() ?? Stop.broken('where');
}

/** Without an expression: a plain yes or no is its own answer, a record counts by being there. */
function plainAnswer(element: FactValue): Outcome {
  return isRecord(element) ? true : element;
}

function openStop(stops: Stops | null): Stop | null {
  return stops?.open() ?? null;
}

/** Yes when the expression holds for every chosen element (also when there is none). */
export const all = quantifier(false);

/** Yes when the expression holds for at least one chosen element. */
export const any = quantifier(true);
