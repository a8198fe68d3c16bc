/** Which keywords begin lines of the language. */
import type { KeywordId } from '../keywords/index.ts';

/** Keywords that stand at the start of a line and never inside an expression. */
const LINE_KEYWORDS: ReadonlySet<KeywordId> = new Set<KeywordId>([
  'act',
  'chapter',
  'section',
  'point',
  'part',
  'subpoint',
  'annex',
  'textNotInHand',
  'printed',
  'note',
  'term',
  'role',
  'unit',
  'scale',
  'choice',
  'grouping',
  'competencies',
  'effective',
  'ineffective',
  'fact',
  'who',
  'key',
  'constraint',
  'event',
  'lookup',
  'requirement',
  'decision',
  'table',
  'if',
  'each',
  'exception',
  'applicability',
  'deadline',
  'effect',
  'interpretation',
  'form',
  'edit',
]);

/** Whether a line that begins with that keyword cannot go on a bracket from the line above. */
export function closesBrackets(id: KeywordId | undefined): boolean {
  return id !== undefined && LINE_KEYWORDS.has(id);
}
