/** Findings of a short text, as lines that are easy to compare. */
import { messageOf } from '../../dsl/diagnostics/index.ts';
import { type ActFile, parseAct, positionOf, type Surface } from '../../dsl/syntax/index.ts';

/** `line:column code «text» message` for every finding; lines and columns count from one. */
export function findings(text: string, language: Surface = 'en'): string[] {
  return parseAct(text, 'test.adisteme').diagnostics.map((finding) => {
    const { line, character } = positionOf(text, finding.span.start);
    const marked = text.slice(finding.span.start, finding.span.end);
    return `${line + 1}:${character + 1} ${finding.code} «${marked}» ${messageOf(finding, language)}`;
  });
}

/** A file with one provision that has these lines. */
export function inPoint(...lines: string[]): string {
  return `тіл kk\nакт a\nтармақ 1\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** The kinds and names of what the first provision of a file holds. */
export function itemsOf(tree: ActFile): string[] {
  const first = tree.items.find((item) => item.kind === 'provision');
  return (first?.items ?? []).map((item) => ('name' in item ? `${item.kind} ${item.name.text}` : item.kind));
}
