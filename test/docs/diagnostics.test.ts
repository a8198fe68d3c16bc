/** Every finding has its page, and the examples on it are true. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../dsl/diagnostics/index.ts';
import { openWorkspace, type SourceFile } from '../../dsl/index.ts';

const FOLDER = 'docs/diagnostics';
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length));

test('every code has a page, every page a code, and the index names them all', () => {
  expect(pages.sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort());
  const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
  expect(pages.filter((code) => !index.includes(`(${code}.md)`))).toEqual([]);
});

describe.each(pages)('%s', (code) => {
  const page = readFileSync(`${FOLDER}/${code}.md`, 'utf8');
  const bad = examples(page, 'bad');

  test('says its name and its severity', () => {
    expect(page.startsWith(`# \`${code}\`\n`)).toBe(true);
    expect(page).toMatch(/\*\*(Error|Warning|Information)\.\*\*/);
  });

  test.runIf(bad.length > 0)('the bad example has it, the good one has not', () => {
    expect(codesIn(bad)).toContain(code);
    const good = examples(page, 'good');
    expect(good.length).toBeGreaterThan(0);
    expect(codesIn(good)).not.toContain(code);
  });
});

function examples(page: string, kind: 'bad' | 'good'): SourceFile[] {
  return [...page.matchAll(/```adisteme (bad|good)(?: (\S+))?\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === kind)
    .map((match, place) => ({ path: match[2] ?? `${kind}-${place}.adisteme`, text: match[3] ?? '' }));
}

function codesIn(files: readonly SourceFile[]): string[] {
  return openWorkspace(files)
    .check(undefined, { reading: 'literal' })
    .map((finding) => finding.code);
}
