/** Which points of an order the cases have put to use, on the order's own text. */
import { useEffect, useRef, useState } from 'react';
import { provisionName } from '../../../engine/index.ts';
import { Badge, Busy, Button, Notice, ProvisionText, SelectField } from '../../controls/index.ts';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { MESSAGES } from './coverage-messages.ts';
import styles from './coverage-view.module.css';
import { actNumbers, editionSpan } from '../edition-names.ts';
import type { BodySummary, CoverageOfEdition, CoveredProvision, KnownAct } from '../shapes.ts';
import type { ReplayCalls } from '../run/use-replayer.ts';

interface CoverageViewProps {
  readonly calls: ReplayCalls;
  readonly summary: BodySummary;
  readonly acts: readonly KnownAct[];
}

/** The view of the second tab. */
export function CoverageView({ calls, summary, acts }: CoverageViewProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { methodology, columns, shown } = summary;
  const [chosen, setColumn] = useState<number>();
  const column = chosen !== undefined && shown.includes(chosen) ? chosen : (shown.at(-1) ?? 0);
  const [coverage, setCoverage] = useState<CoverageOfEdition>();
  useEffect(() => {
    let isWanted = true;
    setCoverage(undefined);
    calls.call('coverage', { methodology, column }).then(
      (value) => isWanted && setCoverage(value),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [calls, methodology, column]);
  return (
    <div className={styles['view']}>
      <SelectField
        label={m.edition}
        hint={m.explained}
        value={String(column)}
        change={(place) => setColumn(Number(place))}
        options={shown.flatMap((place) => {
          const edition = columns[place];
          if (edition === undefined) return [];
          return [
            {
              value: String(place),
              label: `${editionSpan(edition, language)} · ${actNumbers(edition, acts)}`,
            },
          ];
        })}
      />
      {coverage === undefined ? <Busy /> : <Covered coverage={coverage} />}
    </div>
  );
}

function Covered({ coverage }: { readonly coverage: CoverageOfEdition }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  const { used, usable, provisions } = coverage;
  const untested = provisions.flatMap(({ id, cases, parts }) => [
    ...(cases === 0 ? [{ id, whole: id }] : []),
    ...parts.filter((part) => part.cases === 0).map((part) => ({ id: part.id, whole: id })),
  ]);
  const goTo = (id: string) => {
    const article = text.current?.querySelector<HTMLElement>(`[data-provision="${CSS.escape(id)}"]`);
    article?.focus();
    article?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <p role="status" className={styles['used']}>
        <strong>{m.used(used, usable)}</strong>
        <meter min={0} max={Math.max(1, usable)} value={used} aria-label={m.used(used, usable)} />
      </p>
      {untested.length === 0 ? (
        <Notice kind="good">{m.allTested}</Notice>
      ) : (
        <section aria-label={m.untested}>
          <h3>{m.untested}</h3>
          <ul className={styles['untested']}>
            {untested.map(({ id, whole }) => (
              <li key={id}>
                <Button aria-label={m.goTo(provisionName(id, language))} onClick={() => goTo(whole)}>
                  {provisionName(id, language)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3>{m.text}</h3>
      <div ref={text}>
        {provisions.map((provision) => (
          <Provision key={provision.id} provision={provision} />
        ))}
      </div>
    </>
  );
}

function Provision({ provision }: { readonly provision: CoveredProvision }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { id, title, text, notInHand, cases, parts } = provision;
  const counted = [...(cases === null ? [] : [cases]), ...parts.map((part) => part.cases)];
  const kind = counted.length === 0 ? 'none' : counted.includes(0) ? 'never' : 'tested';
  return (
    <article
      tabIndex={-1}
      data-provision={id}
      aria-label={provisionName(id, language)}
      className={`${styles['provision']} ${styles[kind]}`}
    >
      <h4 className={styles['heading']}>
        {provisionName(id, language)}
        {title === undefined ? '' : ` ${label(title, '')}`}
        {cases === null && parts.length > 0 ? null : <Mark cases={cases} />}
      </h4>
      {parts.length === 0 ? null : (
        <ul className={styles['parts']} aria-label={m.parts}>
          {parts.map((part) => (
            <li key={part.id}>
              {provisionName(part.id, language)} <Mark cases={part.cases} />
            </li>
          ))}
        </ul>
      )}
      <ProvisionText text={text} notInHand={notInHand} />
    </article>
  );
}

function Mark({ cases }: { readonly cases: number | null }) {
  const m = useMessages(MESSAGES);
  if (cases === null) return <Badge>{m.noRule}</Badge>;
  return cases === 0 ? <Badge kind="warning">{m.never}</Badge> : <Badge kind="good">{m.cases(cases)}</Badge>;
}
