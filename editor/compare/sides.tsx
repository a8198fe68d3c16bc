/** Choosing what is compared with what. */
import { useCallback, useMemo, useRef } from 'react';
import { type Command, useCommands } from '../commands/index.ts';
import { Button, Notice, Panel } from '../controls/index.ts';
import { useMessages } from '../language/index.ts';
import { useAddress } from './compare-search.ts';
import { bodyOf, type SomeSides, type Which, withBody, withDraft } from './default-sides.ts';
import { MESSAGES } from './messages.ts';
import { SideFacts } from './side-facts.tsx';
import { SidePicker } from './side-picker.tsx';
import { readSide } from './side-text.ts';
import styles from './sides.module.css';
import type { Choices, SidesView } from './worker/shapes.ts';

/** Both pickers; every choice goes into the address. */
export function Sides({
  choices,
  sides,
}: {
  readonly choices: Choices;
  readonly sides: SidesView | undefined;
}) {
  const m = useMessages(MESSAGES);
  const { search, change } = useAddress();
  const { from, to } = search;
  // What was chosen within a view belongs to the sides that it was chosen for.
  const choose = useCallback((next: SomeSides) => change({ ...FORGOTTEN, ...next }), [change]);
  // A side that was added to one chosen alone goes with it when another is chosen.
  const added = useRef<string>(undefined);
  const chooseSubject = (which: Which, chosenWith: (sides: SomeSides) => SomeSides) => {
    const other = which === 'from' ? 'to' : 'from';
    const isAdded = added.current !== undefined && search[other] === added.current;
    const sides: SomeSides = { from, to, ...(isAdded ? { [other]: undefined } : {}) };
    const next = { ...sides, ...chosenWith(sides) };
    added.current = sides[other] === undefined ? next[other] : undefined;
    choose(next);
  };
  const swap = useCallback(() => choose({ from: to, to: from }), [choose, from, to]);
  useSwapCommand(swap, from !== undefined || to !== undefined);
  const names = sides === undefined || sides.isOneLine || !areBoth(sides) ? m.inTime : m.asPair;
  const picker = (which: Which) => {
    const answer = sides?.[which];
    return (
      <fieldset className={styles['side']} data-side={which}>
        <legend className={styles['name']}>{which === 'from' ? names.before : names.after}</legend>
        <SidePicker
          which={which}
          choices={choices}
          chosen={search[which]}
          fault={answer?.ok === false ? answer.fault : undefined}
          choose={(side) => choose({ from, to, [which]: side })}
          chooseBody={(methodology) =>
            chooseSubject(which, (sides) => withBody(sides, which, methodology, choices))
          }
          chooseDraft={(name) => chooseSubject(which, (sides) => withDraft(sides, which, name, choices))}
        />
        {answer?.ok ? <SideFacts side={answer.side} choices={choices} /> : null}
      </fieldset>
    );
  };
  return (
    <Panel
      title={m.sides}
      actions={
        <Button onClick={swap} disabled={from === undefined && to === undefined}>
          <span aria-hidden="true">⇄</span> {m.swap}
        </Button>
      }
    >
      <div className={styles['sides']}>
        {picker('from')}
        {picker('to')}
      </div>
      {isAlone({ from, to }, choices) ? <Notice kind="information">{m.onlyEdition}</Notice> : null}
    </Panel>
  );
}

const FORGOTTEN = {
  provision: undefined,
  kinds: undefined,
  only: undefined,
  left: undefined,
  right: undefined,
  cases: undefined,
  answer: undefined,
};

function areBoth({ from, to }: SidesView): boolean {
  return from?.ok === true && to?.ok === true;
}

/** Whether one side is chosen, and its body has nothing to set beside it. */
function isAlone({ from, to }: SomeSides, choices: Choices): boolean {
  if ((from === undefined) === (to === undefined)) return false;
  const named = readSide(from ?? to ?? '');
  return named?.kind === 'day' && bodyOf(choices, named.methodology)?.editions.length === 1;
}

function useSwapCommand(swap: () => void, isPossible: boolean): void {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'compare.swap',
        label: { kk: MESSAGES.kk.swap, ru: MESSAGES.ru.swap, en: MESSAGES.en.swap },
        isEnabled: () => isPossible,
        perform: swap,
      },
    ],
    [swap, isPossible],
  );
  useCommands(commands);
}
