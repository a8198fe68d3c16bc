import type { DeadlineWording } from './wording.ts';

const UNITS = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  months: 'month',
  years: 'year',
};

/** The reasons of due dates in English. */
export const wordingEn: DeadlineWording = {
  term: (why, start) => {
    const from = why.start.date === null ? `"${start}"` : `${why.start.date} ("${start}")`;
    const unit = `${UNITS[why.unit]}${why.count === 1 ? '' : 's'}`;
    const itself = why.unit.endsWith('days') ? '; that day itself is not counted' : '';
    return `${why.count} ${unit} ${why.direction} ${from}${itself}.`;
  },
  length: (count, unit, day) =>
    `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}${day === undefined ? '' : `, day ${day} of the month`}`,
  counted: (days) => `Counted: ${days}.`,
  skipped: (days) => `Not counted: ${days}.`,
  fixedDay: (day) => `Day ${day} of that month.`,
  rolled: (from, skipped, due) =>
    `The last day, ${from}, is not worked, so the term ends on the next working day, ${due}; passed over: ${skipped}.`,
  readBy: (interpretations) => `Under the adopted reading: ${interpretations}.`,
  uncertain: (day, status, working) =>
    `${day} is taken as a ${working ? 'working day' : 'day off'}, but that is ${status}.`,
  gap: {
    backward: 'The act does not say how a backward term is counted.',
    fixedDay: 'The act does not say whether the term moves when the fixed day is not worked.',
    start: (label) => `The day of "${label}" is not known.`,
    notCovered: (day) =>
      day === null
        ? 'The term ends beyond the calendar.'
        : `The working calendar covers 2015 to 2027; ${day} is outside.`,
  },
};
