/** One act's provisions, written without the header, compiled as the only edition of a methodology. */
import { analyseEdition } from '../../dsl/compile/index.ts';
import { editionsOf, readAct } from '../../dsl/consolidate/index.ts';
import { messageOf } from '../../dsl/diagnostics/index.ts';
import { parseAct } from '../../dsl/syntax/index.ts';
import type { Program } from '../../engine/index.ts';

const HEADER = `тіл kk

акт test-act
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: test-body "Орган" ru "Орган" en "Body"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

`;

export interface Analysed {
  readonly program: Program;
  readonly complete: boolean;
  /** Code and covered text of each finding. */
  readonly found: readonly (readonly [string, string])[];
  /** English messages, in the same order. */
  readonly messages: readonly string[];
  /** Used text and the kind of what it means, in the order of the text. */
  readonly references: readonly (readonly [string, string])[];
  readonly text: string;
}

/** `strict` refuses texts with mistakes of syntax, so that a test cannot pass because of a slip in its text. */
export function analyse(body: string, strict = true): Analysed {
  const text = `${HEADER}${body}\n`;
  const parsed = parseAct(text, 'test.adisteme');
  if (strict && parsed.diagnostics.length > 0) {
    throw new Error(parsed.diagnostics.map((finding) => messageOf(finding, 'en')).join('\n'));
  }
  const act = readAct(parsed.value, 'test.adisteme');
  const [edition] = act === undefined ? [] : editionsOf('test-body', [act]).value;
  if (edition === undefined) throw new Error('no edition');
  const { program: staged, references } = analyseEdition(edition);
  if (staged.value === null) throw new Error('no program');
  const covered = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return {
    program: staged.value,
    complete: staged.complete,
    found: staged.diagnostics.map((finding) => [finding.code, covered(finding.span)]),
    messages: staged.diagnostics.map((finding) => messageOf(finding, 'en')),
    references: references
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((reference) => [covered(reference.span), reference.target.kind]),
    text,
  };
}

/** The findings alone. */
export function findings(body: string): Analysed['found'] {
  return analyse(body).found;
}

/** A value without the places of its expressions and the origins of its rules, for comparing shapes. */
export function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'at' || key === 'origin' ? undefined : inner)),
  );
}
