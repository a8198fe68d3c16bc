/** The case that is tried on the act as it is being written. */
import { useEffect, useState } from 'react';
import { provisionName } from '../../../engine/index.ts';
import { Button, Field, Notice } from '../../controls/index.ts';
import { today, useLanguage, useMessages } from '../../language/index.ts';
import type { CasesOfPoint } from '../monaco/code-lens.ts';
import type { Place } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import type { StoredCaseEntry } from '../worker/stored-cases.ts';
import { AnswerView } from './answer-view.tsx';
import styles from './case-panel.module.css';
import { MESSAGES } from './messages.ts';
import { StoredCaseList } from './stored-case-list.tsx';
import { TrialProblems } from './trial-problems.tsx';

interface CasePanelProps {
  readonly opened: OpenedAct;
  /** The methodology of the act; undefined while its header does not say. */
  readonly methodology: string | undefined;
  /** The cases of a point, after its lens was pressed. */
  readonly ofPoint: CasesOfPoint | undefined;
  showAll(): void;
  goTo(name: string, place: Place): void;
}

/** Choosing or writing a case, and what the text answers to it. */
export function CasePanel({ opened, methodology, ofPoint, showAll, goTo }: CasePanelProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const stored = useStoredCases(opened, methodology);
  const { text, now } = useStore(opened.trial.state);
  const isWrong = now?.kind === 'problems' && text.trim() !== '';
  // A stored case is tried, not read: its text would push the answer out of sight.
  const [isTextOpen, setTextOpen] = useState(true);
  const choose = async (id: string) => {
    if (methodology === undefined) return;
    const found = await opened.context.service.ask('caseText', { methodology, case: id });
    if (typeof found !== 'string') return;
    setTextOpen(false);
    opened.trial.take(found);
  };
  const ids = ofPoint === undefined ? undefined : new Set([...ofPoint.passed, ...ofPoint.failed]);
  const offered = ids === undefined ? stored : stored.filter(({ id }) => ids.has(id));
  return (
    <div className={styles['case']}>
      {ofPoint === undefined ? null : (
        <div className={styles['ofPoint']} role="status">
          <strong>{m.ofPoint(provisionName(ofPoint.provision, language), ids?.size ?? 0)}</strong>
          <Button kind="plain" onClick={showAll}>
            {m.allCases}
          </Button>
        </div>
      )}
      {stored.length === 0 ? (
        <p className={styles['quiet']}>{m.noStored}</p>
      ) : (
        <StoredCaseList cases={offered} failed={new Set(ofPoint?.failed)} ofPoint={ofPoint} choose={choose} />
      )}
      <details
        open={isTextOpen || isWrong}
        onToggle={(event) => {
          if (!isWrong) setTextOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles['summary']}>{m.showText}</summary>
        <CaseText opened={opened} methodology={methodology} text={text} isWrong={isWrong} />
      </details>
      <Outcome opened={opened} goTo={goTo} />
    </div>
  );
}

function useStoredCases(opened: OpenedAct, methodology: string | undefined): readonly StoredCaseEntry[] {
  const [stored, setStored] = useState<readonly StoredCaseEntry[]>([]);
  const { service } = opened.context;
  useEffect(() => {
    let isThere = true;
    if (methodology === undefined) setStored([]);
    else {
      void service.ask('cases', methodology).then((found) => {
        if (isThere && found !== undefined) setStored(found);
      });
    }
    return () => {
      isThere = false;
    };
  }, [service, methodology]);
  return stored;
}

function CaseText({
  opened,
  methodology,
  text,
  isWrong,
}: Pick<CasePanelProps, 'opened' | 'methodology'> & { readonly text: string; readonly isWrong: boolean }) {
  const m = useMessages(MESSAGES);
  const example = `- id: 1\n  methodology: ${methodology ?? ''}\n  on: ${today()}\n  facts:\n    \n`;
  return (
    <div className={styles['typed']}>
      <Field label={m.caseText} hint={m.caseHint} error={isWrong ? m.wrongCase : undefined}>
        {(control) => (
          <textarea
            {...control}
            className={`${control.className} ${styles['yaml']}`}
            rows={Math.min(12, Math.max(5, text.split('\n').length))}
            spellCheck={false}
            wrap="off"
            value={text}
            onChange={(event) => opened.trial.take(event.target.value, { soon: true })}
          />
        )}
      </Field>
      <div className={styles['buttons']}>
        {text.trim() === '' ? (
          <Button kind="plain" onClick={() => opened.trial.take(example)}>
            {m.example}
          </Button>
        ) : (
          <Button kind="plain" onClick={() => opened.trial.take('')}>
            {m.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

function Outcome({ opened, goTo }: Pick<CasePanelProps, 'opened' | 'goTo'>) {
  const m = useMessages(MESSAGES);
  const { text, now, good } = useStore(opened.trial.state);
  if (text.trim() === '') return null;
  if (now === undefined) return <p role="status">{m.trying}</p>;
  const told = (() => {
    switch (now.kind) {
      case 'answer':
      case 'stale':
        return null;
      case 'problems':
        return <TrialProblems problems={now.problems} />;
      case 'no-methodology':
        return <Notice kind="warning">{m.noMethodology}</Notice>;
      case 'no-edition':
        return <Notice kind="warning">{m.noEdition(now.on)}</Notice>;
      case 'unsound':
        return (
          <Notice kind="warning" live>
            {m.unsound} {good === undefined ? m.noGood : m.lastGood}
          </Notice>
        );
    }
  })();
  const answer = now.kind === 'answer' ? now : now.kind === 'unsound' ? good : undefined;
  return (
    <>
      {told}
      {answer === undefined ? null : (
        <AnswerView answer={answer} isOld={now.kind !== 'answer'} name={opened.act.name} goTo={goTo} />
      )}
    </>
  );
}
