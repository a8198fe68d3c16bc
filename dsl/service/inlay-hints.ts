/** Hints in the text: types that are not written, and what the chosen case gives. */
import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import {
  dueDates,
  type Evaluation,
  elementType,
  evaluate,
  indexProgram,
  type Program,
  readEvents,
  readFacts,
  recordField,
  speakerOf,
  valueText,
} from '../../engine/index.ts';
import { type DeclaredName, fileNames } from './declared-names.ts';
import { type ChosenCase, type Context, languageOf, type RangeRequest } from './requests.ts';
import type { ActView } from './snapshot.ts';
import { TEXT } from './text.ts';
import { typeText } from './type-text.ts';

/** The hints in a range: behind names whose type is inferred, and at the end of lines that the case decides. */
export function inlayHints(context: Context, request: RangeRequest): InlayHint[] {
  const view = context.snapshot.view(request.uri);
  const program = view?.analysis?.program.value;
  if (view === undefined || program === null || program === undefined) return [];
  const from = view.document.offsetAt(request.range.start);
  const to = view.document.offsetAt(request.range.end);
  const names = fileNames(view.tree).declared.filter(({ span }) => from <= span.start && span.end <= to);
  const chosen = context.chosen(view.uri);
  const values = chosen === undefined ? undefined : valuesOf(program, chosen);
  return names.flatMap((name) => [
    ...typeHint(view, program, name),
    ...(values === undefined ? [] : valueHint(view, program, name, values, languageOf(view, request))),
  ]);
}

/** Result fields without a written type; variables of an `әрбір` have the type that stands beside them. */
function typeHint(view: ActView, program: Program, name: DeclaredName): InlayHint[] {
  const decided = indexProgram(program).decisionTypes.get(name.path[0] ?? '');
  if (name.kind !== 'field' || name.path.length !== 2 || decided === undefined) return [];
  const behind = view.document.getText().slice(name.span.end, name.whole.end).trimStart();
  const field = recordField(elementType(decided), name.path[1] ?? '');
  if (behind.startsWith(':') || field === undefined) return [];
  return [
    {
      position: view.document.positionAt(name.span.end),
      label: `: ${typeText(field.type, view.tree.surface)}`,
      kind: InlayHintKind.Type,
    },
  ];
}

interface Values {
  readonly evaluation: Evaluation | null;
  readonly due: ReadonlyMap<string, string | null>;
}

/** What the program says of a case; no decisions where its facts are bad input. */
function valuesOf(program: Program, chosen: ChosenCase): Values {
  const { facts } = readFacts(program, chosen.facts);
  const { events } = readEvents(program, chosen.events ?? {});
  const reading = chosen.reading ?? 'adopted';
  return {
    evaluation: facts === null ? null : evaluate(program, facts, { reading }),
    due: new Map(
      events === null ? [] : dueDates(program, events, { reading }).map(({ name, due }) => [name, due]),
    ),
  };
}

function valueHint(
  view: ActView,
  program: Program,
  name: DeclaredName,
  values: Values,
  language: ReturnType<typeof languageOf>,
): InlayHint[] {
  const text = answerText(program, name, values, language);
  if (text === undefined) return [];
  const { line } = view.document.positionAt(name.span.start);
  const end = view.document.positionAt(view.document.offsetAt({ line: line + 1, character: 0 }));
  // The end of the line itself, before its line break.
  const lineEnd = view.document
    .getText({ start: { line, character: 0 }, end })
    .replace(/[\r\n]+$/, '').length;
  return [{ position: { line, character: lineEnd }, label: `⇒ ${text}`, paddingLeft: true }];
}

function answerText(
  program: Program,
  { kind, path }: DeclaredName,
  { evaluation, due }: Values,
  language: ReturnType<typeof languageOf>,
): string | undefined {
  const [name = ''] = path;
  const text = TEXT[language];
  if (kind === 'deadline') {
    const day = due.get(name);
    return day === undefined ? undefined : (day ?? text.statuses['no-rule']);
  }
  if (evaluation === null) return undefined;
  if (kind === 'requirement') {
    const answer = evaluation.requirements.find((one) => one.name === name);
    if (answer === undefined) return undefined;
    if (answer.met !== null) return answer.met ? text.met : text.notMet;
    return answer.status === 'decided' ? undefined : text.statuses[answer.status];
  }
  if (kind !== 'decision' || !Object.hasOwn(evaluation.decisions, name)) return undefined;
  const answer = evaluation.decisions[name];
  if (answer === undefined) return undefined;
  if (answer.status !== 'decided') return text.statuses[answer.status];
  const type = indexProgram(program).decisionTypes.get(name) ?? null;
  return valueText(speakerOf(program, language), answer.value, type);
}
