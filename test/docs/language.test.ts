import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../dsl/diagnostics/index.ts';
import { messageOf, openWorkspace, type SourceFile } from '../../dsl/index.ts';
import { KEYWORD_IDS } from '../../dsl/keywords/index.ts';
import { Findings } from '../../dsl/syntax/findings.ts';
import { layout } from '../../dsl/syntax/layout.ts';
import { lex } from '../../dsl/syntax/lex.ts';
import { keywordOf } from '../../dsl/syntax/tokens.ts';
import { type Example, examplesOf } from '../../scripts/language-page/examples.ts';
import { intoAct } from '../../scripts/language-page/into-act.ts';
import { updatedPage } from '../../scripts/language-page/update-page.ts';
import { treeOf, wholeFile } from '../../scripts/language-page/whole-file.ts';

const page = readFileSync('docs/language.md', 'utf8');
const examples = examplesOf(page);
const files: readonly SourceFile[] = readdirSync('methodologies', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.adisteme'))
  .map((name) => join('methodologies', name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const workspace = openWorkspace(files);

test('npm run docs would change nothing', () => {
  expect(updatedPage(page)).toBe(page);
});

describe('every example', () => {
  test.each(examples.map((example, index) => [`${index + 1}. ${example.title}`, example] as const))(
    '%s',
    (_, example) => {
      if (!example.madeUp) expect(linesNotIn(orderOf(example).text, example.text)).toEqual([]);
      expect(errorsOf(example)).toEqual([]);
    },
  );
});

test('every kind of node has an example', () => {
  const folder = 'dsl/syntax/tree';
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const kinds = [...sources.join('').matchAll(/readonly kind: ('[a-z-]+'(?: \| '[a-z-]+')*);?/g)]
    .flatMap(([, list = '']) => list.split(' | '))
    .map((quoted) => quoted.slice(1, -1))
    .filter((kind) => kind !== 'error' && kind !== 'missing');
  const found = new Set<string>();
  for (const example of examples) collectKinds(treeOf(example), found);
  expect(kinds.length).toBeGreaterThan(80);
  expect(kinds.filter((kind) => !found.has(kind))).toEqual([]);
});

test('every keyword has an example', () => {
  const found = new Set(examples.flatMap((example) => keywordsIn(wholeFile(example))));
  expect(KEYWORD_IDS.filter((id) => !found.has(id))).toEqual([]);
});

test('every message of reading, resolving and consolidating is on the page', () => {
  const [source = ''] = readFileSync('dsl/diagnostics/codes.ts', 'utf8').split('── checks of an edition');
  const codes = Object.keys(DIAGNOSTIC_CODES).filter((code) => source.includes(`'${code}'`));
  expect(codes.length).toBeGreaterThan(90);
  expect(codes.filter((code) => !page.includes(`- \`${code}\`, `))).toEqual([]);
});

function orderOf({ act, title }: Example): SourceFile {
  const order = files.find(({ path }) => basename(path, '.adisteme') === act);
  if (order === undefined) throw new Error(`${title} there is no such act`);
  return order;
}

/** The lines of an example that the order does not have in that order, wherever they are indented. */
function linesNotIn(order: string, text: string): string[] {
  const lines = order.split('\n').map((line) => line.trim());
  let from = 0;
  return text.split('\n').filter((line) => {
    if (line === '') return false;
    const at = lines.indexOf(line.trim(), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** The errors that the acts have with the example set into its act. */
function errorsOf(example: Example): string[] {
  const opened = openWorkspace(withExample(example), workspace);
  return opened
    .check()
    .filter(({ severity }) => severity === 'error')
    .map((found) => `${found.file}: ${messageOf(found, 'en')}`);
}

function withExample(example: Example): readonly SourceFile[] {
  if (example.act === undefined) return [...files, { path: 'made-up.adisteme', text: wholeFile(example) }];
  const order = orderOf(example);
  const tree = workspace.parsed(order.path)?.value;
  if (tree === undefined) throw new Error(`${order.path} is not there`);
  const text = intoAct(tree, treeOf(example));
  return files.map((file) => (file === order ? { path: order.path, text } : file));
}

function collectKinds(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'kind' && typeof inner === 'string') found.add(inner);
    else collectKinds(inner, found);
  }
}

function keywordsIn(text: string) {
  const { tokens } = layout(text, lex(text), 'kk', new Findings('example'));
  return tokens.flatMap(({ tokenType }) => keywordOf(tokenType) ?? []);
}
