/** Choosing the one row, exception or rule that holds. */
import type { Generator } from './generator.ts';
import type { HeldYesNo } from './held.ts';
import { NOT_DIFFERENT, type Slot } from './slot.ts';

/** A row while it is written. */
export interface WrittenRow {
  /** Writes whether it holds. */
  holds(): HeldYesNo;
  /** Writes its value into a slot. */
  give(slot: Slot): void;
  /** What is written when it is chosen, beside its value. */
  chosen?(): void;
}

/** How rows may be chosen. */
export interface RowChoice {
  readonly rows: readonly WrittenRow[];
  /** No two rows can hold at once, and whether each holds is always known. */
  readonly isExclusive: boolean;
  /** Where the value goes. Its stop is `NO_ROW` when no row holds. */
  readonly slot: Slot;
}

/** Writes the choice. The slot's stop must not be read before.  */
export function chooseRow(g: Generator, { rows, isExclusive, slot }: RowChoice): void {
  if (isExclusive) chooseExclusive(g, rows, slot);
  else chooseAny(g, rows, slot);
}

/** One row after the other; the first that holds is the only one. */
function chooseExclusive(g: Generator, rows: readonly WrittenRow[], slot: Slot): void {
  const [row, ...rest] = rows;
  if (row === undefined) {
    slot.stopWith('NO_ROW');
    return;
  }
  const { code } = row.holds();
  g.code.branch(
    code,
    () => {
      row.give(slot);
      row.chosen?.();
    },
    () => chooseExclusive(g, rest, slot),
  );
}

/**
 * Every row is tried. Two that hold and differ: conflict. A row that may still come to hold keeps the answer open, unless
 * it gives the same.
 */
function chooseAny(g: Generator, rows: readonly WrittenRow[], slot: Slot): void {
  const label = g.code.fresh('rows');
  const [found, stops] = [g.code.fresh('r'), g.code.fresh('s')];
  const opens: { readonly row: WrittenRow; readonly flag: string }[] = [];
  g.code.line(`let ${found} = -1, ${stops} = null;`);
  g.code.block(`${label}:`, () => {
    const flags = rows.map(() => g.code.fresh('o'));
    if (flags.length > 0) g.code.line(`let ${flags.map((flag) => `${flag} = false`).join(', ')};`);
    rows.forEach((row, at) => {
      const { code, stop } = row.holds();
      const flag = flags[at] ?? '';
      const take = () => {
        if (at === 0) {
          row.give(slot);
          g.code.line(`${found} = 0;`);
          return;
        }
        const other = slot.another();
        row.give(other);
        g.code.branch(
          `${found} < 0`,
          () => {
            slot.take(other);
            g.code.line(`${found} = ${at};`);
          },
          () => {
            const different = slot.differs(other);
            if (different === NOT_DIFFERENT) return;
            g.code.block(`if (${different})`, () => {
              slot.stopWith(`differing(${slot.stop}, ${other.stop})`);
              g.code.line(`${found} = -2;`);
              g.code.line(`break ${label};`);
            });
          },
        );
      };
      if (stop === null) {
        g.code.block(`if (${code})`, take);
        return;
      }
      opens.push({ row, flag });
      g.code.branch(
        `${stop} !== null`,
        () => {
          g.code.line(`${stops} = open(${stops}, ${stop});`);
          g.code.line(`${flag} = ${stop}.weight === 0;`);
        },
        () => g.code.block(`if (${code})`, take),
      );
    });
    g.code.block(`if (${found} === -1)`, () => {
      slot.stopWith(`${stops} ?? NO_ROW`);
      g.code.line(`break ${label};`);
    });
    for (const { row, flag } of opens) {
      g.code.block(`if (${flag})`, () => {
        const other = slot.another();
        row.give(other);
        const different = slot.differs(other);
        if (different === NOT_DIFFERENT) return;
        g.code.block(`if (${different})`, () => {
          slot.stopWith(`${stops} ?? NO_ROW`);
          g.code.line(`${found} = -1;`);
          g.code.line(`break ${label};`);
        });
      });
    }
  });
  rows.forEach((row, at) => {
    if (row.chosen === undefined) return;
    g.code.block(`if (${found} === ${at})`, () => row.chosen?.());
  });
}
