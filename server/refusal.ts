/** Refusals: what a request cannot have, with the HTTP status that says so. */
import type { RefusalBody, RefusalCode, RefusalData } from './api/index.ts';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  'not-found': 404,
  'unknown-methodology': 404,
  'before-first': 404,
  'after-last': 404,
  'no-edition': 404,
  'edition-has-errors': 409,
  'not-a-day': 400,
  'bad-name': 400,
  'bad-request': 400,
  'not-unicode': 400,
  'too-large': 413,
  'wrong-content-type': 415,
  'foreign-origin': 403,
  'draft-changed': 412,
  'act-changed': 412,
  'act-has-errors': 422,
  storage: 507,
  bug: 500,
};

/** Thrown inside the server to end a request; it never leaves it as anything but an answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;

  constructor(body: RefusalBody) {
    super(body.code);
    this.status = STATUS[body.code];
    this.body = body;
  }
}

/** A refusal by its code. */
export function refuse<Code extends RefusalCode>(code: Code, data: RefusalData[Code]): Refusal {
  return new Refusal({ code, data } as RefusalBody);
}
