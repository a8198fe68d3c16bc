import type { DeadlineWording } from './wording.ts';

/** Forms after 1, after 2 to 4, after 5 and more. */
const UNITS = {
  'working-days': ['рабочий день', 'рабочих дня', 'рабочих дней'],
  'calendar-days': ['календарный день', 'календарных дня', 'календарных дней'],
  months: ['месяц', 'месяца', 'месяцев'],
  years: ['год', 'года', 'лет'],
} as const;

/** The reasons of due dates in Russian. */
export const wordingRu: DeadlineWording = {
  term: (why, start) => {
    const from = why.start.date === null ? `«${start}»` : `${why.start.date} («${start}»)`;
    const unit = UNITS[why.unit][pluralForm(why.count)];
    const itself = why.unit.endsWith('days') ? '; сам этот день не считается' : '';
    return `${why.count} ${unit} ${why.direction === 'after' ? 'после' : 'до'} ${from}${itself}.`;
  },
  length: (count, unit, day) =>
    `${count} ${UNITS[unit][pluralForm(count)]}${day === undefined ? '' : `, ${day} число месяца`}`,
  counted: (days) => `Посчитаны: ${days}.`,
  skipped: (days) => `Не считаются: ${days}.`,
  fixedDay: (day) => `Число этого месяца: ${day}.`,
  rolled: (from, skipped, due) =>
    `Последний день срока ${from} нерабочий, поэтому срок кончается в ближайший следующий рабочий день, ${due}; пропущены: ${skipped}.`,
  readBy: (interpretations) => `По принятому толкованию: ${interpretations}.`,
  uncertain: (day, status, working) =>
    `${day} принято за ${working ? 'рабочий' : 'нерабочий'} день, но это ${status === 'estimated' ? 'примерная дата' : 'спорно'}.`,
  gap: {
    backward: 'Акт не говорит, как считать срок назад.',
    fixedDay: 'Акт не говорит, переносится ли срок, когда назначенный день нерабочий.',
    start: (label) => `День срока «${label}» неизвестен.`,
    notCovered: (day) =>
      day === null
        ? 'Срок кончается за пределами календаря.'
        : `Рабочий календарь охватывает 2015–2027 годы; ${day} вне его.`,
  },
};

function pluralForm(count: number): 0 | 1 | 2 {
  const tens = count % 100;
  const ones = count % 10;
  if (tens > 10 && tens < 15) return 2;
  return ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
}
