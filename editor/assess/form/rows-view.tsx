/** Rows that are added, removed, and put back. */
import { flushSync } from 'react-dom';
import { type FactField, pathText, type ValueType } from '../../../engine/index.ts';
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import { fieldsOf, rowsOf } from '../typed/index.ts';
import type { OuterViewProps } from './fact-view-props.ts';
import styles from './form.module.css';
import { useBeside, useFieldLabel, useForm, useProblem } from './form-context.tsx';
import { goTo, Place } from './place.tsx';
import { RecordFrame } from './record-view.tsx';
import { rowFields } from './sections.ts';

interface RowsViewProps extends OuterViewProps {
  readonly type: Extract<ValueType, { kind: 'list' }>;
}

/** The rows of a list; a list that is not told says so, and can be told to be empty. */
export function RowsView({ field, path, typed, type, View }: RowsViewProps) {
  const m = useMessages(MESSAGES);
  const { dispatch, speaker } = useForm();
  const label = useFieldLabel();
  const problem = useProblem(path);
  const rows = rowsOf(typed);
  const name = speaker.fieldLabel(field);
  const add = () => {
    flushSync(() => dispatch({ kind: 'add-row', path }));
    goTo(pathText([...path, rows?.length ?? 0]));
  };
  return (
    <Place path={path} className={styles['wide']}>
      <div className={styles['list']}>
        {path.length === 1 ? null : <div className={styles['legend']}>{label(field)}</div>}
        <div className={type.of.kind === 'record' ? styles['list'] : styles['elements']}>
          {rows?.map(({ id, typed: own }, place) => (
            <Row key={id} {...{ field, path, type, View, place }} typed={own} count={rows.length} />
          ))}
        </div>
        <Removed {...{ field, path }} />
        {problem === undefined ? null : <p className={styles['error']}>{problem}</p>}
        {rows?.length === 0 ? <p className={styles['quiet']}>{m.toldNone}</p> : null}
        <div className={styles['buttons']}>
          <Button onClick={add} aria-label={`${m.addRow}: ${name}`}>
            + {m.addRow}
          </Button>
          {rows === undefined ? (
            <Button
              kind="plain"
              aria-label={`${m.tellNone}: ${name}`}
              onClick={() => dispatch({ kind: 'tell-none', path })}
            >
              {m.tellNone}
            </Button>
          ) : null}
          {rows?.length === 0 ? (
            <Button
              kind="plain"
              aria-label={`${m.takeBack}: ${name}`}
              onClick={() => dispatch({ kind: 'untell', path })}
            >
              {m.takeBack}
            </Button>
          ) : null}
        </div>
      </div>
    </Place>
  );
}

interface RowProps extends RowsViewProps {
  readonly place: number;
  readonly count: number;
}

function Row({ field, path, typed, type, View, place, count }: RowProps) {
  const m = useMessages(MESSAGES);
  const { program, sections, dispatch, speaker } = useForm();
  const own = [...path, place];
  const legend = speaker.wording.record(speaker.fieldLabel(field), place + 1);
  const remove = () => {
    flushSync(() => dispatch({ kind: 'remove-row', path, place }));
    // To what takes it back; then one sees where one is.
    goTo(`${pathText(path)}.-removed`);
  };
  const actions = (
    <Button
      kind="plain"
      className={styles['remove'] ?? ''}
      aria-label={`${m.removeRow}: ${legend}`}
      onClick={remove}
    >
      {m.removeRow}
    </Button>
  );
  if (type.of.kind !== 'record') {
    return (
      <div className={styles['element']}>
        <View field={elementOf(field, type.of)} path={own} typed={typed} place={place} isInRow />
        {actions}
      </div>
    );
  }
  const { form } = sections.find(({ id }) => id === field.name && path.length === 1) ?? {};
  const { main, other } = rowFields(program, form, field);
  const view = (inner: FactField) => (
    <View
      key={inner.name}
      field={inner}
      path={[...own, inner.name]}
      typed={fieldsOf(typed)[inner.name]}
      isInRow
    />
  );
  return (
    <RecordFrame
      path={own}
      legend={`${legend}${count > 1 ? ` / ${count}` : ''}`}
      actions={actions}
      isDense={main[0]?.type.kind === 'text'}
    >
      {main.map(view)}
      {other.length === 0 ? null : (
        <details className={styles['wide']}>
          <summary>{m.otherFields}</summary>
          <div className={styles['fields']}>{other.map(view)}</div>
        </details>
      )}
    </RecordFrame>
  );
}

const elements = new WeakMap<FactField, FactField>();

/** The elements of a list of plain values as a field: the same for all of them. */
function elementOf(field: FactField, type: ValueType): FactField {
  const known = elements.get(field) ?? { ...field, type, optional: false };
  elements.set(field, known);
  return known;
}

/** The row taken away last, if it was of this list. */
function Removed({ field, path }: Pick<RowsViewProps, 'field' | 'path'>) {
  const m = useMessages(MESSAGES);
  const { dispatch, speaker } = useForm();
  const { removed } = useBeside();
  if (removed === null || pathText(removed.path) !== pathText(path)) return null;
  const name = speaker.wording.record(speaker.fieldLabel(field), removed.place + 1);
  const restore = () => {
    flushSync(() => dispatch({ kind: 'restore-row' }));
    goTo(pathText([...path, removed.place]));
  };
  return (
    <div data-place={`${pathText(path)}.-removed`} className={styles['removed']} role="status">
      {m.rowRemoved(name)} <Button onClick={restore}>{m.restoreRow}</Button>
    </div>
  );
}
