/** Formatting of files and of ranges. */

import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatAct } from '../../dsl/index.ts';
import { act, type Opened, open, order, RYSKULOV } from './marked.ts';

function apply({ files }: Opened, edits: Parameters<typeof TextDocument.applyEdits>[1]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, files['a.adisteme']?.text ?? ''), edits);
}

const MESSY = act(
  'kk',
  `тармақ 1
    рөл   hr    "К"
    шкала grade   "Баға"
          low "төмен"
          high   "жоғары"



тармақ 2
  рөл a   "А"`,
);

describe('the whole file', () => {
  it('becomes canonical', () => {
    const opened = open(MESSY);
    const edits = opened.service.formatting({ uri: 'a.adisteme' });
    expect(apply(opened, edits)).toBe(formatAct(MESSY, '').text);
    expect(apply(opened, edits)).toContain(
      '\n  шкала grade "Баға"\n    low "төмен"\n    high "жоғары"\n\nтармақ 2\n',
    );
  });

  it('in Russian, with line breaks of two characters and a byte order mark', () => {
    const text = `\ufeff${act('ru', 'пункт 1\n  роль   a "А"').replaceAll('\n', '\r\n')}`;
    const opened = open(text);
    expect(apply(opened, opened.service.formatting({ uri: 'a.adisteme' }))).toBe(formatAct(text, '').text);
  });

  it('is left alone where it is canonical, and where it has errors', () => {
    expect(open(order(RYSKULOV)).service.formatting({ uri: 'a.adisteme' })).toEqual([]);
    expect(open(`${MESSY}  талап :`).service.formatting({ uri: 'a.adisteme' })).toEqual([]);
  });

  it('touches only the lines that change', () => {
    const text = order(RYSKULOV).replace('рөл supervisor "', 'рөл  supervisor   "');
    const edits = open(text).service.formatting({ uri: 'a.adisteme' });
    expect(edits).toHaveLength(1);
    expect(edits[0]?.newText).toMatch(/^ {2}рөл supervisor "[^\n]*\n$/);
  });
});

describe('a range', () => {
  const lineOf = (text: string): number => MESSY.split('\n').findIndex((line) => line.includes(text));

  it('changes a line that stands for itself, and no other', () => {
    const opened = open(MESSY);
    const line = lineOf('рөл a');
    const range = { start: { line, character: 0 }, end: { line, character: 3 } };
    const edits = opened.service.rangeFormatting({ uri: 'a.adisteme', range });
    expect(apply(opened, edits)).toBe(MESSY.replace('рөл a   "А"', 'рөл a "А"'));
  });

  it('takes the whole point where indentation would come apart', () => {
    const opened = open(MESSY);
    const line = lineOf('рөл   hr');
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const formatted = apply(opened, opened.service.rangeFormatting({ uri: 'a.adisteme', range }));
    expect(formatted).toContain('\n  рөл hr "К"\n');
    expect(formatted).toContain('\n    low "төмен"\n');
    expect(formatted).toContain('рөл a   "А"');
    expect(formatAct(formatted, '').text).toBe(formatAct(MESSY, '').text);
  });

  it('of canonical lines gives nothing', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    expect(open(MESSY).service.rangeFormatting({ uri: 'a.adisteme', range })).toEqual([]);
  });
});
