/** What changes between editions, grouped by the clause to blame. */
import { useState } from 'react';
import { provisionName } from '../../engine/index.ts';
import { Badge, Button } from '../controls/index.ts';
import { useLabels, useLanguage, useMessages } from '../language/index.ts';
import { answerText } from './answer-text.ts';
import styles from './change-groups.module.css';
import { countText } from './counts.ts';
import { actName, editionStart } from './edition-names.ts';
import { MESSAGES } from './result-messages.ts';
import type { AnswerWords, BodySummary, ChangeGroup, KnownAct } from './shapes.ts';

/** So many groups are shown at first. */
const FEW = 6;

interface ChangeGroupsProps {
  readonly summary: BodySummary;
  readonly acts: readonly KnownAct[];
  show(group: ChangeGroup): void;
}

/** The table of groups, the largest first; each leads to its cases. */
export function ChangeGroups({ summary, acts, show }: ChangeGroupsProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { groups, pairs } = summary;
  if (pairs.length === 0) return <p>{m.nothingCompared}</p>;
  if (groups.length === 0) return <p>{m.noChanges}</p>;
  const shown = isWhole ? groups : groups.slice(0, FEW);
  return (
    <div className={styles['groups']}>
      <h3>{m.changes}</h3>
      <div className={styles['scrolled']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{m.answer}</th>
              <th scope="col">{m.how}</th>
              <th scope="col">{m.because}</th>
              <th scope="col" className={styles['number']}>
                {m.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <tr key={group.id}>
                <td>
                  <Answer group={group} summary={summary} />
                </td>
                <td>
                  <How group={group} />
                </td>
                <td>
                  <Because group={group} acts={acts} />
                </td>
                <td className={styles['number']}>
                  <Button
                    kind="plain"
                    aria-label={`${countText(group.cases, language)}: ${m.showGroup(group.cases)}`}
                    onClick={() => show(group)}
                  >
                    {countText(group.cases, language)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < groups.length ? (
        <Button onClick={() => setWhole(true)}>{m.moreGroups(groups.length - shown.length)}</Button>
      ) : null}
    </div>
  );
}

function Answer({ group, summary }: { readonly group: ChangeGroup; readonly summary: BodySummary }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const question = summary.questions[group.question];
  const [before, after] = [summary.columns[group.before], summary.columns[group.after]];
  return (
    <>
      {question === undefined ? '' : label(question.label, question.name)}
      {summary.pairs.length < 2 || before === undefined || after === undefined ? null : (
        <div className={styles['small']}>
          {m.between(editionStart(before, language), editionStart(after, language))}
        </div>
      )}
    </>
  );
}

function How({ group: { from, to, direction } }: { readonly group: ChangeGroup }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const text = (answer: AnswerWords | null) => (answer === null ? m.differs : answerText(answer, language));
  if (from === null && to === null) return m.differs;
  return (
    <>
      {text(from)} → {text(to)}{' '}
      {direction === undefined ? null : (
        <Badge kind={direction === 'falls' ? 'bad' : 'good'}>
          <span aria-hidden="true">{direction === 'falls' ? '↓' : '↑'} </span>
          {m[direction]}
        </Badge>
      )}
    </>
  );
}

interface BecauseProps {
  readonly group: Pick<ChangeGroup, 'because'>;
  readonly acts: readonly KnownAct[];
}

/** The clauses to blame. */
function Because({ group: { because }, acts }: BecauseProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (because.length === 0) return m.unknownCause;
  return because.map(({ act, provision, edit }) => (
    <div key={`${act} ${provision}`}>
      <strong>{provisionName(provision, language)}</strong>
      <div className={styles['small']}>
        {edit === null
          ? m.byText(actName(act, acts, language))
          : m.byEdit(actName(act, acts, language), provisionName(edit.slice(act.length + 1), language))}
      </div>
    </div>
  ));
}
