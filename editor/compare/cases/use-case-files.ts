/** The files of cases that can be run: those stored beside the acts, and those the user opens. */
import { useCallback, useEffect, useState } from 'react';
import { getCases, type Refusal, useAnswer } from '../../api/index.ts';
import { useLanguage } from '../../language/index.ts';
import { useCompared } from '../comparison.tsx';
import { useCall } from '../use-call.ts';
import type { CaseFileView, NamedFile } from '../worker/case-files.ts';

/** What is known of the files. */
export interface CaseFiles {
  /** Undefined until they are read. */
  readonly files: readonly CaseFileView[] | undefined;
  /** The names of the files that the user has opened. */
  readonly opened: readonly string[];
  /** How often files have been added. */
  readonly round: number;
  /** Why the stored files are not there. */
  readonly refusal: Refusal | undefined;
  open(files: readonly File[]): void;
}

/** Fetches the stored files, and takes files from the user. */
export function useCaseFiles(): CaseFiles {
  const { calls, pair } = useCompared();
  const { language } = useLanguage();
  const { answer } = useAnswer(getCases);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [error, setError] = useState<Error>();
  const add = useCallback(
    (files: readonly NamedFile[]) =>
      calls.call('addCases', files).then(() => setRound((before) => before + 1)),
    [calls],
  );
  useEffect(() => {
    if (answer?.ok) add(answer.value).catch(setError);
  }, [answer, add]);
  const open = (files: readonly File[]) => {
    Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })))
      .then(async (read) => {
        await add(read);
        setOpened((before) => [...new Set([...before, ...read.map(({ name }) => name)])]);
      })
      .catch(setError);
  };
  const asked = useCall(calls, 'caseFiles', round === 0 ? null : { ...pair, language, round });
  if (error !== undefined) throw error;
  return {
    files: asked.state === 'done' ? asked.value : undefined,
    opened,
    round,
    refusal: answer?.ok === false ? answer.refusal : undefined,
    open,
  };
}
