/** Going through the elements of a list. */
import { type Expression, elementType, insideLoop } from '../program/index.ts';
import {
  type Compiled,
  type FactValue,
  Frame,
  Interval,
  isList,
  type Run,
  Stop,
  Stops,
} from '../values/index.ts';
import type { Compiler, Scope } from './operation.ts';
import { pathOf } from './path.ts';

/** An aggregate's list, condition and expression. */
export interface LoopParts {
  readonly list: Expression;
  readonly where?: Expression;
  readonly of?: Expression;
}

/** Compiled parts; `where` and `of` run inside the loop. */
export interface Loop {
  readonly list: Compiled;
  readonly where: Compiled | null;
  readonly of: Compiled | null;
  frame(run: Run): Frame;
}

/** Compiles the parts of a loop. */
export function compileLoop(parts: LoopParts, compiler: Compiler, scope: Scope): Loop {
  const element = elementType(compiler.typeOf(parts.list, scope));
  const inside: Scope = { ...scope, types: insideLoop(scope.types, element) };
  const path = pathOf(parts.list);
  return {
    list: compiler.compile(parts.list, scope),
    where: parts.where === undefined ? null : compiler.compile(parts.where, inside),
    of: parts.of === undefined ? null : compiler.compile(parts.of, inside),
    frame: (run) => new Frame(run.frame, path),
  };
}

/**
 * Calls `visit` for each element, with the run standing at it, until it returns false. Returns the stop of the
 * list itself, or null.
 */
export function eachElement(
  run: Run,
  loop: Loop,
  visit: (element: FactValue, index: number) => boolean,
): Stop | null {
  const list = loop.list(run);
  if (list instanceof Stop) return list;
  if (list instanceof Interval || !isList(list)) return Stop.broken('list');
  const frame = loop.frame(run);
  run.frame = frame;
  for (let index = 0; index < list.length; index += 1) {
    const element = list[index];
    if (element === undefined) continue;
    frame.element = element;
    frame.index = index;
    if (!visit(element, index)) break;
  }
  run.frame = frame.parent;
  return null;
}

/** The values of the elements for which the condition holds; every one of them is needed. */
export function collect(run: Run, loop: Loop): readonly FactValue[] | Stop {
  const values: FactValue[] = [];
  const stops = new Stops();
  const stop = eachElement(run, loop, (element) => {
    const chosen = loop.where === null ? true : loop.where(run);
    if (chosen === true) {
      const value = loop.of === null ? element : loop.of(run);
      if (value instanceof Interval) stops.add(Stop.broken('list'));
      else if (value instanceof Stop) stops.add(value);
      else values.push(value);
    } else if (chosen !== false) {
      stops.add(chosen instanceof Stop ? chosen : Stop.broken('where'));
    }
    return true;
  });
  return stop ?? stops.needed() ?? values;
}
