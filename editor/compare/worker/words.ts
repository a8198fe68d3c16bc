/** The difference in words, as data for the page. */
import {
  inOrderOfText,
  type Label,
  type Language,
  normaliseText,
  type ProvisionChange,
  type ProvisionRecord,
  provisionChanges,
  type RuleChange,
  type RuleKind,
  ruleTitle,
  type Speaker,
  speakerOf,
  type WordRun,
  wordDiff,
} from '../../../engine/index.ts';
import type { ComparedTexts } from './compared-texts.ts';
import type { Pair } from './shapes.ts';

/** A rule that is new, gone, other than it was, or elsewhere. */
export interface RuleView {
  readonly kind: RuleKind;
  /** What it is called; empty where its own words say so. */
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word, where both sides have most words in common. */
  readonly runs: readonly WordRun[] | null;
  /** Row by row, where the rule is a table: each run is a row. */
  readonly rows: readonly WordRun[] | null;
  /** The provision it stood in before, or true: another place in its list. */
  readonly moved: string | true | null;
}

/** An official text on both sides. */
export interface TextView {
  readonly before: string | null;
  readonly after: string | null;
  /** Why a text is not in hand. */
  readonly notInHand: Label;
  /** Word by word; null where a text is missing, where the two have little in common, or nothing differs. */
  readonly runs: readonly WordRun[] | null;
}

/** What became of a provision; `not-compared`: no edit joins the sides, and one of the texts is not in hand. */
export type ChangeKind = ProvisionChange['kind'] | 'not-compared';

/** One provision that differs. */
export interface ProvisionView {
  readonly id: string;
  readonly title: Label;
  readonly kind: ChangeKind;
  readonly act: string;
  /** The edits: act, and the provision of it that carries the edit. */
  readonly edits: readonly { readonly id: string; readonly act: string; readonly carrier: string }[];
  readonly rules: readonly RuleView[];
  readonly text: TextView;
}

/** Provision by provision, in the order of the order. */
export function wordsView(
  texts: ComparedTexts,
  { from, to, language }: Pair & { readonly language: Language },
): readonly ProvisionView[] {
  const [{ side: former }, { side: later }] = texts.pair({ from, to });
  const [before, after] = [former.program, later.program];
  const isOneLine = before.edition.acts[0] === after.edition.acts[0];
  const speakers = [speakerOf(after, language), speakerOf(before, language)];
  const changes = provisionChanges(before, after, language);
  return inOrderOfText(changes, before, after).map((change) => {
    const records = [before, after].map(({ provisions }) =>
      provisions.find(({ id }) => id === change.provision),
    );
    return {
      id: change.provision,
      title: records.findLast((record) => record?.title !== undefined)?.title ?? {},
      kind: kindOf(change, isOneLine),
      act: change.act,
      edits: change.edits.map(editOf),
      rules: change.rules.map((rule) => ruleView(rule, speakers)),
      text: textView(change, records),
    };
  });
}

function kindOf({ kind, text }: ProvisionChange, isOneLine: boolean): ChangeKind {
  const isHalf = kind === 'replaced' && (text.before === null || text.after === null);
  return isHalf && !isOneLine ? 'not-compared' : kind;
}

/** `atyrau-2022-324 point 1` */
function editOf(id: string): ProvisionView['edits'][number] {
  const at = id.indexOf(' ');
  return at < 0 ? { id, act: id, carrier: '' } : { id, act: id.slice(0, at), carrier: id.slice(at + 1) };
}

function ruleView(rule: RuleChange, speakers: readonly Speaker[]): RuleView {
  const { kind, before, after, moved } = rule;
  const both = before !== null && after !== null && moved === undefined ? ([before, after] as const) : null;
  const rows = both !== null && TABLES.has(kind) ? rowRuns(...both) : null;
  return {
    kind,
    title: ruleTitle(rule, speakers),
    before,
    after,
    runs: both === null || rows !== null ? null : closeRuns(...both, 1 / 2),
    rows,
    moved: moved ?? null,
  };
}

/** Kinds whose words are rows with semicolons between. */
const TABLES: ReadonlySet<RuleKind> = new Set(['decision', 'lookup']);

/** The rows of both sides in the order of the later, those that went before what came after them; null for one row. */
function rowRuns(before: string, after: string): readonly WordRun[] | null {
  const [was, now] = [before.split('; '), after.split('; ')];
  if (was.length < 2 && now.length < 2) return null;
  const runs: WordRun[] = [];
  let next = 0;
  for (const text of now) {
    const place = was.indexOf(text, next);
    if (place < 0) {
      runs.push({ kind: 'added', text });
      continue;
    }
    const gone = was.slice(next, place).map((row): WordRun => ({ kind: 'removed', text: row }));
    // What went stands above what came in its place.
    const since = runs.findLastIndex(({ kind }) => kind === 'same') + 1;
    runs.splice(since, 0, ...gone);
    runs.push({ kind: 'same', text });
    next = place + 1;
  }
  const since = runs.findLastIndex(({ kind }) => kind === 'same') + 1;
  runs.splice(since, 0, ...was.slice(next).map((row): WordRun => ({ kind: 'removed', text: row })));
  return runs;
}

/** Shorter rules read better one behind the other. */
const FEWEST_WORDS = 6;

/** The runs of two wordings that share at least so much of their words. */
function closeRuns(before: string, after: string, share: number): readonly WordRun[] | null {
  const count = (text: string): number => text.split(/\s+/).length;
  const longest = Math.max(count(before), count(after));
  if (longest < FEWEST_WORDS) return null;
  const runs = wordDiff(before, after);
  const same = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? count(text.trim()) : 0), 0);
  return same >= longest * share && runs.some(({ kind }) => kind !== 'same') ? runs : null;
}

function textView(
  { text: { before, after } }: ProvisionChange,
  records: readonly (ProvisionRecord | undefined)[],
): TextView {
  const isOther = before !== null && after !== null && normaliseText(before) !== normaliseText(after);
  return {
    before,
    after,
    notInHand: records.find((record) => record?.text === null)?.notInHand ?? {},
    runs: isOther ? closeRuns(before, after, 1 / 3) : null,
  };
}
