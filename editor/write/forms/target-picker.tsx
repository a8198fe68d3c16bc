/** Choosing a provision of the edition in force, by its number or its official text. */
import { useState } from 'react';
import { Button, Field, Paragraphs } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { Target } from '../worker/targets.ts';
import { EDIT_MESSAGES } from './edit-messages.ts';
import styles from './forms.module.css';
import { foundTargets } from './found-targets.ts';

interface TargetPickerProps {
  readonly label: string;
  readonly targets: readonly Target[];
  /** The id of the one that is chosen; empty: none. */
  readonly chosen: string;
  readonly error: string | undefined;
  choose(id: string): void;
}

/** More are not shown: another word narrows them down. */
const MOST = 40;

/** What is chosen with its text; or a field to find it in, with what is found below. */
export function TargetPicker({ label, targets, chosen, error, choose }: TargetPickerProps) {
  const target = targets.find(({ id }) => id === chosen);
  if (target === undefined) {
    return <Finder label={label} targets={targets} error={error} choose={choose} />;
  }
  return <Chosen label={label} target={target} error={error} again={() => choose('')} />;
}

function Chosen({
  label,
  target,
  error,
  again,
}: {
  readonly label: string;
  readonly target: Target;
  readonly error: string | undefined;
  again(): void;
}) {
  const m = useMessages(EDIT_MESSAGES);
  return (
    <div className={styles['chosen']}>
      <div className={styles['chosenHead']}>
        <span>
          {label}: <strong>{target.name}</strong> {target.title}
        </span>
        <Button kind="plain" onClick={again}>
          {m.chooseOther}
        </Button>
      </div>
      {error === undefined ? null : <p className={styles['wrong']}>{error}</p>}
      {target.text === '' ? <p className={styles['quiet']}>{m.notInHand}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section lang="kk" className={styles['official']} tabIndex={0} aria-label={target.name}>
        <Paragraphs text={target.text} />
      </section>
    </div>
  );
}

function Finder({ label, targets, error, choose }: Omit<TargetPickerProps, 'chosen'>) {
  const m = useMessages(EDIT_MESSAGES);
  const [wanted, setWanted] = useState('');
  const [place, setPlace] = useState(0);
  const found = foundTargets(targets, wanted);
  const shown = found.slice(0, MOST);
  const active = Math.min(place, shown.length - 1);
  return (
    <div className={styles['finder']}>
      <Field label={label} hint={m.findTarget} error={error}>
        {(control) => (
          <>
            <input
              {...control}
              role="combobox"
              aria-expanded="true"
              aria-controls={`${control.id}-found`}
              aria-activedescendant={active < 0 ? undefined : `${control.id}-${active}`}
              autoComplete="off"
              spellCheck={false}
              value={wanted}
              onChange={(event) => {
                setWanted(event.target.value);
                setPlace(0);
              }}
              onKeyDown={(event) => {
                const target = shown[active];
                if (event.code === 'ArrowDown') setPlace(Math.min(active + 1, shown.length - 1));
                else if (event.code === 'ArrowUp') setPlace(Math.max(active - 1, 0));
                else if (event.code === 'Enter' && target !== undefined) choose(target.id);
                else return;
                event.preventDefault();
              }}
            />
            <div id={`${control.id}-found`} role="listbox" aria-label={label} className={styles['targets']}>
              {shown.map((target, at) => (
                <TargetOption
                  key={target.id}
                  id={`${control.id}-${at}`}
                  target={target}
                  isActive={at === active}
                  choose={() => choose(target.id)}
                />
              ))}
            </div>
          </>
        )}
      </Field>
      <p role="status" className={styles['quiet']}>
        {m.foundTargets(found.length, shown.length)}
      </p>
    </div>
  );
}

interface TargetOptionProps {
  readonly id: string;
  readonly target: Target;
  readonly isActive: boolean;
  choose(): void;
}

function TargetOption({ id, target: { name, title, text }, isActive, choose }: TargetOptionProps) {
  const scrollTo = (element: HTMLDivElement | null) => {
    if (!isActive || element === null) return;
    const { parentElement: list } = element;
    // Only the list scrolls: the page stays where it is.
    if (list === null) return;
    const above = element.offsetTop - list.offsetTop;
    if (above < list.scrollTop) list.scrollTop = above;
    const below = above + element.offsetHeight - list.clientHeight;
    if (below > list.scrollTop) list.scrollTop = below;
  };
  return (
    <div
      ref={scrollTo}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['target']}
      onClick={choose}
      onKeyDown={() => {}}
    >
      <strong>{name}</strong> {title}
      <span lang="kk">{text.slice(0, 160)}</span>
    </div>
  );
}
