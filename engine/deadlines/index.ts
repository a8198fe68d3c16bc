/** Deadlines: what is due when, and why on that day. */
/** The answer for a deadline, as data. */
export type { DueDate } from './due-date.ts';
/** All deadlines that given events start. */
export { type DueDateOptions, dueDates, type Events } from './due-dates.ts';
/** The reason of a due date in words. */
export { dueDateReason, termText } from './reason.ts';
