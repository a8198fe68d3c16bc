/** A labelled place to type or choose; what is wrong with it stands beside it and is read out with it. */
import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import styles from './field.module.css';

/** What every field has. */
export interface FieldProps {
  readonly label: ReactNode;
  /** What helps to fill it in. */
  readonly hint?: ReactNode;
  /** What is wrong with what is in it. */
  readonly error?: string | undefined;
  /** The control; it takes the ids that tie it to its label and messages. */
  readonly children: (control: FieldControl) => ReactNode;
}

/** What a control in a field must carry. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A field around one control. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {children({
        id,
        className: styles['control'] ?? '',
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error !== undefined,
      })}
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <div id={`${id}-error`} className={styles['error']}>
          {error}
        </div>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  change(value: string): void;
  /** Numbers are texts too: a keyboard for them, and no rounding by the browser. */
  readonly numeric?: boolean;
  readonly type?: 'text' | 'date' | 'search';
  /** The field grows with its lines. */
  readonly lines?: boolean;
  readonly list?: string;
  readonly name?: string;
}

/** A field for a text, a number kept as text, or a day (`YYYY-MM-DD`). */
export function TextField({
  value,
  change,
  numeric = false,
  type = 'text',
  lines = false,
  list,
  name,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => {
        const common = { ...control, name, autoComplete: 'off', spellCheck: false, value };
        return lines ? (
          <textarea
            {...common}
            rows={1}
            className={`${control.className} ${styles['lines']}`}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <input
            {...common}
            type={type}
            list={list}
            inputMode={numeric ? 'decimal' : undefined}
            onChange={(event) => change(event.target.value)}
          />
        );
      }}
    </Field>
  );
}

interface SelectFieldProps extends Omit<FieldProps, 'children'> {
  /** The value chosen; empty: none. */
  readonly value: string;
  change(value: string): void;
  /** What stands there while nothing is chosen; without it something always is. */
  readonly empty?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly name?: string;
}

/** A field to choose one of several values in; with `empty`, none of them is chosen beforehand. */
export function SelectField({ value, change, empty, options, name, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} name={name} value={value} onChange={(event) => change(event.target.value)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface RadioFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  change(value: string): void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Takes the choice back; without it a choice can only be changed. */
  readonly clear?: string;
}

/** A few values beside each other; none is chosen beforehand. */
export function RadioField({ label, hint, error, value, change, options, clear }: RadioFieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`];
  return (
    <fieldset
      className={styles['radios']}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      aria-invalid={error === undefined ? undefined : true}
    >
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => change(option.value)}
            />
            {option.label}
          </label>
        ))}
        {clear === undefined || value === '' ? null : (
          <Button kind="plain" className={styles['clear'] ?? ''} onClick={() => change('')}>
            {clear}
          </Button>
        )}
      </div>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <div id={`${id}-error`} className={styles['error']}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
