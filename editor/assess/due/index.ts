/** Due dates. */

/** The panel with events, list and calendar. */
export { DueDates } from './due-dates.tsx';
