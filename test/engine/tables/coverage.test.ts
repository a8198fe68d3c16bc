import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openWorkspace } from '../../../dsl/index.ts';
import {
  type ColumnPiece,
  coverageOf,
  evaluate,
  idleRows,
  type Program,
  Rational,
  readFacts,
  sampleOf,
  type TableLike,
} from '../../../engine/index.ts';

/** A table over a number and a yes-or-no fact, compiled. */
function tableOf(type: string, rows: readonly string[]): { program: Program; table: TableLike } {
  const text = `тіл kk

акт a
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: b "Б"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

тармақ 1
  факт x: ${type} 0..5 "Х"
  факт y: иә-жоқ "У"
  шешім g: бүтін "Г"
    кесте x, y
${rows.map((row) => `      ${row}`).join('\n')}
`;
  const workspace = openWorkspace([{ path: 'a', text }]);
  const [edition] = workspace.editions('b').value;
  const program = edition === undefined ? null : workspace.program(edition).value;
  const body = program?.decisions[0]?.body;
  if (program === null || body?.kind !== 'table') throw new Error(text);
  return { program, table: body };
}

const half = fc
  .integer({ min: -1, max: 11 })
  .map((n) => (n % 2 === 0 ? `${n / 2}` : `${(n - 1) / 2},5`.replace('-1,5', '-0,5')));
const range = fc
  .tuple(half, half, fc.constantFrom('..', '..<', '<..', '<..<'))
  .filter(([a, b]) => Number(a.replace(',', '.')) < Number(b.replace(',', '.')))
  .map(([a, b, sign]) => `${a}${sign}${b}`);
const cell = fc.oneof(
  range,
  half,
  fc.constant('*'),
  half.map((n) => `< ${n}`),
  half.map((n) => `>= ${n}`),
  half.map((n) => `!= ${n}`),
);
const row = fc
  .tuple(cell, fc.constantFrom('иә', 'жоқ', '*'), fc.integer({ min: 1, max: 2 }))
  .map(([x, y, value]) => `${x}, ${y} => ${value}`);

/** Every quarter from 0 to 5 with both answers, as evaluating a case decides it. */
function statuses(
  program: Program,
  whole: boolean,
): { x: Rational; y: boolean; status: string | undefined }[] {
  const values = Array.from({ length: 21 }, (_, n) => Rational.fraction(BigInt(n), 4n));
  return values
    .filter((x) => !whole || x.isInteger)
    .flatMap((x) =>
      [true, false].map((y) => {
        const facts = { x, y };
        return { x, y, status: evaluate(program, facts, { reading: 'literal' }).decisions['g']?.status };
      }),
    );
}

function lies(piece: ColumnPiece | undefined, value: Rational | boolean): boolean {
  if (piece?.kind === 'name') return piece.value === value;
  if (piece?.kind !== 'region' || typeof value === 'boolean') return false;
  const { low, high, point, lowIn, highIn } = piece.region;
  if (point) return low?.equals(value) === true;
  const above = low === null || value.compare(low) > 0 || (lowIn === true && value.equals(low));
  return above && (high === null || value.compare(high) < 0 || (highIn === true && value.equals(high)));
}

it.each(['сан', 'бүтін'])('agrees with evaluating every value: %s', (type) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { program, table } = tableOf(type, rows);
      const coverage = coverageOf(program, table, 'literal');
      if (!coverage.decided) throw new Error('undecided');
      for (const { x, y, status } of statuses(program, type === 'бүтін')) {
        const at = coverage.findings.filter(({ pieces }) => lies(pieces[0], x) && lies(pieces[1], y));
        const wanted = status === 'no-rule' ? ['gap'] : status === 'conflict' ? ['overlap'] : [];
        expect(
          at.map(({ kind }) => kind),
          `${x.numerator}/${x.denominator} ${y} in\n${rows.join('\n')}`,
        ).toEqual(wanted);
      }
      for (const { kind, pieces } of coverage.findings) {
        const [x, y] = pieces.map(sampleOf);
        const { facts } = readFacts(program, { x: decimal(x), y });
        const answer = facts && evaluate(program, facts, { reading: 'literal' }).decisions['g']?.status;
        expect(answer, rows.join('\n')).toBe(kind === 'gap' ? 'no-rule' : 'conflict');
      }
    }),
    { numRuns: 150 },
  );
});

function decimal(value: unknown): unknown {
  return value instanceof Rational ? `${Number(value.numerator) / Number(value.denominator)}` : value;
}

it('a row is idle exactly where the table decides the same without it', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (rows) => {
      const { program, table } = tableOf('сан', rows);
      const before = statuses(program, false);
      for (const { row: idle } of idleRows(program, table, 'literal')) {
        const rest = rows.filter((_, place) => place !== idle);
        const after =
          rest.length === 0
            ? before.map((s) => ({ ...s, status: 'no-rule' }))
            : statuses(tableOf('сан', rest).program, false);
        expect(
          after.map(({ status }) => status),
          `${idle} of\n${rows.join('\n')}`,
        ).toEqual(before.map(({ status }) => status));
      }
    }),
    { numRuns: 100 },
  );
});
