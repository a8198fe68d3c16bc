/** What a run has found: in sum, case by case, and point by point. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Notice, Panel, SelectField, Tabs } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { CoverageView } from '../coverage/coverage-view.tsx';
import { bodyName } from '../edition-names.ts';
import { MatrixView } from '../matrix/matrix-view.tsx';
import type { ReplayCalls } from '../run/use-replayer.ts';
import { type ReplaySearch, shownIn } from '../search.ts';
import type { BodySummary, Offer, Results, RowFilter } from '../shapes.ts';
import { ChangeGroups } from './change-groups.tsx';
import { ExportBar } from './export-bar.tsx';
import { MESSAGES } from './result-messages.ts';
import { Totals } from './totals.tsx';

interface ResultsViewProps {
  readonly calls: ReplayCalls;
  readonly results: Results;
  readonly offer: Offer;
  readonly search: ReplaySearch;
  change(changed: { [K in keyof ReplaySearch]?: string | undefined }): void;
}

/** The panel. */
export function ResultsView({ calls, results, offer, search, change }: ResultsViewProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { bodies, done, total, notRun } = results;
  const summary = bodies.find(({ methodology }) => methodology === search.body) ?? bodies[0];
  return (
    <Panel title={m.results}>
      {done < total ? (
        <Notice kind="warning" live>
          {m.stopped(done, total)}
        </Notice>
      ) : null}
      {notRun > 0 ? <Notice kind="warning">{m.notRun(notRun)}</Notice> : null}
      {bodies.length < 2 || summary === undefined ? null : (
        <SelectField
          label={m.body}
          value={summary.methodology}
          change={(body) => change({ body, answer: undefined, pair: undefined })}
          options={bodies.map(({ methodology, cases }) => ({
            value: methodology,
            label: m.bodyOption(bodyName(methodology, offer, language), cases),
          }))}
        />
      )}
      {summary === undefined ? null : (
        <BodyResults key={summary.methodology} {...{ calls, summary, offer, search, change }} />
      )}
    </Panel>
  );
}

interface BodyResultsProps extends Omit<ResultsViewProps, 'results'> {
  readonly summary: BodySummary;
}

function BodyResults({ calls, summary, offer, search, change }: BodyResultsProps) {
  const m = useMessages(MESSAGES);
  const [group, setGroup] = useState<number | null>(null);
  const [id, setId] = useState('');
  // Groups are numbered anew with every run.
  useEffect(() => {
    if (!summary.groups.some((one) => one.id === group)) setGroup(null);
  }, [summary, group]);
  const question = questionIn(search, summary);
  const pair = pairIn(search, summary);
  const show = shownIn(search);
  const filter = useMemo(
    (): RowFilter => ({ show, question, pair, group, id }),
    [show, question, pair, group, id],
  );
  const changeFilter = useCallback(
    (changed: Partial<RowFilter>) => {
      if (changed.id !== undefined) setId(changed.id);
      if (changed.group !== undefined) setGroup(changed.group);
      const { show, question, pair } = changed;
      change({
        ...(show === undefined ? {} : { show: show === 'all' ? undefined : show }),
        ...(question === undefined ? {} : { answer: summary.questions[question]?.name }),
        ...(pair === undefined ? {} : { pair: pair === null ? undefined : String(pair) }),
      });
    },
    [change, summary],
  );
  return (
    <>
      <Totals summary={summary} />
      <ChangeGroups
        summary={summary}
        acts={offer.acts}
        show={(chosen) => {
          change({ view: undefined });
          changeFilter({ show: 'changed', question: chosen.question, group: chosen.id, pair: null });
        }}
      />
      <ExportBar calls={calls} methodology={summary.methodology} />
      <Tabs
        label={m.views}
        tabs={[
          { id: 'matrix', label: m.matrix },
          { id: 'coverage', label: m.coverage },
        ]}
        chosen={search.view === 'coverage' ? 'coverage' : 'matrix'}
        choose={(view) => change({ view: view === 'coverage' ? view : undefined })}
      >
        {search.view === 'coverage' ? (
          <CoverageView calls={calls} summary={summary} acts={offer.acts} />
        ) : (
          <MatrixView calls={calls} summary={summary} offer={offer} filter={filter} change={changeFilter} />
        )}
      </Tabs>
    </>
  );
}

/** The question of the address; else the grade, unless other answers change and the grade does not. */
function questionIn({ answer }: ReplaySearch, { questions, main }: BodySummary): number {
  const asked = questions.findIndex(({ name }) => name === answer);
  if (asked >= 0) return asked;
  const most = Math.max(0, ...questions.map(({ changed }) => changed));
  const isQuiet = most === 0 || (questions[main]?.changed ?? 0) > 0;
  return isQuiet ? main : questions.findIndex(({ changed }) => changed === most);
}

function pairIn({ pair }: ReplaySearch, { pairs }: BodySummary): number | null {
  const place = /^\d+$/.test(pair ?? '') ? Number(pair) : -1;
  return pairs[place] === undefined ? null : place;
}
