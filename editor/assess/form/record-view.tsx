/** A record: its fields together, with what is wrong with them as a whole. */
import { type ReactNode, useId } from 'react';
import type { ValueType } from '../../../engine/index.ts';
import { fieldsOf, type TypedPath } from '../typed/index.ts';
import type { OuterViewProps } from './fact-view-props.ts';
import styles from './form.module.css';
import { useFieldLabel, useProblem } from './form-context.tsx';
import { Place } from './place.tsx';

interface RecordViewProps extends OuterViewProps {
  readonly type: Extract<ValueType, { kind: 'record' }>;
}

/** The fields of a record that is not in a list. */
export function RecordView({ field, path, typed, type, View }: RecordViewProps) {
  const label = useFieldLabel();
  // A record that stands alone in its section has that section's heading.
  const legend = path.length === 1 ? undefined : label(field);
  return (
    <RecordFrame path={path} legend={legend}>
      {type.fields.map((inner) => (
        <View
          key={inner.name}
          field={inner}
          path={[...path, inner.name]}
          typed={fieldsOf(typed)[inner.name]}
          isInRow
        />
      ))}
    </RecordFrame>
  );
}

interface RecordFrameProps {
  readonly path: TypedPath;
  readonly legend?: ReactNode;
  readonly actions?: ReactNode;
  /** Many short fields after a first text. */
  readonly isDense?: boolean;
  readonly children: ReactNode;
}

/** The frame around the fields of a record; conditions over several of them are told in it. */
export function RecordFrame({ path, legend, actions, isDense = false, children }: RecordFrameProps) {
  const problem = useProblem(path);
  const id = useId();
  return (
    <Place path={path} className={styles['wide']}>
      <fieldset
        className={legend === undefined ? styles['plainRecord'] : styles['record']}
        aria-describedby={problem === undefined ? undefined : id}
      >
        {legend === undefined ? null : <legend className={styles['legend']}>{legend}</legend>}
        <div className={isDense ? styles['dense'] : styles['fields']}>{children}</div>
        {actions}
        {problem === undefined ? null : (
          <p id={id} className={styles['error']}>
            {problem}
          </p>
        )}
      </fieldset>
    </Place>
  );
}
