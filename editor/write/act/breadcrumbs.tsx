/** Where the cursor is: chapter, point, rule. Each step goes to its beginning. */
import { useMessages } from '../../language/index.ts';
import { fromRange } from '../monaco/positions.ts';
import type { Place } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import { symbolsAround } from '../text/outline.ts';
import styles from './act-page.module.css';
import { MESSAGES } from './messages.ts';

/** The symbols around the cursor, outermost first. */
export function Breadcrumbs({ opened, goTo }: { readonly opened: OpenedAct; goTo(place: Place): void }) {
  const m = useMessages(MESSAGES);
  const symbols = useStore(opened.outline.symbols);
  const cursor = useStore(opened.outline.cursor);
  const around = symbolsAround(symbols, cursor);
  return (
    <nav aria-label={m.breadcrumbs} className={styles['breadcrumbs']}>
      <ol>
        {around.map((symbol, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: each level has one step
          <li key={level}>
            <button type="button" onClick={() => goTo(fromRange(symbol.selectionRange))}>
              {symbol.name}
              {symbol.detail === undefined ? null : <span className={styles['quiet']}> {symbol.detail}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
