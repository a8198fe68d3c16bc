/** A field for a day. */
import { useState } from 'react';
import { isDay, weekdayText } from '../../engine/index.ts';
import { type Catalogue, dayText, useLanguage, useMessages } from '../language/index.ts';
import { Field, type FieldProps } from './field.tsx';
import { whenReleased } from './when-released.ts';

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

/** Whether a day is typed to its end, or nothing: `0202-03-01` is on the way to 2022, a month without a day is half. */
function isWhole({ value, validity }: HTMLInputElement): boolean {
  return !validity.badInput && (value === '' || value >= '1000');
}

/**
 * A day, typed or picked from the browser's calendar. A browser gives nothing for what is no day (30 February) and says
 * nothing either: the field does. And since the browser writes days in an order of its own, the field says in words which
 * one it is.
 */
export function DayField({ value, change, error, hint, ...field }: DayFieldProps) {
  const { language } = useLanguage();
  const noSuchDay = useMessages(NO_SUCH_DAY);
  const [isWrong, setWrong] = useState(false);
  /** What stands in the field while it has the focus: what comes back from outside must not disturb the typing. */
  const [typed, setTyped] = useState<string>();
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (value !== '') setWrong(false);
  }
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
          // What is no day stays in sight; for the browser it is nothing.
          value={typed ?? (isWrong ? '' : value)}
          onFocus={() => setTyped(isWrong ? '' : value)}
          onChange={({ target }) => {
            setTyped(target.value);
            if (!target.validity.badInput) setWrong(false);
            if (isWhole(target)) change(target.value);
          }}
          onBlur={({ currentTarget }) => {
            const { value: left, validity } = currentTarget;
            const isLeftWhole = isWhole(currentTarget);
            const isNoDay = validity.badInput;
            whenReleased(() => {
              setTyped(undefined);
              setWrong(isNoDay);
              if (!isLeftWhole) change(left);
            });
          }}
        />
      )}
    </Field>
  );
}
