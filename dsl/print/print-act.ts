/** A syntax tree back to text. */
import { wordOf } from '../keywords/index.ts';
import type { ActFile, Surface } from '../syntax/index.ts';
import { actHeader, heading, provision } from './act.ts';
import { writeComments, writeLines } from './lines.ts';

/**
 * The canonical text of a tree in a surface (its own by default): two spaces a level, LF, every comment kept.
 * Parsing it gives the same tree but for spans.
 */
export function printAct(tree: ActFile, surface: Surface = tree.surface): string {
  const out: string[] = [];
  writeComments(tree.comments, 0, out);
  out.push(`${wordOf('language', surface)} ${surface}`);
  if (tree.header) {
    out.push('');
    writeLines([actHeader(tree.header, surface)], 0, surface, out);
  }
  for (const item of tree.items) {
    out.push('');
    const line = item.kind === 'heading' ? heading(item, surface) : provision(item, surface);
    writeLines([line], 0, surface, out);
  }
  if (tree.tail.length > 0) out.push('');
  writeComments(tree.tail, 0, out);
  return `${out.join('\n')}\n`;
}
