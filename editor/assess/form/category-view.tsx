/** The category of a position: one of the act's codes, or any where the act also takes others. */
import { useId } from 'react';
import { canonicalCategory, type Program, type ValueType } from '../../../engine/index.ts';
import { SelectField, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import { textOf } from '../typed/index.ts';
import type { FactViewProps } from './fact-view-props.ts';
import { useFieldLabel, useForm, useHint, useProblem, useTyping } from './form-context.tsx';
import { Place, useHeldBack } from './place.tsx';

interface CategoryViewProps extends FactViewProps {
  readonly type: Extract<ValueType, { kind: 'category' }>;
}

/** A choice of codes; or a text with the codes that the act names as suggestions. */
export function CategoryView({ field, path, typed, type, isInRow = false }: CategoryViewProps) {
  const m = useMessages(MESSAGES);
  const { program } = useForm();
  const text = textOf(typed);
  const change = useTyping(path);
  const error = useProblem(path);
  const { shown, watch } = useHeldBack(error);
  const label = useFieldLabel();
  const hint = useHint();
  const list = useId();
  const code = canonicalCategory(text.trim());
  const common = { label: label(field), hint: hint(field, isInRow), change };
  if (type.codes !== undefined) {
    const codes = code === '' || type.codes.includes(code) ? type.codes : [...type.codes, code];
    const options = codes.map((one) => ({ value: one, label: one }));
    return (
      <Place path={path} className="short">
        <SelectField {...common} error={error} value={code} empty={m.notChosen} options={options} />
      </Place>
    );
  }
  const named = namedCodes(program, field.name);
  return (
    <Place path={path} className="short">
      <div {...watch}>
        <TextField {...common} error={shown} value={text} list={list} />
        <datalist id={list}>
          {named.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
    </Place>
  );
}

/** The codes that groupings name for the fact. */
function namedCodes(program: Program, fact: string): readonly string[] {
  const codes = program.groupings
    .filter((grouping) => grouping.fact === fact)
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? [])));
  return [...new Set(codes)];
}
