/** The list of problems: by severity and by word; Enter goes to the place, fixes are offered beside. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { Button, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { Place } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import type { Problem, Severity } from '../text/problems.ts';
import { type Fix, fixesFor } from './fixes.ts';
import { MESSAGES } from './messages.ts';
import styles from './problems-panel.module.css';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];
/** What does not depend on colour. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  error: '✕',
  warning: '!',
  information: 'i',
};

/** The problems of the open act. */
export function ProblemsPanel({ opened, goTo }: { readonly opened: OpenedAct; goTo(place: Place): void }) {
  const m = useMessages(MESSAGES);
  const all = useStore(opened.problems.found);
  const isComplete = useStore(opened.problems.isComplete);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [filter, setFilter] = useState('');
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = (all ?? []).filter(
    ({ severity, message, code }) =>
      !hidden.has(severity) && words.every((word) => `${message} ${code}`.toLowerCase().includes(word)),
  );
  const [chosen, setChosen] = useState(0);
  const problem = shown[Math.min(chosen, shown.length - 1)];
  return (
    <section className={styles['panel']} aria-label={m.problems}>
      <div className={styles['bar']}>
        <fieldset className={styles['severities']}>
          <legend className={styles['legend']}>{m.problems}</legend>
          {SEVERITIES.map((severity) => (
            <Button
              key={severity}
              aria-pressed={!hidden.has(severity)}
              className={styles['severity'] ?? ''}
              onClick={() => setHidden(toggled(hidden, severity))}
            >
              <span aria-hidden="true" className={styles[severity]}>
                {SEVERITY_MARKS[severity]}
              </span>
              {m.counts[severity]((all ?? []).filter((one) => one.severity === severity).length)}
            </Button>
          ))}
        </fieldset>
        <div className={styles['filter']}>
          <TextField type="search" label={m.filterProblems} value={filter} change={setFilter} />
        </div>
      </div>
      <div className={styles['content']}>
        {shown.length === 0 ? (
          <p role="status" className={styles['empty']}>
            {all === undefined || (all.length === 0 && !isComplete)
              ? m.looking
              : all.length === 0
                ? m.noProblems
                : m.noneFound}
          </p>
        ) : (
          <ProblemList
            label={m.problems}
            problems={shown}
            chosen={Math.min(chosen, shown.length - 1)}
            choose={setChosen}
            goTo={({ range }) => goTo(range)}
          />
        )}
        {problem === undefined ? null : <Fixes opened={opened} problem={problem} />}
      </div>
    </section>
  );
}

function toggled(hidden: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const after = new Set(hidden);
  if (!after.delete(severity)) after.add(severity);
  return after;
}

interface ListProps {
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly chosen: number;
  choose(place: number): void;
  goTo(problem: Problem): void;
}

function ProblemList({ label, problems, chosen, choose, goTo }: ListProps) {
  const m = useMessages(MESSAGES);
  const element = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: problems.length,
    getScrollElement: () => element.current,
    estimateSize: () => 30,
    overscan: 8,
  });
  useEffect(() => virtual.scrollToIndex(chosen), [chosen, virtual]);
  return (
    <div
      ref={element}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={`problem-${chosen}`}
      className={styles['list']}
      onKeyDown={(event) => {
        const problem = problems[chosen];
        if (event.code === 'ArrowDown') choose(Math.min(chosen + 1, problems.length - 1));
        else if (event.code === 'ArrowUp') choose(Math.max(chosen - 1, 0));
        else if (event.code === 'Home') choose(0);
        else if (event.code === 'End') choose(problems.length - 1);
        else if (event.code === 'Enter' && problem !== undefined) goTo(problem);
        else return;
        event.preventDefault();
      }}
    >
      <div role="none" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const problem = problems[index];
          return problem === undefined ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's
            // biome-ignore lint/a11y/useFocusableInteractive: the focus is the list's
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              id={`problem-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles['problem']}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                choose(index);
                goTo(problem);
              }}
            >
              <span aria-hidden="true" className={styles[problem.severity]}>
                {SEVERITY_MARKS[problem.severity]}
              </span>
              <span>
                <span className={styles['hiddenText']}>{m.severities[problem.severity]}: </span>
                {problem.message}{' '}
                <span className={styles['line']}>{m.line(problem.range.startLineNumber)}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Fixes({ opened, problem }: { readonly opened: OpenedAct; readonly problem: Problem }) {
  const m = useMessages(MESSAGES);
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  useEffect(() => {
    let isThere = true;
    setFixes([]);
    void fixesFor(opened, problem).then((found) => {
      if (isThere) setFixes(found);
    });
    return () => {
      isThere = false;
    };
  }, [opened, problem]);
  if (fixes.length === 0) return null;
  return (
    <div className={styles['fixes']}>
      <h3 className={styles['fixesTitle']}>{m.fixes}</h3>
      {fixes.map((fix, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixes have no other name, and two may be called alike
        <Button key={place} onClick={fix.apply}>
          {fix.title}
        </Button>
      ))}
    </div>
  );
}
