/** What the server answers: a value, or why not. */
import type { RefusalBody } from '../../server/api/index.ts';

/** A refusal of the server, or that it does not answer at all. */
export type Refusal = RefusalBody | { readonly code: 'no-answer'; readonly data: Record<string, never> };

/** A value, or the refusal. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

const NO_ANSWER: Answer<never> = { ok: false, refusal: { code: 'no-answer', data: {} } };

/** Asks the server; never rejects, except when `signal` ends it. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return NO_ANSWER;
  }
  try {
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as T } : { ok: false, refusal: body as RefusalBody };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return NO_ANSWER;
  }
}

/** A request with a JSON body. */
export function withJson(method: 'PUT' | 'POST', body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
