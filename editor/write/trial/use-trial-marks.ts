/** How the lines that a case tried are marked in the text: by a sign in the margin, not by colour alone. */
import { useEffect } from 'react';
import { useMessages } from '../../language/index.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import type { DecidingLine } from '../worker/try-case.ts';
import { MESSAGES } from './messages.ts';
import styles from './trial-marks.module.css';

/** Keeps the marks in the language of the interface. */
export function useTrialMarks(opened: OpenedAct): void {
  const m = useMessages(MESSAGES);
  useEffect(() => {
    opened.trial.mark({
      held: styles['held'] ?? '',
      failed: styles['failed'] ?? '',
      unknown: styles['unknown'] ?? '',
      say: (line) => lineText(line, m),
    });
  }, [opened, m]);
}

/** What became of a line, in words. */
export function lineText(
  { held, failed, unknown }: Pick<DecidingLine, 'held' | 'failed' | 'unknown'>,
  m: (typeof MESSAGES)['kk'],
): string {
  if (held > 0) return m.held(held, held + failed + unknown);
  return unknown > 0 ? m.unknown : m.failed(failed);
}
