/** A field for a day. */
import { useState } from 'react';
import { type Catalogue, useMessages } from '../language/index.ts';
import { Field, type FieldProps } from './field.tsx';

const NO_SUCH_DAY: Catalogue<string> = {
  kk: 'Мұндай күн жоқ.',
  ru: 'Такого дня нет.',
  en: 'There is no such day.',
};

interface DayFieldProps extends Omit<FieldProps, 'children'> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Empty while what stands in the field is no day. */
  change(value: string): void;
}

/**
 * A day, typed or picked from the browser's calendar. A browser gives nothing for what is no day (30 February) and says
 * nothing either: the field does.
 */
export function DayField({ value, change, error, ...field }: DayFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const noSuchDay = useMessages(NO_SUCH_DAY);
  return (
    <Field {...field} error={isWrong ? noSuchDay : error}>
      {(control) => (
        <input
          {...control}
          type="date"
          max="9999-12-31"
          autoComplete="off"
          value={value}
          onChange={(event) => {
            setWrong(event.target.validity.badInput);
            change(event.target.value);
          }}
          onKeyUp={(event) => isWrong && setWrong(event.currentTarget.validity.badInput)}
          onBlur={(event) => setWrong(event.currentTarget.validity.badInput)}
        />
      )}
    </Field>
  );
}
