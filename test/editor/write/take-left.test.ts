import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineChange, takeLeft } from '../../../editor/write/drafts/take-left.ts';

/** The text after an edit, as the text editor makes it. */
function edited(lines: readonly string[], { range, text }: ReturnType<typeof takeLeft>): string[] {
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const whole = lines.join('\n');
  const start = offset(range.startLineNumber, range.startColumn);
  const end = offset(range.endLineNumber, range.endColumn);
  return (whole.slice(0, start) + text + whole.slice(end)).split('\n');
}

const line = fc.stringMatching(/^[a-c]{1,3}$/);
const lines = (minLength: number) => fc.array(line, { minLength, maxLength: 3 });

test('the modified text gets the lines of the original, wherever they stand', () => {
  fc.assert(
    fc.property(lines(0), lines(0), lines(0), lines(0), (head, left, right, tail) => {
      fc.pre(left.length + right.length > 0);
      const original = [...head, ...left, ...tail];
      const modified = [...head, ...right, ...tail];
      fc.pre(original.length > 0 && modified.length > 0);
      const at = head.length;
      const change: LineChange = {
        originalStartLineNumber: left.length === 0 ? at : at + 1,
        originalEndLineNumber: left.length === 0 ? 0 : at + left.length,
        modifiedStartLineNumber: right.length === 0 ? at : at + 1,
        modifiedEndLineNumber: right.length === 0 ? 0 : at + right.length,
      };
      expect(edited(modified, takeLeft(change, original, modified))).toEqual(original);
    }),
    { numRuns: 500 },
  );
});
