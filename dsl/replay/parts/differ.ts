/** Whether two answers to one question differ, without writing them. */
import type { AnswerValue, NamedAnswer } from '../../../engine/index.ts';
import type { Answer } from './part.ts';

/** As answers of two editions are compared: what one of them lacks facts for is not. */
export function differ(kind: NamedAnswer['kind'], a: Answer, b: Answer): boolean {
  if (a.value === b.value && a.status === b.status) return false;
  if (a.status === 'missing-facts' || b.status === 'missing-facts') return false;
  if (kind === 'requirement') return (a.value === false) !== (b.value === false);
  return a.status !== b.status || !sameValue(a.value, b.value);
}

/** Whether two values are written alike as JSON. */
function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameValue(item, b[at] as AnswerValue))
    );
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
