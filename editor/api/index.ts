/** Talking to the server. */

/** The shapes. */
export type {
  ActError,
  ActSummary,
  CaseFile,
  Draft,
  DraftBody,
  EditionSummary,
  GoverningEdition,
  MethodologySummary,
  StoredAct,
  Texts,
} from '../../server/api/index.ts';
/** Answers and refusals. */
export type { Answer, Refusal } from './answer.ts';
/** What can be asked. */
export {
  deleteDraft,
  deleteKept,
  getCases,
  getGoverning,
  getMethodologies,
  getTexts,
  publishAct,
  putDraft,
} from './client.ts';
/** Refusals in words. */
export { refusalText } from './refusal-messages.ts';
/** Refusals on the page. */
export { Refused } from './refused.tsx';
/** Asking from a component. */
export { type Asked, useAnswer } from './use-answer.ts';
