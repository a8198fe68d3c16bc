/** What is typed and this edition has no place for. It is kept for the edition that has. */
import { type Label, labelText } from '../../engine/index.ts';
import { Notice } from '../controls/index.ts';
import { dayText, useLanguage, useMessages } from '../language/index.ts';
import { MESSAGES } from './messages.ts';
import type { Leftover } from './typed/index.ts';

interface LeftoversNoticeProps {
  readonly day: string;
  readonly leftovers: readonly Leftover[];
  /** Labels of what other editions have, by name. */
  readonly labels: ReadonlyMap<string, Label>;
}

/** Tells each by its label; nothing where all has its place. */
export function LeftoversNotice({ day, leftovers, labels }: LeftoversNoticeProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (leftovers.length === 0) return null;
  return (
    <Notice kind="warning" live>
      {m.noPlace(dayText(day, language))}{' '}
      {leftovers.map(({ name }) => labelText(labels.get(name), language, name)).join('; ')}. {m.noPlaceKept}
    </Notice>
  );
}
