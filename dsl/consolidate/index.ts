/** From acts to editions: when acts are in force, what their edits do, the methodology on a day. */
/** What is wrong with an act as such. */
export { actFindings } from './act-findings.ts';
/** An act's header, read once. */
export { type Act, type CitedDocument, readAct } from './acts.ts';
/** Edits by their targets, for leaving some out. */
export { type EditTarget, editTargets } from './base.ts';
/** An edition and its provisions, each with its act, edits and former wordings. */
export type { Edition, EditionHeading, EditionProvision, EditRecord, RepealedProvision } from './edition.ts';
/** The editions of a methodology over time, and the one of a day. */
export { editionOn, editionsOf } from './editions.ts';
/** A day, and how surely it is known. */
export type { DayBound } from './in-force.ts';
/** Every provision of a list, with parts; and the one of an id. */
export { everyProvision, findProvision, nearestProvision } from './provisions.ts';
/** What a new wording of a provision begins from. */
export { presentWording } from './wording.ts';
