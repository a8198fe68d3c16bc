/** The facts of the case as compactly as they can be read, each list with what is decided row by row. */
import {
  type AnswerValue,
  type FactField,
  type Program,
  type Speaker,
  type ValueType,
  valueText,
} from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { sectionsOf } from '../form/index.ts';
import { MESSAGES } from '../messages.ts';
import { plainFacts, type TypedFields } from '../typed/index.ts';
import styles from './print.module.css';
import { decidedOver, type RowResults } from './row-results.ts';

interface PrintedFactsProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly facts: TypedFields;
  readonly answer: CaseAnswer;
}

/** What is typed: single values in one run, records after them, lists of records as tables. */
export function PrintedFacts({ program, speaker, facts: typed, answer }: PrintedFactsProps) {
  const m = useMessages(MESSAGES);
  const plain = plainFacts(program.facts, typed);
  const given = sectionsOf(program)
    .toSorted((a, b) => Number(b.kind === 'printed') - Number(a.kind === 'printed'))
    .flatMap(({ facts }) => facts)
    .filter(({ name }) => Object.hasOwn(plain, name));
  const tables = given.filter(({ type }) => isTable(type));
  const single = given.filter(({ type }) => !isTable(type));
  if (given.length === 0) return null;
  const shown = ({ name, type }: FactField) => printed(speaker, plain[name] as AnswerValue, type);
  return (
    <>
      <h2>{m.facts}</h2>
      <p>
        {single.map((field) => (
          <span key={field.name} className={styles['fact']}>
            {speaker.fieldLabel(field)}:{' '}
            {field.type.kind === 'record' ? shown(field) : <strong>{shown(field)}</strong>};{' '}
          </span>
        ))}
      </p>
      {tables.map((field) => (
        <FactTable
          key={field.name}
          {...{ speaker, field }}
          rows={plain[field.name] as readonly Row[]}
          results={decidedOver(program, field.name, answer)}
        />
      ))}
    </>
  );
}

/** A value in words; a text as it is. */
function printed(speaker: Speaker, value: AnswerValue, type: ValueType): string {
  return type.kind === 'text' ? String(value ?? '') : valueText(speaker, value, type);
}

type Row = Readonly<Record<string, AnswerValue>>;

function isTable(type: ValueType): boolean {
  return type.kind === 'list' && type.of.kind === 'record';
}

interface FactTableProps {
  readonly speaker: Speaker;
  readonly field: FactField;
  readonly rows: readonly Row[];
  readonly results: RowResults;
}

/** A list of records; columns in which nothing stands are left out. */
function FactTable({ speaker, field, rows, results }: FactTableProps) {
  const record = field.type.kind === 'list' ? field.type.of : field.type;
  const fields = record.kind === 'record' ? record.fields : [];
  const columns = fields.filter(({ name }) => rows.some((row) => Object.hasOwn(row, name)));
  if (rows.length === 0) {
    return (
      <p>
        {speaker.fieldLabel(field)}: <strong>–</strong>
      </p>
    );
  }
  return (
    <table className={styles['table']}>
      <caption>{speaker.fieldLabel(field)}</caption>
      <thead>
        <tr>
          <th scope="col">№</th>
          {columns.map((column) => (
            <th key={column.name} scope="col">
              {speaker.fieldLabel(column)}
            </th>
          ))}
          {results.columns.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a list are told apart by their place
          <tr key={place}>
            <Cell>{String(place + 1)}</Cell>
            {columns.map(({ name, type }) => (
              <Cell key={name}>
                {Object.hasOwn(row, name) ? printed(speaker, row[name] ?? null, type) : ''}
              </Cell>
            ))}
            {results.columns.map(({ name }) => (
              <Cell key={name} isResult>
                {results.cells.get(place)?.[name] ?? '–'}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell; a few words stay in one line, so that rows stay low. */
function Cell({ children, isResult = false }: { readonly children: string; readonly isResult?: boolean }) {
  return (
    <td className={children.length < 60 ? styles['short'] : undefined}>
      {isResult ? <strong>{children}</strong> : children}
    </td>
  );
}
