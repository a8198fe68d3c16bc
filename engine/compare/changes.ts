/** The difference between two editions in words: provision by provision, rule by rule. */
import { speakerOf } from '../explain/index.ts';
import {
  LANGUAGES,
  type Language,
  normaliseText,
  type Program,
  type ProvisionRecord,
} from '../program/index.ts';
import type { ProvisionChange, RuleChange } from './change.ts';
import { indicatorChanges } from './indicators.ts';
import { type RuleEntry, ruleEntries, sharedNames } from './rule-entries.ts';

/** Every provision that an edit touched, or whose text or rules differ, in the order of the later edition. */
export function provisionChanges(before: Program, after: Program, language: Language): ProvisionChange[] {
  const rules = ruleChanges(before, after, language);
  const old = new Map(before.provisions.filter(isOutermost).map((p) => [p.id, p]));
  // Between editions of one base act, a rule may change by what became of a name in another provision.
  const isOneLine = before.edition.acts[0] === after.edition.acts[0];
  const elsewhere = isOneLine
    ? (lacking(after.edition.acts, before.edition.acts) ?? lacking(before.edition.acts, after.edition.acts))
    : undefined;
  const removalIn = (program: Program, id: string) => program.repealed.find((record) => record.id === id);
  const changes: ProvisionChange[] = [];
  for (const now of after.provisions.filter(isOutermost)) {
    const was = old.get(now.id);
    old.delete(now.id);
    const own = rules.get(now.id) ?? [];
    const undone = was === undefined ? removalIn(before, now.id)?.edit : undefined;
    const edits = [
      ...editsBetween(was, now, isOneLine),
      ...(isOneLine && undone !== undefined ? [undone] : []),
    ];
    const kind = was === undefined ? 'inserted' : textDiffers(was, now) ? 'replaced' : 'unchanged-text';
    if (kind === 'unchanged-text' && edits.length === 0 && own.length === 0) continue;
    const text = { before: was?.text ?? null, after: now.text };
    changes.push({
      provision: now.id,
      kind,
      act: actOf(edits) ?? elsewhere ?? now.act,
      edits,
      rules: own,
      text,
    });
  }
  for (const was of old.values()) {
    const removal = removalIn(after, was.id);
    const edits = removal === undefined ? editsBetween(undefined, was, isOneLine) : [removal.edit];
    changes.push({
      provision: was.id,
      kind: 'repealed',
      act: actOf(edits) ?? elsewhere ?? was.act,
      edits,
      rules: rules.get(was.id) ?? [],
      text: { before: was.text, after: null },
    });
  }
  return changes;
}

/** The last of some acts that others lack. */
function lacking(acts: readonly string[], others: readonly string[]): string | undefined {
  return acts.findLast((act) => !others.includes(act));
}

/** The edits that one wording has been through and the other has not, whichever of them is the later. */
function editsBetween(
  was: ProvisionRecord | undefined,
  now: ProvisionRecord,
  isOneLine: boolean,
): readonly string[] {
  const fresh = now.edits.filter((id) => !was?.edits.includes(id));
  const undone = isOneLine && was !== undefined ? was.edits.filter((id) => !now.edits.includes(id)) : [];
  return [...new Set([...fresh, ...undone])];
}

/** An edit's id begins with the id of its act. */
function actOf(edits: readonly string[]): string | undefined {
  return edits.at(-1)?.split(' ', 1)[0];
}

function isOutermost(provision: ProvisionRecord): boolean {
  return outermost(provision.id) === provision.id;
}

/** `point 5` of `point 5 part 2`. */
function outermost(id: string): string {
  return id.split(' ', 2).join(' ');
}

function textDiffers(was: ProvisionRecord, now: ProvisionRecord): boolean {
  if (was.text === null || now.text === null) return was.text !== now.text;
  return normaliseText(was.text) !== normaliseText(now.text);
}

/** Changes of rules by the outermost provision they are told under. */
function ruleChanges(before: Program, after: Program, language: Language): Map<string, RuleChange[]> {
  const shared = sharedNames(before, after);
  const told = (program: Program, tongue: Language): Map<string, RuleEntry> =>
    byIdentity(ruleEntries(speakerOf(program, tongue), shared));
  const was = told(before, language);
  const now = told(after, language);
  /** Labels may differ in another language only: then that language tells the difference. */
  const inWords = (key: string, old: RuleEntry, entry: RuleEntry): { before: string; after: string } => {
    for (const other of LANGUAGES) {
      if (old.text !== entry.text) break;
      const [a, b] = [told(before, other).get(key)?.text, told(after, other).get(key)?.text];
      if (a !== undefined && b !== undefined && a !== b) return { before: a, after: b };
    }
    return { before: old.text, after: entry.text };
  };
  const changes = new Map<string, RuleChange[]>();
  const tell = (provision: string, change: RuleChange): void => {
    const id = outermost(provision);
    changes.set(id, [...(changes.get(id) ?? []), change]);
  };
  for (const [key, entry] of now) {
    const old = was.get(key);
    was.delete(key);
    const { kind, provision } = entry;
    const name = shownName(entry);
    if (old === undefined) tell(provision, { kind, name, before: null, after: entry.text });
    else if (old.content !== entry.content) tell(provision, { kind, name, ...inWords(key, old, entry) });
    else if (outermost(old.provision) !== outermost(provision)) {
      tell(provision, { kind, name, before: old.text, after: entry.text, moved: old.provision });
    }
  }
  for (const entry of was.values()) {
    tell(entry.provision, { kind: entry.kind, name: shownName(entry), before: entry.text, after: null });
  }
  for (const { provision, change } of indicatorChanges(before, after)) tell(provision, change);
  return changes;
}

/** Rules whose identity is their condition are named by what they say. */
function shownName(entry: RuleEntry): string {
  if (entry.kind === 'applicability') return entry.text;
  return entry.kind === 'exception' ? (entry.name.split(':', 1)[0] ?? entry.name) : entry.name;
}

function byIdentity(entries: readonly RuleEntry[]): Map<string, RuleEntry> {
  const map = new Map<string, RuleEntry>();
  for (const entry of entries) {
    let key = `${entry.kind} ${entry.name}`;
    for (let copy = 2; map.has(key); copy += 1) key = `${entry.kind} ${entry.name} ${copy}`;
    map.set(key, entry);
  }
  return map;
}
