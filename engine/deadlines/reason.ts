/** Why something is due on its day, in words. */
import { nonWorkingText, type SkippedDay } from '../calendar/index.ts';
import { type Deadline, type Language, labelText } from '../program/index.ts';
import type { DueDate, DueReason, Gap } from './due-date.ts';
import { wordingEn } from './wording.en.ts';
import { wordingKk } from './wording.kk.ts';
import { wordingRu } from './wording.ru.ts';
import type { DeadlineWording } from './wording.ts';

const WORDING: Readonly<Record<Language, DeadlineWording>> = { kk: wordingKk, ru: wordingRu, en: wordingEn };

/**
 * The reason in sentences: the term and its start, the days counted, each skipped day with its reason, how the
 * end moved, the reading used, and the days whose state is not certain; or why there is no answer.
 */
export function dueDateReason(dueDate: DueDate, language: Language): string {
  const { why } = dueDate;
  const wording = WORDING[language];
  const start = labelText(why.start.label, language, why.start.name);
  const sentences = [wording.term(why, start)];
  if (why.gap !== undefined) return [...sentences, gapText(why.gap, start, wording)].join(' ');
  if (why.counted.length > 0) sentences.push(wording.counted(why.counted.join(', ')));
  if (why.skipped.length > 0) sentences.push(wording.skipped(skippedText(why.skipped, language)));
  if (why.dayOfMonth !== undefined) sentences.push(wording.fixedDay(why.dayOfMonth));
  if (why.rolled !== undefined) {
    const skipped = skippedText(why.rolled.skipped, language);
    sentences.push(wording.rolled(why.rolled.from, skipped, dueDate.due ?? ''));
  }
  if (why.conventions.length > 0) sentences.push(wording.readBy(readings(why, language)));
  for (const day of why.uncertain) {
    if (day.status !== 'confirmed') sentences.push(wording.uncertain(day.day, day.status, day.working));
  }
  return sentences.join(' ');
}

/** The length of a term in words: `5 working days`, `1 month, day 10 of the month`. */
export function termText(deadline: Deadline, language: Language): string {
  return WORDING[language].length(deadline.count, deadline.unit, deadline.dayOfMonth);
}

function skippedText(skipped: readonly SkippedDay[], language: Language): string {
  return skipped.map(({ day, reason }) => `${day} (${nonWorkingText(reason, language)})`).join(', ');
}

function readings(why: DueReason, language: Language): string {
  return why.conventions
    .map(({ label, interpretation }) => labelText(label, language, interpretation))
    .join('; ');
}

function gapText(gap: Gap, start: string, wording: DeadlineWording): string {
  switch (gap.kind) {
    case 'backward':
      return wording.gap.backward;
    case 'fixed-day':
      return wording.gap.fixedDay;
    case 'start':
      return wording.gap.start(start);
    case 'not-covered':
      return wording.gap.notCovered(gap.day);
  }
}
