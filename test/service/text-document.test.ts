import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { textDocument } from '../../dsl/service/text-document.ts';

const text = fc
  .array(fc.constantFrom('a', 'ә', '\n', '\r', '\r\n', '😀', ' '), { maxLength: 30 })
  .map((parts) => parts.join(''));
const small = fc.integer({ min: -2, max: 14 });

test('places are those of the usual text document', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: -2, max: 50 }),
      small,
      small,
      small,
      (content, offset, line, from, to) => {
        const ours = textDocument('file:///a', 3, content);
        const usual = TextDocument.create('file:///a', 'adisteme', 3, content);
        const range = { start: { line, character: from }, end: { line, character: to } };
        expect(ours.positionAt(offset)).toEqual(usual.positionAt(offset));
        expect(ours.offsetAt(range.start)).toBe(usual.offsetAt(range.start));
        expect(ours.lineCount).toBe(usual.lineCount);
        expect(ours.getLineRange(line)).toEqual(usual.getLineRange(line));
        expect(ours.getEOLCharacters(line)).toBe(usual.getEOLCharacters(line));
        if (from <= to) expect(ours.getText(range)).toBe(usual.getText(range));
      },
    ),
    { numRuns: 3000 },
  );
});
