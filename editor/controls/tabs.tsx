/** Tabs: one of several views, chosen with arrows as well. */
import { type ReactNode, useId } from 'react';
import styles from './tabs.module.css';

interface TabsProps<Id extends string> {
  /** What the tabs choose between, for who cannot see them. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly chosen: Id;
  choose(id: Id): void;
  /** The view of the chosen tab. */
  readonly children: ReactNode;
}

/** A list of tabs and the view of the chosen one. */
export function Tabs<Id extends string>({ label, tabs, chosen, choose, children }: TabsProps<Id>) {
  const id = useId();
  const step = (by: number) => {
    const place = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[(place + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    choose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className={styles['list']}
        onKeyDown={(event) => {
          if (event.code === 'ArrowRight') step(1);
          else if (event.code === 'ArrowLeft') step(-1);
          else return;
          event.preventDefault();
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-view`}
            tabIndex={tab.id === chosen ? 0 : -1}
            className={styles['tab']}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-view`} role="tabpanel" aria-labelledby={`${id}-${chosen}`} className={styles['view']}>
        {children}
      </div>
    </>
  );
}
