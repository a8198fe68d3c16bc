/** All bodies with their acts on a line of years. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { getMethodologies, type MethodologySummary, Refused, useAnswer } from '../api/index.ts';
import { Badge, Busy, buttonClass, Page, Panel, TextField } from '../controls/index.ts';
import { today, useLabels, useMessages } from '../language/index.ts';
import styles from './bodies-page.module.css';
import { EditionList } from './edition-list.tsx';
import { MESSAGES } from './messages.ts';
import { TimeLine, type Years, yearsOf } from './time-line.tsx';

/** The list of bodies, found by a part of their name in any language. */
export function BodiesPage() {
  const m = useMessages(MESSAGES);
  const { answer } = useAnswer(getMethodologies);
  const [wanted, setWanted] = useState('');
  return (
    <Page
      title={m.title}
      about={m.about}
      actions={
        <Link to="/write" search={{ form: 'act' }} className={buttonClass('usual')}>
          {m.newAct}
        </Link>
      }
    >
      {answer === undefined ? <Busy /> : null}
      {answer?.ok === false ? <Refused refusal={answer.refusal} /> : null}
      {answer?.ok ? (
        <>
          <div className={styles['search']}>
            <TextField type="search" label={m.search} value={wanted} change={setWanted} />
          </div>
          <Found bodies={answer.value} wanted={wanted} />
        </>
      ) : null}
    </Page>
  );
}

function Found({
  bodies,
  wanted,
}: {
  readonly bodies: readonly MethodologySummary[];
  readonly wanted: string;
}) {
  const m = useMessages(MESSAGES);
  const found = bodies.filter((body) => isFound(body, wanted));
  const years = yearsOf(
    bodies.flatMap(({ editions }) => editions),
    today(),
  );
  const hasBounds = found.some(({ editions }) => editions.some(({ certainty }) => certainty !== 'exact'));
  return (
    <>
      <p role="status" className={styles['count']}>
        {found.length === 0 ? m.nothingFound : m.found(found.length)}
        {hasBounds ? <span className={styles['bounds']}>{m.boundsExplained}</span> : null}
      </p>
      {found.map((body) => (
        <Body key={body.methodology} body={body} years={years} />
      ))}
    </>
  );
}

function Body({ body, years }: { readonly body: MethodologySummary; readonly years: Years }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { methodology, organization, editions, acts } = body;
  const day = today();
  const isInForce = editions.some(
    ({ from, until }) => from !== null && from <= day && (until === null || day < until),
  );
  const nameOf = (id: string) => {
    const document = acts.find((act) => act.id === id)?.document;
    return document === undefined ? id : `№ ${document.number}`;
  };
  return (
    <Panel
      title={
        <Link to="/bodies/$methodology" params={{ methodology }}>
          {label(organization, methodology)}
        </Link>
      }
      actions={
        <Badge kind={isInForce ? 'good' : 'quiet'}>{isInForce ? m.inForceToday : m.notInForceToday}</Badge>
      }
    >
      <TimeLine editions={editions} years={years} today={day} nameOf={nameOf} />
      <EditionList body={body} />
    </Panel>
  );
}

/** Whether all words of what is looked for stand in the names of a body, in whatever language. */
function isFound({ methodology, organization }: MethodologySummary, wanted: string): boolean {
  const names = [methodology, ...Object.values(organization)].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word));
}
