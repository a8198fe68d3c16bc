import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAct, printAct, translateAct } from '../../dsl/print/index.ts';
import { parseAct, type Surface } from '../../dsl/syntax/index.ts';
import { actFile } from './arbitraries/act-file.ts';
import { withoutSpans } from './without-spans.ts';

const FOLDERS = ['test/syntax/samples', ...methodologyFolders()];

function methodologyFolders(): string[] {
  return readdirSync('methodologies', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `methodologies/${entry.name}`);
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.adisteme'))
    .map((file) => `${folder}/${file}`),
);

const surfaces: readonly Surface[] = ['kk', 'ru', 'en'];

/** The text after translating it through every surface and back to its own. */
function translatedRound(text: string, own: Surface): string {
  const others = surfaces.filter((surface) => surface !== own);
  return [...others, own].reduce((current, to) => {
    const { text: next, diagnostics } = translateAct(current, 'round.adisteme', to);
    if (next === null)
      throw new Error(`Not translated to ${to}: ${JSON.stringify(diagnostics[0])}\n${current}`);
    return next;
  }, text);
}

describe('generated trees', () => {
  test('parsing what was printed gives the tree', () => {
    fc.assert(
      fc.property(actFile, (tree) => {
        const text = printAct(tree);
        const parsed = parseAct(text, 'generated.adisteme');
        expect(
          parsed.diagnostics.filter(({ severity }) => severity === 'error'),
          text,
        ).toEqual([]);
        expect(withoutSpans(parsed.value)).toEqual(withoutSpans(tree));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  }, 120_000);

  test('formatting what was printed changes nothing', () => {
    fc.assert(
      fc.property(actFile, (tree) => {
        const text = printAct(tree);
        expect(formatAct(text, 'generated.adisteme').text).toBe(text);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 120_000);

  test('translating through all surfaces and back gives the same bytes', () => {
    fc.assert(
      fc.property(actFile, (tree) => {
        const text = printAct(tree);
        expect(translatedRound(text, tree.surface)).toBe(text);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 120_000);
});

describe.each(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const formatted = formatAct(source, file).text ?? '';

  test('has no syntax errors', () => {
    expect(parseAct(source, file).diagnostics).toEqual([]);
  });

  test('formatting loses nothing and a second time changes nothing', () => {
    expect(withoutSpans(parseAct(formatted, file).value)).toEqual(withoutSpans(parseAct(source, file).value));
    expect(formatAct(formatted, file).text).toBe(formatted);
  });

  test('comes back from the other surfaces byte for byte', () => {
    expect(translatedRound(formatted, parseAct(source, file).value.surface)).toBe(formatted);
  });
});

test('the samples are in canonical form', () => {
  for (const file of files.filter((path) => path.startsWith('test/'))) {
    const source = readFileSync(file, 'utf8');
    expect(formatAct(source, file).text).toBe(source);
  }
});
