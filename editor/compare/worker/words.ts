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
  /** The provision it stood in before, or true: another place in its list. */
  readonly moved: string | true | null;
}

/** An official text on both sides. */
export interface TextView {
  readonly before: string | null;
  readonly after: string | null;
  /** Why a text is not in hand. */
  readonly notInHand: Label;
  /** Word by word; null where a text is missing or nothing differs but quotes, dashes and spaces. */
  readonly runs: readonly WordRun[] | null;
}

/** One provision that differs. */
export interface ProvisionView {
  readonly id: string;
  readonly title: Label;
  readonly kind: ProvisionChange['kind'];
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
  const speakers = [speakerOf(after, language), speakerOf(before, language)];
  const changes = provisionChanges(before, after, language);
  return inOrderOfText(changes, before, after).map((change) => {
    const records = [before, after].map(({ provisions }) =>
      provisions.find(({ id }) => id === change.provision),
    );
    return {
      id: change.provision,
      title: records.findLast((record) => record?.title !== undefined)?.title ?? {},
      kind: change.kind,
      act: change.act,
      edits: change.edits.map(editOf),
      rules: change.rules.map((rule) => ruleView(rule, speakers)),
      text: textView(change, records),
    };
  });
}

/** `atyrau-2022-324 point 1` */
function editOf(id: string): ProvisionView['edits'][number] {
  const at = id.indexOf(' ');
  return at < 0 ? { id, act: id, carrier: '' } : { id, act: id.slice(0, at), carrier: id.slice(at + 1) };
}

function ruleView(rule: RuleChange, speakers: readonly Speaker[]): RuleView {
  const { kind, before, after, moved } = rule;
  return {
    kind,
    title: ruleTitle(rule, speakers),
    before,
    after,
    runs: before === null || after === null || moved !== undefined ? null : closeRuns(before, after),
    moved: moved ?? null,
  };
}

/** Shorter rules read better one behind the other. */
const FEWEST_WORDS = 6;

/** The runs of two wordings that share at least half of their words. */
function closeRuns(before: string, after: string): readonly WordRun[] | null {
  const count = (text: string): number => text.split(/\s+/).length;
  const longest = Math.max(count(before), count(after));
  if (longest < FEWEST_WORDS) return null;
  const runs = wordDiff(before, after);
  const same = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? count(text.trim()) : 0), 0);
  return same * 2 >= longest && runs.some(({ kind }) => kind !== 'same') ? runs : null;
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
    runs: isOther ? wordDiff(before, after) : null,
  };
}
