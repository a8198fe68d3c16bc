import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsReader, fastProgram } from '../../../engine/generate/index.ts';
import { JsonCursor } from '../../../engine/json/index.ts';
import { runs, TEST_LIMIT } from '../../fuzz/runs.ts';
import { field, INTEGER, list, program, record } from '../build.ts';
import { chooser } from './chooser.ts';
import { madeUpCase } from './made-up-case.ts';
import { madeUpProgram } from './made-up-program.ts';

const CASES = 40;

test(
  'facts read from bytes are checked and answered as those of a parsed text, right ones and wrong ones',
  () => {
    const cursor = new JsonCursor((bytes, from, to) => Buffer.from(bytes).toString('utf8', from, to));
    const ends = { left: 0, refused: 0, answered: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const choose = chooser(seed);
        const program = madeUpProgram(choose);
        const reader = factsReader(program);
        const code = fastProgram(program, { reading: 'adopted', shaped: true });
        if (reader === null || code === null) throw new Error('the program cannot be generated');
        for (let at = 0; at < CASES; at += 1) {
          const text = JSON.stringify(madeUpCase(program, choose));
          cursor.bytes = Buffer.from(text);
          cursor.at = 0;
          const shaped = reader(cursor);
          if (shaped === undefined) {
            ends.left += 1;
            continue;
          }
          expect(shaped).toEqual(JSON.parse(text));
          const [facts, expected] = [code.readShaped(shaped), code.read(JSON.parse(text))];
          if (code.isRefused(expected)) {
            ends.refused += 1;
            expect(facts).toEqual(expected);
          } else {
            ends.answered += 1;
            if (code.isRefused(facts)) throw new Error(`refused from bytes only: ${text}`);
            // Answers are shared between cases: the former is told before the next is asked.
            const told = JSON.stringify(code.evaluate(facts));
            expect(told).toBe(JSON.stringify(code.evaluate(expected)));
          }
        }
      }),
      runs(100),
    );
    for (const [end, count] of Object.entries(ends)) expect(count, end).toBeGreaterThan(20);
  },
  TEST_LIMIT,
);

test('a record that lacks a record is refused, not read', () => {
  const place = field('place', record(field('room', INTEGER)));
  const rows = field('rows', list(record(place, field('seats', INTEGER))));
  const code = fastProgram(program({ facts: [rows] }), { reading: 'adopted', shaped: true });
  if (code === null) throw new Error('the program cannot be generated');
  const plain = { rows: [{ place: undefined, seats: 5 }] };
  const read = code.readShaped(plain);
  expect(code.isRefused(read) && [read.path, read.code]).toEqual(['rows[0].place', 'missing-key']);
});
