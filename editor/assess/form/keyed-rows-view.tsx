/** A list with one row for each item that the person's group has (competencies): nobody types its key. */
import { type FactField, type Item, pathText, type ValueType } from '../../../engine/index.ts';
import { TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import { fieldsOf, type KeyedField, keyedRow, type Typed, textOf } from '../typed/index.ts';
import { countedField } from './counted-field.ts';
import type { FactViewProps } from './fact-view-props.ts';
import styles from './form.module.css';
import { useFieldLabel, useForm, useGroup, useProblem } from './form-context.tsx';
import { GroupNote } from './group-note.tsx';
import { Indicators, type IndicatorTexts } from './indicators.tsx';
import { Place, useHeldBack } from './place.tsx';

interface KeyedRowsViewProps extends FactViewProps {
  readonly record: Extract<ValueType, { kind: 'record' }>;
  readonly keyName: string;
  /** The name of the item type of the key. */
  readonly keyType: string;
}

/** The rows. What is typed for an item that the group does not have is shown as well. */
export function KeyedRowsView({ field, path, typed: list, record, keyName, keyType }: KeyedRowsViewProps) {
  const { program } = useForm();
  const label = useFieldLabel();
  const all = program.types[keyType]?.items ?? [];
  const table = program.competencies.find(({ name }) => name === keyType);
  const grouped = useGroup(table?.grouping);
  const indicatorsOf = (item: string): IndicatorTexts | undefined =>
    grouped?.group == null
      ? undefined
      : table?.items.find(({ name }) => name === item)?.groups[grouped.group];
  // Which rows there are depends on facts that come first.
  const waits = grouped?.group === null && grouped.missing.length > 0;
  const isShown = ({ name }: Item) =>
    keyedRow(list, keyName, name) !== undefined ||
    (grouped?.group == null ? !waits : indicatorsOf(name) !== undefined);
  const fields = record.fields.filter(({ name }) => name !== keyName);
  const counted = countedField(record);
  const items = all.map(({ name }) => name);
  return (
    <Place path={path} className={styles['wide']}>
      <div className={styles['list']}>
        {path.length === 1 ? null : <div className={styles['legend']}>{label(field)}</div>}
        {table === undefined || (path.length > 1 && !waits) ? null : (
          <GroupNote grouping={table.grouping} answer={grouped} />
        )}
        <div className={fields.length === 1 && counted === undefined ? styles['compact'] : styles['list']}>
          {all.filter(isShown).map((item) => (
            <KeyedRow
              key={item.name}
              {...{ item, fields, counted, list }}
              at={{ list: path, key: keyName, item: item.name, items, field: '' }}
              indicators={indicatorsOf(item.name)}
              isOfGroup={grouped?.group == null || indicatorsOf(item.name) !== undefined}
            />
          ))}
        </div>
      </div>
    </Place>
  );
}

interface KeyedRowProps {
  readonly item: Item;
  readonly fields: readonly FactField[];
  readonly counted: string | undefined;
  readonly at: KeyedField;
  readonly indicators: IndicatorTexts | undefined;
  readonly isOfGroup: boolean;
  readonly list: Typed | undefined;
}

function KeyedRow({ item, fields, counted, at, indicators, isOfGroup, list }: KeyedRowProps) {
  const m = useMessages(MESSAGES);
  const { speaker } = useForm();
  const found = keyedRow(list, at.key, at.item);
  const own = [...at.list, found?.place ?? -1];
  const problem = useProblem(own);
  const name = speaker.label(item.label, item.name);
  const [only] = fields;
  if (only !== undefined && fields.length === 1 && counted === undefined) {
    return <KeyedText field={only} at={{ ...at, field: only.name }} label={name} found={found} />;
  }
  const texts = indicators?.effective ?? [];
  return (
    <Place path={own}>
      <fieldset className={styles['record']}>
        <legend className={styles['legend']}>{name}</legend>
        {isOfGroup ? null : <p className={styles['quiet']}>{m.notOfGroup}</p>}
        <div className={styles['fields']}>
          {fields.map((field) => (
            <KeyedText
              key={field.name}
              field={field}
              at={{ ...at, field: field.name }}
              of={field.name === counted && texts.length > 0 ? texts.length : undefined}
              found={found}
            />
          ))}
        </div>
        {problem === undefined ? null : <p className={styles['error']}>{problem}</p>}
        {counted === undefined || indicators === undefined || texts.length === 0 ? null : (
          <Indicators at={{ ...at, field: counted }} texts={indicators} />
        )}
      </fieldset>
    </Place>
  );
}

interface KeyedTextProps {
  readonly field: FactField;
  readonly at: KeyedField;
  /** Stands for the label of the field where the row has no other. */
  readonly label?: string;
  /** How many there are to be counted. */
  readonly of?: number | undefined;
  /** The row, where something is typed in it. */
  readonly found: ReturnType<typeof keyedRow>;
}

/** A number or text in the row of an item. */
function KeyedText({ field, at, label: given, of, found }: KeyedTextProps) {
  const m = useMessages(MESSAGES);
  const { dispatch } = useForm();
  const path = [...at.list, found?.place ?? -1, field.name];
  const { shown, watch } = useHeldBack(useProblem(path));
  const label = useFieldLabel();
  const isNumber = field.type.kind === 'integer' || field.type.kind === 'number';
  return (
    <div data-place={found === undefined ? undefined : pathText(path)} className={styles['place']} {...watch}>
      <TextField
        label={given ?? label(field)}
        hint={of === undefined ? undefined : m.ofIndicators(of)}
        error={shown}
        numeric={isNumber}
        lines={!isNumber}
        value={textOf(fieldsOf(found?.row.typed)[field.name])}
        change={(text) => dispatch({ kind: 'type-keyed', at, text })}
      />
    </div>
  );
}
