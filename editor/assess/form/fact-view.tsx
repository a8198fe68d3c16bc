/** A fact or a field of a record, by its type. */
import { memo, type ReactNode } from 'react';
import { pathText } from '../../../engine/index.ts';
import { DayField, RadioField, SelectField, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import { textOf, yesOrNo } from '../typed/index.ts';
import { CategoryView } from './category-view.tsx';
import type { FactViewProps } from './fact-view-props.ts';
import styles from './form.module.css';
import { useFieldLabel, useForm, useHint, useProblem, useTyping } from './form-context.tsx';
import { ListView } from './list-view.tsx';
import { Place, useHeldBack } from './place.tsx';
import { RecordView } from './record-view.tsx';

/** Up to so many choices stand beside each other. */
const MOST_RADIOS = 5;

/** The field; drawn again only when what is typed in it is another, or what is wrong with it. */
export const FactView = memo(FieldOfType, isSameField);

function isSameField(a: FactViewProps, b: FactViewProps): boolean {
  return (
    a.typed === b.typed &&
    a.field === b.field &&
    a.isInRow === b.isInRow &&
    a.place === b.place &&
    pathText(a.path) === pathText(b.path)
  );
}

function FieldOfType(props: FactViewProps) {
  const { type } = props.field;
  switch (type.kind) {
    case 'integer':
    case 'number':
      return <TextView {...props} numeric />;
    case 'text':
      return <TextView {...props} />;
    case 'yes-no':
    case 'item':
      return <ChoiceView {...props} />;
    case 'date':
      return <DateView {...props} />;
    case 'category':
      return <CategoryView {...props} type={type} />;
    case 'record':
      return <RecordView {...props} type={type} View={FactView} />;
    case 'list':
      return <ListView {...props} type={type} View={FactView} />;
  }
}

function TextView({
  field,
  path,
  typed,
  place,
  isInRow = false,
  numeric = false,
}: FactViewProps & { readonly numeric?: boolean }) {
  const change = useTyping(path);
  const { shown, watch } = useHeldBack(useProblem(path));
  const label = useFieldLabel();
  const hint = useHint();
  return (
    <Place path={path} className={numeric ? 'short' : undefined}>
      <div {...watch}>
        <TextField
          label={place === undefined ? label(field) : <ElementLabel name={label(field)} place={place} />}
          hint={hint(field, isInRow)}
          error={shown}
          value={textOf(typed)}
          change={change}
          numeric={numeric}
          lines={!numeric}
        />
      </div>
    </Place>
  );
}

/** A plain value of a list: its number is seen, the list's name is heard. */
function ElementLabel({ name, place }: { readonly name: ReactNode; readonly place: number }) {
  return (
    <>
      <span className={styles['hidden']}>{name} </span>
      {place + 1}
    </>
  );
}

/** Yes or no, or an item of a list: beside each other where they are few. */
function ChoiceView({ field, path, typed, isInRow = false }: FactViewProps) {
  const m = useMessages(MESSAGES);
  const { speaker } = useForm();
  const change = useTyping(path);
  const given = textOf(typed);
  const text = field.type.kind === 'yes-no' ? (yesOrNo(given) ?? given) : given;
  const error = useProblem(path);
  const label = useFieldLabel();
  const hint = useHint();
  const items = field.type.kind === 'item' ? (speaker.index.types.get(field.type.type)?.items ?? []) : null;
  const options =
    items === null
      ? [
          { value: 'yes', label: speaker.wording.yes },
          { value: 'no', label: speaker.wording.no },
        ]
      : items.map(({ name, label: own }) => ({ value: name, label: speaker.label(own, name) }));
  // What another edition or a file has and this one does not stays to be seen.
  const known = text === '' || options.some(({ value }) => value === text);
  const all = known ? options : [...options, { value: text, label: text }];
  const common = {
    label: label(field),
    hint: hint(field, isInRow),
    error,
    value: text,
    change,
    options: all,
  };
  // Long words need the whole line.
  const isLong = items !== null && all.map((option) => option.label).join('').length > 40;
  return (
    <Place path={path} className={isLong ? styles['wide'] : undefined}>
      {all.length <= MOST_RADIOS ? (
        <RadioField {...common} clear={m.takeBack} />
      ) : (
        <SelectField {...common} hint={inFull(all, text) ?? common.hint} empty={m.notChosen} />
      )}
    </Place>
  );
}

/** The words chosen, where a select may have no room for them. */
function inFull(options: readonly { readonly value: string; readonly label: string }[], value: string) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  return chosen.length > 40 ? chosen : undefined;
}

function DateView({ field, path, typed, isInRow = false }: FactViewProps) {
  const change = useTyping(path);
  const error = useProblem(path);
  const label = useFieldLabel();
  const hint = useHint();
  return (
    <Place path={path}>
      <DayField
        label={label(field)}
        hint={hint(field, isInRow)}
        error={error}
        value={textOf(typed)}
        change={change}
      />
    </Place>
  );
}
