/** The outline as a tree: arrows move in it, Enter goes to the text, typing in the field filters it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { fromRange } from '../monaco/positions.ts';
import type { Place } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import { symbolsAround } from '../text/outline.ts';
import { MESSAGES } from './messages.ts';
import styles from './outline-panel.module.css';
import { type OutlineRow, outlineRows, rowAtCursor } from './outline-rows.ts';

const ROW_HEIGHT = 30;

/** The outline of the open act; it follows the cursor. */
export function OutlinePanel({ opened, goTo }: { readonly opened: OpenedAct; goTo(place: Place): void }) {
  const m = useMessages(MESSAGES);
  const symbols = useStore(opened.outline.symbols);
  const cursor = useStore(opened.outline.cursor);
  const [filter, setFilter] = useState('');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => outlineRows(symbols, toggled, filter), [symbols, toggled, filter]);
  const current = rowAtCursor(rows, symbolsAround(symbols, cursor));
  const toggle = (key: string) => {
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  };
  return (
    <div className={styles['outline']}>
      <TextField type="search" label={m.filterOutline} value={filter} change={setFilter} />
      {rows.length === 0 && filter !== '' ? <p role="status">{m.emptyOutline}</p> : null}
      <Tree
        label={m.outline}
        rows={rows}
        current={current}
        toggle={toggle}
        goTo={({ symbol }) => goTo(fromRange(symbol.selectionRange))}
      />
    </div>
  );
}

interface TreeProps {
  readonly label: string;
  readonly rows: readonly OutlineRow[];
  readonly current: number;
  toggle(key: string): void;
  goTo(row: OutlineRow): void;
}

function Tree({ label, rows, current, toggle, goTo }: TreeProps) {
  const element = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number>();
  const [isFocused, setFocused] = useState(false);
  const active = Math.min(
    isFocused ? (chosen ?? Math.max(current, 0)) : Math.max(current, 0),
    rows.length - 1,
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => element.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active);
  }, [active, virtual]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = rows[active];
    if (row === undefined) return;
    const parent = rows.findLastIndex(({ level }, place) => place < active && level < row.level);
    if (event.code === 'ArrowDown') setChosen(Math.min(active + 1, rows.length - 1));
    else if (event.code === 'ArrowUp') setChosen(Math.max(active - 1, 0));
    else if (event.code === 'Home') setChosen(0);
    else if (event.code === 'End') setChosen(rows.length - 1);
    else if (event.code === 'ArrowRight') {
      if (row.isOpen === false) toggle(row.key);
      else if (row.isOpen === true) setChosen(active + 1);
    } else if (event.code === 'ArrowLeft') {
      if (row.isOpen === true) toggle(row.key);
      else if (parent >= 0) setChosen(parent);
    } else if (event.code === 'Enter') goTo(row);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={element}
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rows[active] === undefined ? undefined : `outline-${active}`}
      className={styles['tree']}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setChosen(undefined);
        setFocused(true);
      }}
      onBlur={() => setFocused(false)}
    >
      <div role="none" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <TreeRow
              key={`${row.key} ${index}`}
              row={row}
              index={index}
              top={start}
              isActive={index === active && isFocused}
              isCurrent={index === current}
              toggle={toggle}
              goTo={goTo}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Pick<TreeProps, 'toggle' | 'goTo'> {
  readonly row: OutlineRow;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly isCurrent: boolean;
}

function TreeRow({ row, index, top, isActive, isCurrent, toggle, goTo }: RowProps) {
  const { symbol, level, isOpen, place, siblings, key } = row;
  return (
    // The tree itself has the focus and takes the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the tree's
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is the tree's
    <div
      id={`outline-${index}`}
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={isOpen}
      aria-selected={isCurrent}
      className={`${styles['row']} ${isCurrent ? styles['current'] : ''} ${isActive ? styles['active'] : ''}`}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: `${(level - 1) * 0.9}rem` }}
      onClick={() => goTo(row)}
    >
      <span
        aria-hidden="true"
        className={styles['arrow']}
        onClick={(event) => {
          if (isOpen === undefined) return;
          event.stopPropagation();
          toggle(key);
        }}
      >
        {isOpen === undefined ? '' : isOpen ? '▾' : '▸'}
      </span>
      <span className={styles['name']}>{symbol.name}</span>
      <span className={styles['detail']}>{symbol.detail}</span>
    </div>
  );
}
