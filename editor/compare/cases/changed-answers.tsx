/** The answers that change: like ones together, then case by case; and as files. */
import { type ReactNode, useState } from 'react';
import { Button, SelectField, saveFile } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { CauseText } from '../act-link.tsx';
import { useAddress } from '../compare-search.ts';
import { useCompared, useSideNames } from '../comparison.tsx';
import type { CaseGroup, CaseRow, CasesView, GroupedAnswer } from '../worker/cases.ts';
import styles from './cases-panel.module.css';
import { csvOf, jsonOf } from './export.ts';
import { MESSAGES } from './messages.ts';

/** The tables, of every answer or of the one that the address names. */
export function ChangedAnswers({ cases }: { readonly cases: CasesView }) {
  const m = useMessages(MESSAGES);
  const { search, change } = useAddress();
  const answers = new Map(cases.groups.map(({ name, label }) => [name, label]));
  const answer = answers.has(search.answer ?? '') ? search.answer : undefined;
  const isShown = ({ name }: { readonly name: string }) => answer === undefined || name === answer;
  const rows = cases.rows.filter(isShown);
  return (
    <>
      <div className={styles['tools']}>
        <SelectField
          label={m.answer}
          value={answer ?? ''}
          empty={m.everyAnswer}
          options={[...answers].map(([value, label]) => ({ value, label }))}
          change={(value) => change({ answer: value }, { replace: true })}
        />
        <Exports rows={rows} />
      </div>
      <h3 id="cases-together">{m.together}</h3>
      <Groups groups={cases.groups.filter(isShown)} />
      <h3 id="cases-one-by-one">{m.oneByOne}</h3>
      <Rows key={answer} rows={rows} />
    </>
  );
}

function Exports({ rows }: { readonly rows: readonly CaseRow[] }) {
  const m = useMessages(MESSAGES);
  const names = useSideNames();
  const { before, after } = useCompared();
  return (
    <div className={styles['buttons']}>
      <Button onClick={() => saveFile('changed.csv', csvOf(rows, { ...m, ...names }), 'text/csv')}>
        {m.saveCsv}
      </Button>
      <Button
        onClick={() => saveFile('changed.json', jsonOf(rows, jsonSides(before, after)), 'application/json')}
      >
        {m.saveJson}
      </Button>
    </div>
  );
}

function jsonSides(
  before: ReturnType<typeof useCompared>['before'],
  after: ReturnType<typeof useCompared>['after'],
): Parameters<typeof jsonOf>[1] {
  const side = ({ methodology, edition }: typeof before) => ({ methodology, edition });
  return { before: side(before), after: side(after) };
}

function Groups({ groups }: { readonly groups: readonly CaseGroup[] }) {
  const m = useMessages(MESSAGES);
  const one = (answer: GroupedAnswer) => ('text' in answer ? answer.text : m.varies[answer.varies]);
  const changeText = ({ before, after }: CaseGroup) =>
    'varies' in before && 'varies' in after ? m.other[after.varies] : `${one(before)} → ${one(after)}`;
  return (
    <Scrolled labelledBy="cases-together">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{m.cases}</th>
            <th scope="col">{m.answer}</th>
            <th scope="col">{m.change}</th>
            <th scope="col">{m.because}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { kind, name, label, before, after, because, rows } = group;
            return (
              <tr key={JSON.stringify([kind, name, before, after, because])}>
                <td className={styles['number']}>{rows}</td>
                <th scope="row">{label}</th>
                <td>{changeText(group)}</td>
                <td>
                  <Causes because={because} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolled>
  );
}

/** So many rows at first, and with each further step. */
const ROWS = 100;

function Rows({ rows }: { readonly rows: readonly CaseRow[] }) {
  const m = useMessages(MESSAGES);
  const names = useSideNames();
  const [most, setMost] = useState(ROWS);
  const left = rows.length - most;
  return (
    <>
      <Scrolled labelledBy="cases-one-by-one">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{m.case}</th>
              <th scope="col">{m.answer}</th>
              <th scope="col">{names.before}</th>
              <th scope="col">{names.after}</th>
              <th scope="col">{m.because}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={`${row.file} ${row.case} ${row.kind} ${row.name}`}>
                <th scope="row" title={row.file}>
                  {row.case}
                </th>
                <td>{row.label}</td>
                <td>
                  <Answer text={row.before} />
                </td>
                <td>
                  <Answer text={row.after} />
                </td>
                <td>
                  <Causes because={row.because} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {left > 0 ? <Button onClick={() => setMost(most + ROWS)}>{m.more(Math.min(left, ROWS))}</Button> : null}
    </>
  );
}

/** Longer answers are folded. */
const LONGEST = 120;

function Answer({ text }: { readonly text: string }) {
  const m = useMessages(MESSAGES);
  if (text.length <= LONGEST) {
    return <span className={text.includes(' ') ? undefined : styles['word']}>{text}</span>;
  }
  return (
    <details>
      <summary>
        <span className={styles['start']}>{text.slice(0, LONGEST)}… </span>({m.whole})
      </summary>
      {text}
    </details>
  );
}

function Causes({ because }: { readonly because: CaseRow['because'] }) {
  return because.map((cause) => (
    <div key={`${cause.act} ${cause.provision} ${cause.edit}`}>
      <CauseText cause={cause} />
    </div>
  ));
}

/** A table that may be wider than the page. */
function Scrolled({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with keys
    <section tabIndex={0} aria-labelledby={labelledBy} className={styles['scrolled']}>
      {children}
    </section>
  );
}
