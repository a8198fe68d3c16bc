/** Where a key leads in a grid. */

/** A cell by its row and column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is; `page`: how many rows are in view. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The cell after a key: arrows, Home and End (with Ctrl: of the grid), Page Up and Page Down. Null for other keys. */
export function movedTo(
  { row, column }: Cell,
  { code, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { rows, columns, page }: GridSize,
): Cell | null {
  const isWhole = ctrlKey || metaKey;
  const at = (toRow: number, toColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  if (altKey) return null;
  switch (code) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return at(isWhole ? 0 : row, 0);
    case 'End':
      return at(isWhole ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
