import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  type ByteSource,
  divide,
  linesOfChunk,
  recordsOfChunk,
  recordsOfText,
} from '../../../cases/index.ts';

function sourceOf(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length) };
}

interface Told {
  readonly line: number;
  readonly value: unknown;
  readonly at: unknown;
}

/** All records of a file, chunk by chunk, with their lines in the file; and how many chunks there are. */
function byChunks(text: string, file: string, size: number): { told: Told[]; chunks: number } {
  const bytes = Buffer.from(text);
  const chunks = divide(sourceOf(bytes), file, { plain: size, yaml: size });
  const told: Told[] = [];
  let lines = 0;
  let end = 0;
  for (const chunk of chunks) {
    expect(chunk.from).toBe(end);
    end = chunk.to;
    const own = bytes.toString('utf8', chunk.from, chunk.to);
    const heading = bytes.toString('utf8', 0, chunk.heading);
    for (const { line, reading } of recordsOfChunk(own, chunk, file, heading)) {
      const at = reading.ok ? reading.value.placeOf('facts.a') : reading.problems[0]?.at;
      told.push({
        line: line + lines,
        value: reading.ok ? reading.value.value : reading.problems[0]?.code,
        at: at === undefined ? undefined : { ...at, line: at.line + lines },
      });
    }
    lines += linesOfChunk(own, chunk);
  }
  expect(end).toBe(bytes.length);
  return { told, chunks: chunks.length };
}

function atOnce(text: string, file: string): Told[] {
  const records = recordsOfText(text, file);
  if (!records.ok) throw new Error(JSON.stringify(records.problems));
  return [...records.value.records].map((reading) =>
    reading.ok
      ? { line: reading.value.line, value: reading.value.value, at: reading.value.placeOf('facts.a') }
      : {
          line: reading.problems[0]?.at?.line ?? 0,
          value: reading.problems[0]?.code,
          at: reading.problems[0]?.at,
        },
  );
}

const text = fc.oneof(
  fc.constantFrom('a', 'қызметші', 'x "y" z', 'a,b', '{[', '- item', 'c: d', '# no', "it's", '\\'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const record = fc.record({
  id: text,
  facts: fc.record({ a: fc.nat(99), b: text, c: fc.array(text, { maxLength: 3 }) }),
});
const records = fc.array(record, { minLength: 1, maxLength: 25 });
const sizes = fc.integer({ min: 1, max: 400 });

function holds(file: string, write: (all: readonly object[], s: number) => string): void {
  let several = 0;
  fc.assert(
    fc.property(records, sizes, fc.nat(2), (all, size, s) => {
      const whole = write(all, s);
      const { told, chunks } = byChunks(whole, file, size);
      expect(told).toEqual(atOnce(whole, file));
      if (chunks > 1) several += 1;
    }),
    { numRuns: 150 },
  );
  expect(several).toBeGreaterThan(20);
}

test('NDJSON by chunks is NDJSON at once', () => {
  holds(
    'x.ndjson',
    (all, s) => all.map((one) => JSON.stringify(one)).join(['\n', '\r\n', '\n\n'][s]) + '\n'.repeat(s),
  );
});

test('a JSON list by chunks is the list at once, with columns', () => {
  holds('x.json', (all, s) => (s === 2 ? ` \n${JSON.stringify(all)}\n` : JSON.stringify(all, null, s * 2)));
});

test('a YAML list by chunks is the list at once', () => {
  holds('x.yaml', (all, s) => `${['', '# a list\n', '\n'][s]}${stringify(all, { lineWidth: 0 })}`);
});

test('a table by chunks is the table at once', () => {
  const cell = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
  holds('x.csv', (all, s) => {
    const end = ['\n', '\r\n', '\n'][s] ?? '\n';
    const rows = (all as { id: string; facts: { a: number; b: string } }[]).map(({ id, facts }) =>
      [cell(`${id}${end}${id}`), facts.a, s === 1 ? 'x' : cell(facts.b)].join(','),
    );
    return ['id,facts.a,facts.b', ...rows].join(end) + (s === 2 ? end : '');
  });
});

test('a YAML list with anchors, or with text at the margin, is one chunk', () => {
  const one = '- id: a\n  facts: &f { a: 1 }\n';
  expect(byChunks(`${one}${'- id: b\n  facts: *f\n'.repeat(20)}`, 'x.yaml', 10).chunks).toBe(1);
  expect(byChunks('id: a\nfacts:\n  a: 1\n', 'x.yaml', 5).chunks).toBe(1);
  expect(byChunks('[{id: a, facts: {a: 1}},\n {id: b, facts: {a: 1}}]\n', 'x.yaml', 5).chunks).toBe(1);
});

test('a bad element of a YAML list is told with its line, the others are read', () => {
  const { told } = byChunks('- id: a\n- id: [\n- id: c\n- {id: d, id: e}\n- id: f\n', 'x.yaml', 1000);
  expect(told.map(({ line, value }) => [line, value])).toEqual([
    [1, { id: 'a' }],
    [expect.any(Number), 'malformed'],
    [3, { id: 'c' }],
    [4, 'duplicate-key'],
    [5, { id: 'f' }],
  ]);
});
