/** The server's addresses as functions. */

import type { Language } from '../../engine/index.ts';
import type {
  CaseFile,
  Draft,
  DraftBody,
  GoverningEdition,
  MethodologySummary,
  PublishBody,
  StoredAct,
  Texts,
} from '../../server/api/index.ts';
import { type Answer, ask, withJson } from './answer.ts';

/** The bodies with their acts and editions. */
export function getMethodologies(): Promise<Answer<readonly MethodologySummary[]>> {
  return ask('/api/methodologies');
}

/** The edition that governs a day, as a program. */
export function getGoverning(methodology: string, day: string): Promise<Answer<GoverningEdition>> {
  return ask(`/api/methodologies/${encodeURIComponent(methodology)}/days/${encodeURIComponent(day)}`);
}

/** All acts and drafts. */
export function getTexts(): Promise<Answer<Texts>> {
  return ask('/api/texts');
}

/** The files of stored cases. */
export function getCases(): Promise<Answer<readonly CaseFile[]>> {
  return ask('/api/cases');
}

/** Saves a draft. `keepalive`: also when the page is being left (texts below some 60,000 bytes). */
export function putDraft(name: string, body: DraftBody, { keepalive = false } = {}): Promise<Answer<Draft>> {
  return ask(`/api/drafts/${name}`, { ...withJson('PUT', body), keepalive });
}

/** Removes a draft; `known` is its tag. */
export function deleteDraft(name: string, known: string): Promise<Answer<null>> {
  return ask(`/api/drafts/${name}?known=${known}`, { method: 'DELETE' });
}

/** Removes a copy of a draft that lost against another's. */
export function deleteKept(name: string, known: string): Promise<Answer<null>> {
  return ask(`/api/kept/${name}?known=${known}`, { method: 'DELETE' });
}

/** Publishes an act: errors in it are refused, worded in `language`. */
export function publishAct(name: string, body: PublishBody, language: Language): Promise<Answer<StoredAct>> {
  return ask(`/api/publish/${name}?language=${language}`, withJson('POST', body));
}
