/** The kinds of change: a mark, a word, a colour; none of them alone. */
import { comparisonWording } from '../../../engine/index.ts';
import { Badge, type NoticeKind } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { useCompared } from '../comparison.tsx';
import { MESSAGES } from './messages.ts';
import type { Fate, Kind } from './shown.ts';

const MARKS: Readonly<Record<Kind, string>> = {
  replaced: '±',
  inserted: '+',
  repealed: '−',
  'unchanged-text': '=',
  'not-compared': '?',
};
const COLOURS: Readonly<Record<Kind, NoticeKind>> = {
  replaced: 'information',
  inserted: 'good',
  repealed: 'bad',
  'unchanged-text': 'warning',
  'not-compared': 'warning',
};

/** The sign of what became of a rule; the word for it stands beside, or is read out. */
export const FATE_MARKS: Readonly<Record<Fate, string>> = {
  added: '+',
  removed: '−',
  changed: '±',
  moved: '↔',
};

/** What a kind of change is called: of editions joined by edits as acts say it, else as a reader sees it. */
export function useKindText(): (kind: Kind) => string {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { isOneLine } = useCompared();
  return (kind) => {
    if (kind === 'not-compared') return m.notComparedKind;
    const isSaid = isOneLine || kind === 'unchanged-text';
    return isSaid ? comparisonWording(language).provision[kind] : m.pairKinds[kind];
  };
}

/** What became of rules is called: of editions joined by edits as what happened, else as what a reader sees. */
export function useFateTexts(): Readonly<Record<Fate, string>> {
  const m = useMessages(MESSAGES);
  return useCompared().isOneLine ? m.fates : m.pairFates;
}

/** The kind of a change beside it. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  const text = useKindText();
  return (
    <Badge kind={COLOURS[kind]}>
      <span aria-hidden="true">{MARKS[kind]} </span>
      {text(kind)}
    </Badge>
  );
}
