/** Paths of facts in a case, for naming what is missing. */
import type { Expression } from '../program/index.ts';
import { frameAt, framePath, type PathOf } from '../values/index.ts';

/** `kpis`, `commission.present`, `quarters[0].kpis`; the name for decisions; empty for what is computed. */
export function pathOf(expression: Expression): PathOf {
  switch (expression.op) {
    case 'fact':
    case 'decision': {
      const { name } = expression;
      return () => name;
    }
    case 'field': {
      const { name, depth } = expression;
      return (run) => `${framePath(run, frameAt(run, depth))}.${name}`;
    }
    case 'element': {
      const { depth } = expression;
      return (run) => framePath(run, frameAt(run, depth));
    }
    case 'member': {
      const { name } = expression;
      const of = pathOf(expression.of);
      return (run) => `${of(run)}.${name}`;
    }
    default:
      return () => '';
  }
}
