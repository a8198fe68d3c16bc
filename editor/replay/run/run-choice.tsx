/** Choosing the editions to replay on, with a draft or without; and running. */
import { Badge, Button, Notice, Panel, RadioField, SelectField } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { actName, actNumbers, bodyName, editionSpan } from '../edition-names.ts';
import { editionsIn, type ReplaySearch } from '../search.ts';
import type { Offer, OfferedBody } from '../shapes.ts';
import styles from './run-choice.module.css';
import { MESSAGES } from './run-messages.ts';
import { RunProgressBar } from './run-progress.tsx';
import type { Replayer } from './use-replayer.ts';

interface RunChoiceProps {
  readonly replayer: Replayer;
  readonly offer: Offer;
  /** Names of the files of drafts. */
  readonly drafts: readonly string[];
  readonly search: ReplaySearch;
  change(changed: Pick<ReplaySearch, 'editions' | 'draft'> | { draft: undefined }): void;
  run(): void;
}

/** The panel. */
export function RunChoice({ replayer, offer, drafts, search, change, run }: RunChoiceProps) {
  const m = useMessages(MESSAGES);
  const { opened, activity, results, stop } = replayer;
  const editions = editionsIn(search);
  const bodies = offer.bodies.filter((body) =>
    opened.bodies.some((one) => one.methodology === body.methodology),
  );
  const isNoneChosen = typeof editions !== 'string' && editions.length === 0;
  const isStopped = results !== null && results.done < results.total;
  const choose = (kind: string) =>
    change({ editions: kind === 'chosen' ? keysOf(bodies).join(',') || 'none' : kind });
  return (
    <Panel title={m.editions}>
      <RadioField
        label={m.onEditions}
        value={typeof editions === 'string' ? editions : 'chosen'}
        change={choose}
        error={isNoneChosen && bodies.length > 0 ? m.noEditionsChosen : undefined}
        options={[
          { value: 'all', label: m.all },
          { value: 'own', label: m.own },
          { value: 'chosen', label: m.chosen },
        ]}
      />
      {typeof editions === 'string' ? null : (
        <ChosenEditions offer={offer} bodies={bodies} chosen={editions} change={change} />
      )}
      {drafts.length === 0 ? null : (
        <DraftChoice offer={offer} bodies={bodies} drafts={drafts} draft={search.draft} change={change} />
      )}
      <div className={styles['actions']}>
        {activity.kind === 'running' ? (
          <Button kind="danger" onClick={stop}>
            {m.stop}
          </Button>
        ) : (
          <Button
            kind={isStopped ? 'usual' : 'main'}
            disabled={opened.cases === 0 || activity.kind !== 'idle' || isNoneChosen}
            onClick={run}
          >
            {results === null ? m.run : m.runAgain}
          </Button>
        )}
        {isStopped && activity.kind === 'idle' ? (
          <Button kind="main" onClick={() => replayer.run('go on')}>
            {m.goOn}
          </Button>
        ) : null}
      </div>
      {activity.kind === 'running' ? <RunProgressBar progress={activity.progress} /> : null}
    </Panel>
  );
}

function keysOf(bodies: readonly OfferedBody[]): string[] {
  return [
    ...new Set(
      bodies.flatMap(({ editions }) => editions.flatMap(({ key, draft }) => (draft === null ? [key] : []))),
    ),
  ];
}

interface ChosenEditionsProps extends Pick<RunChoiceProps, 'offer' | 'change'> {
  readonly bodies: readonly OfferedBody[];
  readonly chosen: readonly string[];
}

function ChosenEditions({ offer, bodies, chosen, change }: ChosenEditionsProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (bodies.length === 0) return <p>{m.openFirst}</p>;
  const toggle = (key: string) => {
    const keys = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key].sort();
    change({ editions: keys.join(',') || 'none' });
  };
  return bodies.map(({ methodology, editions }) => (
    <fieldset key={methodology} className={styles['body']}>
      <legend>{m.chooseEditions(bodyName(methodology, offer, language))}</legend>
      {editions
        .filter(({ draft }) => draft === null)
        .map((edition) => (
          <label key={edition.key} className={styles['edition']}>
            <input
              type="checkbox"
              checked={chosen.includes(edition.key)}
              disabled={!edition.sound}
              onChange={() => toggle(edition.key)}
            />
            <span>
              {editionSpan(edition, language)}{' '}
              <span className={styles['acts']}>{actNumbers(edition, offer.acts)}</span>{' '}
              {edition.sound ? null : <Badge kind="bad">{m.unsound}</Badge>}
            </span>
          </label>
        ))}
    </fieldset>
  ));
}

interface DraftChoiceProps extends Pick<RunChoiceProps, 'offer' | 'drafts' | 'change'> {
  readonly bodies: readonly OfferedBody[];
  readonly draft: string | undefined;
}

function DraftChoice({ offer, bodies, drafts, draft, change }: DraftChoiceProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const label = (name: string) => {
    const act = offer.acts.find(({ file }) => file === name);
    return act === undefined ? name : `${actName(act.id, offer.acts, language)} (${name})`;
  };
  const changed = bodies.flatMap(({ editions }) => editions.filter((edition) => edition.draft !== null));
  return (
    <>
      <SelectField
        label={m.draft}
        hint={m.draftHint}
        value={draft ?? ''}
        change={(name) => change(name === '' ? { draft: undefined } : { draft: name })}
        empty={m.noDraft}
        options={drafts.map((name) => ({ value: name, label: label(name) }))}
      />
      {draft === undefined || bodies.length === 0 || changed.length > 0 ? null : (
        <Notice kind="information">{m.draftChangesNothing}</Notice>
      )}
      {changed.some(({ sound }) => !sound) ? <Notice kind="warning">{m.draftHasErrors}</Notice> : null}
    </>
  );
}
