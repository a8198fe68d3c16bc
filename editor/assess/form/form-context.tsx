/** What every field of the form needs. */
import { createContext, type Dispatch, use } from 'react';
import {
  type FactField,
  type Program,
  pathText,
  problemSentence,
  type Speaker,
} from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import { type CaseAction, type CaseState, type TypedPath, textOf, typedAt } from '../typed/index.ts';
import type { Section } from './sections.ts';

/** The edition, what is typed, and what it answers. */
export interface FormContext {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly sections: readonly Section[];
  readonly state: CaseState;
  readonly answer: CaseAnswer;
  readonly dispatch: Dispatch<CaseAction>;
}

const Context = createContext<FormContext | null>(null);

/** Provides it to the fields. */
export const FormProvider = Context;

/** The context of the form around a field. */
export function useForm(): FormContext {
  const context = use(Context);
  if (context === null) throw new Error('a field outside of a form');
  return context;
}

/** The text typed at a path, and typing another. */
export function useText(path: TypedPath): { readonly text: string; change(text: string): void } {
  const { state, dispatch } = useForm();
  return {
    text: textOf(typedAt(state.facts, path)),
    change: (text) => dispatch({ kind: 'type', path, text }),
  };
}

/** What is wrong at exactly that place, in words; undefined where nothing is. */
export function useProblem(path: TypedPath): string | undefined {
  const { answer, speaker } = useForm();
  const problems = answer.problems.get(pathText(path)) ?? [];
  if (problems.length === 0) return undefined;
  return problems.map((problem) => problemSentence(problem, speaker.language)).join(' ');
}

/** The label of a field with its unit, and a word where it need not be filled in. */
export function useFieldLabel(): (field: FactField) => React.ReactNode {
  const m = useMessages(MESSAGES);
  const { speaker, program } = useForm();
  return (field) => {
    const unit = 'unit' in field.type ? field.type.unit : undefined;
    const unitText = unit === undefined ? '' : `, ${speaker.label(program.units[unit], unit)}`;
    return (
      <>
        {speaker.fieldLabel(field)}
        {unitText}
        {field.optional ? <small> ({m.optional})</small> : null}
      </>
    );
  };
}

/** What helps to fill a field in: its bounds, its provision, and who supplies it. */
export function useHint(): (field: FactField, isInRow: boolean) => string | undefined {
  const m = useMessages(MESSAGES);
  const { speaker, program } = useForm();
  return ({ type, origin, who, default: otherwise }, isInRow) => {
    const bounds = type.kind === 'integer' || type.kind === 'number' ? m.bounds(shownBounds(type)) : '';
    const without =
      otherwise !== undefined && 'value' in otherwise ? m.otherwise(String(otherwise.value)) : '';
    const source = isInRow
      ? []
      : [speaker.provision(origin.provision), ...who.map((role) => speaker.label(program.roles[role], role))];
    const parts = [bounds, without, ...source].filter((part) => part !== '');
    return parts.length === 0 ? undefined : parts.join(' · ');
  };
}

/** Bounds worth telling: that a number is not negative goes without saying. */
function shownBounds({ min, max }: { readonly min?: string; readonly max?: string }) {
  return { min: min === '0' && max === undefined ? null : (min ?? null), max: max ?? null };
}
