/** What every field of the form needs. What changes with every key stands apart from what stays: fields are many. */
import { createContext, type Dispatch, type ReactNode, use, useMemo, useState } from 'react';
import {
  type FactField,
  type FactProblem,
  type GroupAnswer,
  groupOf,
  type Program,
  pathText,
  problemSentence,
  type Speaker,
} from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import type { CaseAction, CaseState, TypedPath } from '../typed/index.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The edition in a language. */
interface FormContext {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly sections: readonly Section[];
  readonly dispatch: Dispatch<CaseAction>;
}

const Form = createContext<FormContext | null>(null);
const Problems = createContext<CaseAnswer['problems']>(new Map());
const Groups = createContext<ReadonlyMap<string, GroupAnswer>>(new Map());
const Beside = createContext<Pick<CaseState, 'ticks' | 'removed'>>({ ticks: {}, removed: null });

interface FormProviderProps extends Omit<FormContext, 'sections'>, Pick<CaseState, 'ticks' | 'removed'> {
  readonly answer: CaseAnswer;
  readonly children: ReactNode;
}

/** Provides the fields with it. Fields are drawn again only when what they show is another. */
export function FormProvider({
  program,
  speaker,
  dispatch,
  answer,
  ticks,
  removed,
  children,
}: FormProviderProps) {
  const form = useMemo(
    () => ({ program, speaker, dispatch, sections: sectionsOf(program) }),
    [program, speaker, dispatch],
  );
  const beside = useMemo(() => ({ ticks, removed }), [ticks, removed]);
  const groups = useSame(groupsOf(program, answer));
  return (
    <Form value={form}>
      <Problems value={useSame(answer.problems)}>
        <Groups value={groups}>
          <Beside value={beside}>{children}</Beside>
        </Groups>
      </Problems>
    </Form>
  );
}

/** The groups that the person belongs to, by the grouping's name. */
function groupsOf(program: Program, { facts }: CaseAnswer): ReadonlyMap<string, GroupAnswer> {
  return new Map(
    program.competencies.map(({ grouping }) => [grouping, groupOf(program, facts, grouping)] as const),
  );
}

/** The map that was there before, as long as the new one says the same. */
function useSame<Value>(next: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const [kept, keep] = useState(next);
  if (kept === next || JSON.stringify([...kept]) === JSON.stringify([...next])) return kept;
  keep(next);
  return next;
}

/** The context of the form around a field. */
export function useForm(): FormContext {
  const context = use(Form);
  if (context === null) throw new Error('a field outside of a form');
  return context;
}

/** Typing a text at a path. */
export function useTyping(path: TypedPath): (text: string) => void {
  const { dispatch } = useForm();
  return (text) => dispatch({ kind: 'type', path, text });
}

/** Which indicators are ticked, and which row was taken away last. */
export function useBeside(): Pick<CaseState, 'ticks' | 'removed'> {
  return use(Beside);
}

/** The person's group of a grouping; undefined where the edition has no such grouping of competencies. */
export function useGroup(grouping: string | undefined): GroupAnswer | undefined {
  return use(Groups).get(grouping ?? '');
}

/** What is wrong at exactly that place, in words; undefined where nothing is. */
export function useProblem(path: TypedPath): string | undefined {
  const { speaker } = useForm();
  const problems: readonly FactProblem[] = use(Problems).get(pathText(path)) ?? [];
  if (problems.length === 0) return undefined;
  return problems.map((problem) => problemSentence(problem, speaker.language)).join(' ');
}

/** The label of a field with its unit, and a word where it need not be filled in. */
export function useFieldLabel(): (field: FactField) => ReactNode {
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
