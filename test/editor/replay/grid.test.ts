import { describe, expect, test } from 'vitest';
import { countText } from '../../../editor/replay/counts.ts';
import { movedTo } from '../../../editor/replay/moves.ts';
import type { BodySummary, MatrixRow } from '../../../editor/replay/shapes.ts';
import { pairOf } from '../../../editor/replay/shown-pair.ts';

const SIZE = { rows: 100, columns: 5, page: 10 };
const press = (code: string, ctrlKey = false) => ({ code, ctrlKey, metaKey: false, altKey: false });

test.each([
  ['ArrowDown', { row: 51, column: 2 }],
  ['ArrowUp', { row: 49, column: 2 }],
  ['ArrowLeft', { row: 50, column: 1 }],
  ['ArrowRight', { row: 50, column: 3 }],
  ['PageDown', { row: 60, column: 2 }],
  ['PageUp', { row: 40, column: 2 }],
  ['Home', { row: 50, column: 0 }],
  ['End', { row: 50, column: 4 }],
  ['KeyA', null],
])('%s leads to %j', (code, to) => {
  expect(movedTo({ row: 50, column: 2 }, press(code), SIZE)).toEqual(to);
});

test('with Ctrl, Home and End lead to the corners; no key leads out of the grid', () => {
  expect(movedTo({ row: 50, column: 2 }, press('End', true), SIZE)).toEqual({ row: 99, column: 4 });
  expect(movedTo({ row: 50, column: 2 }, press('Home', true), SIZE)).toEqual({ row: 0, column: 0 });
  expect(movedTo({ row: 99, column: 4 }, press('PageDown'), SIZE)).toEqual({ row: 99, column: 4 });
  expect(movedTo({ row: 0, column: 0 }, press('ArrowUp'), SIZE)).toEqual({ row: 0, column: 0 });
});

describe('the two editions shown at first', () => {
  const cells = (own: number, changed: number): Pick<MatrixRow, 'cells'> => ({
    cells: [0, 1, 2].map((place) => ({
      status: 'decided' as const,
      text: '',
      own: place === own,
      changed: place === changed,
      unexpected: false,
    })),
  });
  const body = (pairs: BodySummary['pairs'], columns = 3) =>
    ({ pairs, columns: Array.from({ length: columns }, () => ({ sound: true })) }) as unknown as BodySummary;
  const both = [
    { before: 0, after: 1 },
    { before: 1, after: 2 },
  ];

  test('are those between which the answer changes, else those about its own day', () => {
    expect(pairOf(cells(0, 2), body(both))).toEqual({ before: 1, after: 2 });
    expect(pairOf(cells(2, -1), body(both))).toEqual({ before: 1, after: 2 });
    expect(pairOf(cells(0, -1), body(both))).toEqual({ before: 0, after: 1 });
  });

  test('are the own edition and its neighbour where none were compared; one where there is one', () => {
    expect(pairOf(cells(2, -1), body([]))).toEqual({ before: 1, after: 2 });
    expect(pairOf(cells(0, -1), body([]))).toEqual({ before: 0, after: 1 });
    expect(pairOf(cells(0, -1), body([], 1))).toEqual({ before: null, after: 0 });
  });
});

test('thousands stand apart', () => {
  expect([countText(999, 'kk'), countText(100_000, 'en')]).toEqual(['999', '100,000']);
  expect(countText(1_234_567, 'ru')).toBe('1\u00A0234\u00A0567');
});
