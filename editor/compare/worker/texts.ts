/** The official texts of both sides, laid out for showing them side by side; and the files of their acts. */
import {
  type Language,
  labelText,
  normaliseText,
  orderOfBoth,
  type Program,
  type ProvisionRecord,
  provisionName,
  wordDiff,
} from '../../../engine/index.ts';
import type { ComparedTexts, FoundSide } from './compared-texts.ts';
import type { NamedAct, Pair } from './shapes.ts';

/** What is asked: of all provisions or one; as printed, or with what only printing differs in made alike. */
export interface TextsQuestion extends Pair {
  readonly language: Language;
  readonly only: string | null;
  readonly asPrinted: boolean;
  /** What stands in the place of a text that is not in hand. */
  readonly absent: string;
}

/** Where a provision begins; lines count from 1. Null: the side does not have it. */
export interface TextPlace {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Both texts, and the provisions that differ in them. */
export interface TextsView {
  readonly before: string;
  readonly after: string;
  readonly changed: readonly TextPlace[];
}

/** The texts of both sides, each provision under its name. */
export function textsView(texts: ComparedTexts, question: TextsQuestion): TextsView {
  const [{ side: former }, { side: later }] = texts.pair(question);
  const [was, now] = [outermost(former.program), outermost(later.program)];
  const ids = orderOfBoth(former.program, later.program).filter((id) => was.has(id) || now.has(id));
  const [left, right] = [new Page(question), new Page(question)];
  const changed = ids.flatMap((id): TextPlace[] => {
    if (question.only !== null && question.only !== id) return [];
    const [old, fresh] = [was.get(id), now.get(id)];
    const [oldText, freshText] = [old?.text ?? null, fresh?.text ?? null];
    const isAlike = sameText(oldText, freshText) && (old === undefined) === (fresh === undefined);
    const shownOld =
      question.asPrinted || oldText === null || freshText === null ? oldText : evened(oldText, freshText);
    const place = {
      id,
      before: old === undefined ? null : left.add(old, shownOld),
      after: fresh === undefined ? null : right.add(fresh, freshText),
    };
    const differs = question.asPrinted ? oldText !== freshText : !isAlike;
    return differs || (old === undefined) !== (fresh === undefined) ? [place] : [];
  });
  return { before: left.text, after: right.text, changed };
}

/** The former text, printed as the later one wherever its words are the same. */
export function evened(before: string, after: string): string {
  if (normaliseText(before) === normaliseText(after)) return after;
  return wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'added' ? '' : text))
    .join('');
}

function sameText(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return before === after;
  return normaliseText(before) === normaliseText(after);
}

function outermost({ provisions }: Program): Map<string, ProvisionRecord> {
  return new Map(provisions.filter(({ id }) => id.split(' ').length === 2).map((one) => [one.id, one]));
}

class Page {
  private readonly lines: string[] = [];
  private readonly language: Language;
  private readonly absent: string;

  constructor({ language, absent }: TextsQuestion) {
    this.language = language;
    this.absent = absent;
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Adds a provision; the line of its name. */
  add({ id, title }: ProvisionRecord, text: string | null): number {
    const name = `${provisionName(id, this.language)} ${labelText(title, this.language, '')}`.trim();
    const line = this.lines.push(name);
    this.lines.push(...(text ?? `(${this.absent})`).split('\n'), '');
    return line;
  }
}

/** A file of an act on one side. */
export interface FileView extends NamedAct {
  readonly text: string;
}

/** The files of the acts of both sides. */
export interface FilesView {
  readonly before: readonly FileView[];
  readonly after: readonly FileView[];
}

/** The acts of both sides as files, the base act first. */
export function filesView(texts: ComparedTexts, pair: Pair): FilesView {
  const [before, after] = texts.pair(pair);
  return { before: filesOf(before), after: filesOf(after) };
}

function filesOf({ side, workspace }: FoundSide): readonly FileView[] {
  return side.edition.identity.acts.flatMap((id) => {
    const act = workspace.acts.find((one) => one.id === id);
    const text = workspace.files.find(({ path }) => path === act?.file)?.text;
    if (act === undefined || text === undefined) return [];
    const { file: name, document } = act;
    return [{ id, name, text, ...(document === undefined ? {} : { document }) }];
  });
}
