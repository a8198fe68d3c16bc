/** Beginning acts: their first texts, from plain values. */
/** A new methodology. */
export { beginAct, type NewAct } from './act.ts';
/** A new amendment. */
export { beginAmendment, type NewAmendment, type NewEdit } from './amendment.ts';
/** What an act says of itself. */
export { type ActPlan, type InForcePlan, isActName } from './header.ts';
