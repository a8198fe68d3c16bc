/** The palette: every command of the page by its name, with its keys. It is the help on keys as well. */
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Dialog } from '../controls/index.ts';
import { type Catalogue, useLanguage, useMessages } from '../language/index.ts';
import { keysText } from './command.ts';
import { useCommands, usePresentCommands } from './commands.tsx';
import styles from './palette.module.css';

interface Messages {
  readonly title: string;
  readonly search: string;
  readonly none: string;
}

const MESSAGES: Catalogue<Messages> = {
  kk: { title: 'Командалар', search: 'Команданы атауынан табу', none: 'Мұндай команда жоқ.' },
  ru: { title: 'Команды', search: 'Найти команду по названию', none: 'Такой команды нет.' },
  en: { title: 'Commands', search: 'Find a command by its name', none: 'There is no such command.' },
};

const OPEN = { code: 'KeyK', ctrl: true } as const;

/** The button that opens the palette, and the palette. */
export function Palette() {
  const m = useMessages(MESSAGES);
  const [isOpen, setOpen] = useState(false);
  const own = useMemo(
    () => [
      {
        id: 'palette.open',
        label: { kk: MESSAGES.kk.title, ru: MESSAGES.ru.title, en: MESSAGES.en.title },
        keys: OPEN,
        perform: () => setOpen(true),
      },
    ],
    [],
  );
  useCommands(own);
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {m.title} <kbd className={styles['keys']}>{keysText(OPEN)}</kbd>
      </Button>
      {isOpen ? <OpenPalette close={() => setOpen(false)} /> : null}
    </>
  );
}

function OpenPalette({ close }: { readonly close: () => void }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const present = usePresentCommands();
  const [wanted, setWanted] = useState('');
  const [place, setPlace] = useState(0);
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = present.filter(
    ({ id, label, isEnabled }) =>
      id !== 'palette.open' &&
      isEnabled?.() !== false &&
      words.every((word) => label[language].toLowerCase().includes(word)),
  );
  const chosen = found[Math.min(place, found.length - 1)];
  const perform = (command: (typeof found)[number]) => {
    // The palette is gone before the command begins: closing it gives the focus back to what had it.
    flushSync(close);
    command.perform();
  };
  return (
    <Dialog title={m.title} close={close}>
      <input
        className={styles['search']}
        role="combobox"
        aria-label={m.search}
        placeholder={m.search}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={chosen === undefined ? undefined : `palette-${chosen.id}`}
        data-focus-first
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setPlace(0);
        }}
        onKeyDown={(event) => {
          if (event.code === 'ArrowDown') setPlace(Math.min(place + 1, found.length - 1));
          else if (event.code === 'ArrowUp') setPlace(Math.max(place - 1, 0));
          else if (event.code === 'Enter' && chosen !== undefined) perform(chosen);
          else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 ? <p role="status">{m.none}</p> : null}
      <div id="palette-list" role="listbox" aria-label={m.title} className={styles['list']}>
        {found.map((command) => (
          <div
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            className={styles['command']}
            onClick={() => perform(command)}
            onKeyDown={() => {}}
          >
            <span>{command.label[language]}</span>
            {command.keys === undefined ? null : <kbd>{keysText(command.keys)}</kbd>}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
