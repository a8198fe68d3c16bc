/** A field for a day. */
import { useState } from 'react';
import { isDay, weekdayText } from '../../engine/index.ts';
import { type Catalogue, dayText, useLanguage, useMessages } from '../language/index.ts';
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
 * nothing either: the field does. And since the browser writes days in an order of its own, the field says in words which
 * one it is.
 */
export function DayField({ value, change, error, hint, ...field }: DayFieldProps) {
  const { language } = useLanguage();
  const [isWrong, setWrong] = useState(false);
  const noSuchDay = useMessages(NO_SUCH_DAY);
  return (
    <Field
      {...field}
      hint={
        isDay(value) ? (
          <>
            <strong>{`${dayText(value, language)}, ${weekdayText(value, language)}`}</strong>
            {hint === undefined ? null : <div>{hint}</div>}
          </>
        ) : (
          hint
        )
      }
      error={isWrong ? noSuchDay : error}
    >
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
