/** The edition that governs the day, and the one before it on this page. */
import { useCallback, useState } from 'react';
import type { Label, Program } from '../../engine/index.ts';
import { getGoverning, type Refusal, useAnswer } from '../api/index.ts';
import { labelsByName } from './typed/index.ts';

/** An edition and the day it was asked for. */
export interface FoundEdition {
  readonly program: Program;
  readonly day: string;
}

/** What is known. */
export interface EditionAnswer {
  /** The last that was found; it stays while another is being asked for. */
  readonly edition: FoundEdition | undefined;
  /** Another edition that was shown before: the results of both can be compared. */
  readonly former: FoundEdition | undefined;
  /** Why the day asked for has none. */
  readonly refusal: Refusal | undefined;
  readonly isAsked: boolean;
  /** The labels of what the editions shown so far have: facts, fields and events by name. */
  readonly labels: ReadonlyMap<string, Label>;
  forgetFormer(): void;
}

/** Nothing is chosen: there is no answer. */
const NOT_ASKED = new Promise<never>(() => {});

/**
 * Asks for the edition of a body on a day, where both are chosen. The same edition on another day is the same program.
 */
export function useEdition(body: string, day: string): EditionAnswer {
  const isChosen = body !== '' && day !== '';
  const { answer } = useAnswer(
    useCallback(() => (isChosen ? getGoverning(body, day) : NOT_ASKED), [isChosen, body, day]),
  );
  const [known, setKnown] = useState<Known>({ edition: undefined, former: undefined, labels: new Map() });
  const program = answer?.ok ? answer.value.program : undefined;
  const { edition, former, labels } = known;
  if (program !== undefined && !(edition?.day === day && isSameEdition(edition.program, program))) {
    const isSame = edition !== undefined && isSameEdition(edition.program, program);
    setKnown({
      edition: { program: isSame ? edition.program : program, day },
      former: isSame ? former : edition,
      labels: isSame ? labels : new Map([...labels, ...labelsByName(program)]),
    });
  }
  return {
    ...known,
    refusal: answer?.ok === false ? answer.refusal : undefined,
    isAsked: isChosen && answer === undefined,
    forgetFormer: () => setKnown((before) => ({ ...before, former: undefined })),
  };
}

type Known = Pick<EditionAnswer, 'edition' | 'former' | 'labels'>;

function isSameEdition(a: Program, b: Program): boolean {
  return a.methodology === b.methodology && a.edition.hash === b.edition.hash;
}
