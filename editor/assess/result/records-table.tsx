/** A list of results as a table, with what was left out of it and why. */
import type { ExplainedRecord } from '../../../engine/index.ts';
import styles from './result.module.css';

interface RecordsTableProps {
  readonly records: readonly ExplainedRecord[];
  readonly caption: string;
}

/** The table; the first field names the row. */
export function RecordsTable({ records, caption }: RecordsTableProps) {
  const kept = records.filter((record) => record.kept);
  const left = records.filter((record) => !record.kept);
  const headings = Object.values(kept[0]?.fields ?? {}).map(({ label }) => label);
  return (
    <>
      {kept.length === 0 ? null : (
        // It may be wider than a narrow screen: then it is moved sideways, by keys too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
        <section className={styles['tableFrame']} aria-label={caption} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kept.map((record) => (
                <RecordRow key={record.label} record={record} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {left.map(({ label, reason }) => (
        <p key={label} className={styles['reason']}>
          {label}: {reason}
        </p>
      ))}
    </>
  );
}

function RecordRow({ record }: { readonly record: ExplainedRecord }) {
  const [[firstName, first] = ['', undefined], ...others] = Object.entries(record.fields);
  return (
    <tr>
      <th scope="row" key={firstName}>
        {first?.value}
      </th>
      {others.map(([name, { value }]) => (
        <td key={name}>{value}</td>
      ))}
    </tr>
  );
}
