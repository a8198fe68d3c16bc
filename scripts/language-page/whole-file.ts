/** An example as a whole file, and back. */
import { formatAct, parseAct, type Surface, translateAct } from '../../dsl/index.ts';
import { type KeywordId, wordOf } from '../../dsl/keywords/index.ts';
import type { Example } from './examples.ts';

const FILE = 'docs/language.md';

/** The example with what surrounds it: the language line, its act, the provisions it stands in. */
export function wholeFile({ act = 'act', path, text }: Example): string {
  if (isFile(text)) return `${text}\n`;
  const lines = [`${wordOf('language', 'kk')} kk`, ''];
  if (!isHeader(text)) lines.push(`${wordOf('act', 'kk')} ${act}`, '');
  path.forEach((step, depth) => {
    const [unit = '', number = ''] = step.split(' ');
    lines.push(`${'  '.repeat(depth)}${wordOf(unit as KeywordId, 'kk')} ${number}`);
  });
  const indent = '  '.repeat(path.length);
  lines.push(...text.split('\n').map((line) => (line === '' ? '' : indent + line)));
  return `${lines.join('\n')}\n`;
}

/** The example in a surface, in canonical form. Throws when it has syntax errors. */
export function inSurface(example: Example, surface: Surface): string {
  const whole = wholeFile(example);
  const { text, diagnostics } =
    surface === 'kk' ? formatAct(whole, FILE) : translateAct(whole, FILE, surface);
  if (text === null) {
    throw new Error(`${example.title} ${diagnostics.map((found) => found.code).join(', ')}\n${whole}`);
  }
  return isFile(example.text) ? text.trimEnd() : withoutSurroundings(text, example);
}

/** The syntax tree of the example in its surroundings. */
export function treeOf(example: Example) {
  return parseAct(wholeFile(example), FILE).value;
}

function withoutSurroundings(file: string, { text, path }: Example): string {
  const lines = file.trimEnd().split('\n');
  const surrounding = 1 + (isHeader(text) ? 0 : 1) + path.length;
  for (let dropped = 0; dropped < surrounding; ) if (lines.shift() !== '') dropped++;
  while (lines[0] === '') lines.shift();
  return lines.map((line) => line.slice(2 * path.length)).join('\n');
}

function isFile(text: string): boolean {
  return text.startsWith(`${wordOf('language', 'kk')} `);
}

function isHeader(text: string): boolean {
  return (
    text
      .split('\n')
      .find((line) => !line.startsWith('#'))
      ?.startsWith(`${wordOf('act', 'kk')} `) ?? false
  );
}
