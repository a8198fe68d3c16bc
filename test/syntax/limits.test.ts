import { expect, test } from 'vitest';
import { parseAct } from '../../dsl/syntax/index.ts';
import { inPoint, itemsOf } from './findings.ts';

/** The findings' codes, and the time it took in seconds. */
function read(text: string): { codes: string[]; items: string[]; seconds: number } {
  const start = performance.now();
  const { value, diagnostics } = parseAct(text, 'limits.adisteme');
  const seconds = (performance.now() - start) / 1000;
  return { codes: [...new Set(diagnostics.map(({ code }) => code))], items: itemsOf(value), seconds };
}

test.each([
  ['brackets', `талап r: ${'('.repeat(100_000)}1${')'.repeat(100_000)} > 0`, 'nesting-too-deep'],
  ['minus signs', `талап r: ${'-'.repeat(100_000)}1 > 0`, 'nesting-too-deep'],
  ['lists of lists', `факт f: ${'тізім '.repeat(100_000)}бүтін`, 'nesting-too-deep'],
  ['calls', `талап r: ${'f('.repeat(100_000)}1${')'.repeat(100_000)} > 0`, 'nesting-too-deep'],
  ['a long sum', `талап r: ${'1 + '.repeat(100_000)}1 > 0`, 'expression-too-long'],
  ['members', `талап r: a${'.b'.repeat(100_000)} > 0`, 'expression-too-long'],
])('%s beyond the limit are a finding, and the next line is read', (_, line, code) => {
  expect(read(inPoint(line, 'оқиға next'))).toMatchObject({ codes: [code], items: ['event next'] });
});

test('100,000 levels of indentation', () => {
  const levels = Array.from({ length: 100_000 }, (_, index) => `${' '.repeat(Math.min(index, 1500))}бөлік 1`);
  const deep = Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index + 1)}бөлік 1`).join('\n');
  expect(read(`тіл kk\nакт a\nтармақ 1\n${deep}\n`).codes).toEqual(['nesting-too-deep']);
  const { codes, seconds } = read(`тіл kk\nакт a\nтармақ 1\n${levels.join('\n')}\n`);
  expect(codes).toContain('nesting-too-deep');
  expect(seconds).toBeLessThan(10);
});

test('10 MB of random bytes end soon, with a bounded number of findings', () => {
  let state = 1;
  const bytes = Buffer.alloc(10_000_000);
  for (let index = 0; index < bytes.length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[index] = state >> 16;
  }
  for (const text of [bytes.toString('utf8'), bytes.toString('latin1')]) {
    const start = performance.now();
    const { diagnostics } = parseAct(text, 'random');
    expect(diagnostics.length).toBeGreaterThan(1000);
    expect(diagnostics.length).toBeLessThanOrEqual(1002);
    expect(diagnostics.map(({ code }) => code)).toContain('too-many-errors');
    expect(performance.now() - start).toBeLessThan(10_000);
  }
});

test('10 MB of the language’s own characters end soon', () => {
  const alphabet = [...'абтармақ факт: "(\n ) [0-9],| \n  #'];
  let state = 7;
  const parts: string[] = [];
  for (let index = 0; index < 10_000_000; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    parts.push(alphabet[(state >> 16) % alphabet.length] ?? '');
  }
  const { codes, seconds } = read(`тіл kk\nакт a\nтармақ 1\n${parts.join('')}`);
  expect(codes).toContain('too-many-errors');
  expect(seconds).toBeLessThan(20);
});

test.each([
  ['comments', '  # x\n'.repeat(300_000)],
  ['blank lines', '\n'.repeat(1_900_000)],
  ['spaces', ' '.repeat(1_900_000)],
  ['a bracket before comments', `  талап r: (${'\n#'.repeat(400_000)}\n`],
  ['a name of hyphens', `  факт ${'a-'.repeat(900_000)}\n`],
  ['quotation marks', '"\n'.repeat(500_000)],
])('%s in masses', (_, text) => {
  expect(read(`тіл kk\nакт a\nтармақ 1\n${text}`).seconds).toBeLessThan(20);
});

test('a file longer than the limit says so', () => {
  const { codes } = read(inPoint(`| ${'а'.repeat(2_000_000)}`));
  expect(codes).toEqual(['file-too-large']);
});
