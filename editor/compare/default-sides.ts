/** The sides that are meant where an address or a choice names only some of them. */
import { type EditionIdentity, isDay } from '../../engine/index.ts';
import { daySide, draftSide, readSide } from './side-text.ts';
import type { BodyChoice, Choices } from './worker/shapes.ts';

/** Sides as addresses name them; absent where nothing is meant. */
export interface SomeSides {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Which of the two. */
export type Which = 'from' | 'to';

/**
 * Both sides of an address that names one: a draft is compared with the edition in force, an edition with its
 * neighbour. Null where both are named, or nothing can be added.
 */
export function completed({ from, to }: SomeSides, choices: Choices): SomeSides | null {
  if ((from === undefined) === (to === undefined)) return null;
  const named = readSide(from ?? to ?? '');
  if (named === null) return null;
  if (named.kind === 'draft') {
    const against = choices.drafts.find(({ name }) => name === named.name)?.against;
    return against == null ? null : { from: against, to: draftSide(named.name) };
  }
  const body = bodyOf(choices, named.methodology);
  const edition = body === undefined ? undefined : editionOn(body, named.day);
  if (body === undefined || edition === undefined) return null;
  const place = body.editions.indexOf(edition);
  const neighbour = from === undefined ? body.editions[place - 1] : body.editions[place + 1];
  if (neighbour?.from == null) return null;
  const other = daySide(body.methodology, neighbour.from);
  return from === undefined ? { from: other, to } : { from, to: other };
}

/**
 * The sides after a body was chosen for one of them. Beside no other side: its last two editions. Beside another body:
 * its edition on the same day, else its last. Beside itself: its last edition, or the one before that.
 */
export function withBody(sides: SomeSides, which: Which, methodology: string, choices: Choices): SomeSides {
  const body = bodyOf(choices, methodology);
  const last = body?.editions.at(-1);
  if (body === undefined || last?.from == null) return { ...sides, [which]: undefined };
  const former = body.editions.at(-2) ?? last;
  const other = which === 'from' ? sides.to : sides.from;
  if (other === undefined) {
    const both = { from: daySide(methodology, former.from ?? ''), to: daySide(methodology, last.from) };
    return former === last ? { [which]: both.to } : both;
  }
  const named = readSide(other);
  const isOther = named?.kind === 'day' && named.methodology !== methodology;
  if (isOther && editionOn(body, named.day) !== undefined) {
    return { ...sides, [which]: daySide(methodology, named.day) };
  }
  const own = which === 'from' && named?.kind === 'day' && !isOther ? former : last;
  return { ...sides, [which]: daySide(methodology, own.from ?? '') };
}

/** The sides after a draft was chosen for one of them; beside no other side, with what it is compared with. */
export function withDraft(sides: SomeSides, which: Which, name: string, choices: Choices): SomeSides {
  const other = which === 'from' ? sides.to : sides.from;
  const chosen = { ...sides, [which]: draftSide(name) };
  return other === undefined ? (completed({ [which]: draftSide(name) }, choices) ?? chosen) : chosen;
}

/** The body of a methodology. */
export function bodyOf({ bodies }: Choices, methodology: string): BodyChoice | undefined {
  return bodies.find((body) => body.methodology === methodology);
}

/** The edition of a body on a day. */
export function editionOn({ editions }: BodyChoice, day: string): EditionIdentity | undefined {
  if (!isDay(day)) return undefined;
  return editions.findLast(
    ({ from, until }) => from !== null && from <= day && (until === null || day < until),
  );
}
