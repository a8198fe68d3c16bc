/** Finding an act, a point or a name in all acts, by a part of what it is called. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Language } from '../../../engine/index.ts';
import { Dialog } from '../../controls/index.ts';
import { documentText, useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { isFound } from '../list/groups.ts';
import { fromRange } from '../monaco/positions.ts';
import type { Place, WriteSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import styles from './find-dialog.module.css';
import { MESSAGES } from './messages.ts';

interface FindDialogProps {
  readonly session: WriteSession;
  close(): void;
  goTo(name: string, place?: Place): void;
}

interface Found {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly group: 'acts' | 'names';
  readonly name: string;
  readonly place?: Place;
}

/** A field and what is found; Enter opens it. */
export function FindDialog({ session, close, goTo }: FindDialogProps) {
  const m = useMessages(MESSAGES);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = [...useActs(session, wanted), ...useNames(session, wanted)];
  const active = Math.min(chosen, found.length - 1);
  const open = ({ name, place }: Found) => {
    // Closing the dialog gives the focus back to what had it: only then can the text take it.
    flushSync(close);
    goTo(name, place);
  };
  return (
    <Dialog title={m.title} close={close}>
      <input
        role="combobox"
        aria-label={m.hint}
        placeholder={m.hint}
        aria-expanded="true"
        aria-controls="find-list"
        aria-activedescendant={active < 0 ? undefined : `find-${active}`}
        autoComplete="off"
        spellCheck={false}
        data-focus-first
        className={styles['field']}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          const one = found[active];
          if (event.code === 'ArrowDown') setChosen(Math.min(active + 1, found.length - 1));
          else if (event.code === 'ArrowUp') setChosen(Math.max(active - 1, 0));
          else if (event.code === 'Enter' && one !== undefined) open(one);
          else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 ? <p role="status">{m.none}</p> : null}
      <div id="find-list" role="listbox" aria-label={m.title} className={styles['list']}>
        {(['acts', 'names'] as const).map((group) => (
          <Group key={group} label={m[group]} found={found} group={group} active={active} open={open} />
        ))}
      </div>
    </Dialog>
  );
}

interface GroupProps {
  readonly label: string;
  readonly found: readonly Found[];
  readonly group: Found['group'];
  readonly active: number;
  open(one: Found): void;
}

function Group({ label, found, group, active, open }: GroupProps) {
  if (!found.some((one) => one.group === group)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped so
    <div role="group" aria-label={label}>
      <div className={styles['group']} aria-hidden="true">
        {label}
      </div>
      {found.map((one, place) =>
        one.group === group ? (
          <Option key={one.key} one={one} place={place} isActive={place === active} open={open} />
        ) : null,
      )}
    </div>
  );
}

interface OptionProps extends Pick<GroupProps, 'open'> {
  readonly one: Found;
  readonly place: number;
  readonly isActive: boolean;
}

function Option({ one, place, isActive, open }: OptionProps) {
  const scrollTo = (element: HTMLDivElement | null) => {
    if (isActive) element?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      ref={scrollTo}
      id={`find-${place}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      onClick={() => open(one)}
      onKeyDown={() => {}}
    >
      <span>{one.text}</span>
      <span className={styles['detail']}>{one.detail}</span>
    </div>
  );
}

function useActs(session: WriteSession, wanted: string): Found[] {
  const { language } = useLanguage();
  const label = useLabels();
  return useStore(session.list)
    .filter((entry) => isFound(entry, wanted))
    .map(({ name, document, organization }) => ({
      key: `act ${name}`,
      text: documentText(document, language, name),
      detail: label(organization, name),
      group: 'acts',
      name,
    }));
}

/** Names are looked for from the second letter on. */
function useNames(session: WriteSession, wanted: string): Found[] {
  const { language } = useLanguage();
  const [symbols, setSymbols] = useState<readonly WorkspaceSymbol[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    void namesFor(session, wanted, language, controller.signal).then((found) => {
      if (found !== undefined && !controller.signal.aborted) setSymbols(found);
    });
    return () => controller.abort();
  }, [session, wanted, language]);
  return symbols.flatMap(({ name, containerName, location }, place): Found[] => {
    if (!('range' in location)) return [];
    return [
      {
        key: `${location.uri} ${place}`,
        text: name,
        detail: [containerName, location.uri].filter(Boolean).join(' · '),
        group: 'names',
        name: location.uri,
        place: fromRange(location.range),
      },
    ];
  });
}

async function namesFor(
  session: WriteSession,
  wanted: string,
  language: Language,
  signal: AbortSignal,
): Promise<readonly WorkspaceSymbol[] | undefined> {
  if (wanted.trim().length < 2) return [];
  return session.service.ask('workspaceSymbols', { query: wanted, language }, signal);
}
