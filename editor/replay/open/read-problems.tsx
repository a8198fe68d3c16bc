/** What could not be read, each thing at its place. */
import { useState } from 'react';
import { fileProblemMessage } from '../../../cases/index.ts';
import type { Language } from '../../../engine/index.ts';
import { refusalText } from '../../api/index.ts';
import { Button, Notice } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import type { Opened, ReadProblem } from '../shapes.ts';
import { MESSAGES } from './open-messages.ts';
import styles from './read-problems.module.css';

/** So many are shown at first. */
const FEW = 10;

/** The list; nothing where there is no problem. */
export function ReadProblems({ opened: { problems, files } }: { readonly opened: Opened }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (problems.length === 0) return null;
  const bad = files.reduce((sum, file) => sum + file.bad, 0);
  const shown = isWhole ? problems : problems.slice(0, FEW);
  return (
    <Notice kind="warning" live>
      <div className={styles['problems']}>
        <strong>{m.problems(Math.max(bad, problems.length))}</strong>
        {bad === 0 ? null : <p>{m.problemsAbout}</p>}
        <div className={styles['scrolled']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{m.file}</th>
                <th scope="col">{m.place}</th>
                <th scope="col">{m.wrong}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: several things may be wrong at one place
                <tr key={index}>
                  <td>{one.file}</td>
                  <td>{one.at === undefined ? '' : m.placeAt(one.at.line, one.at.column)}</td>
                  <td>{problemText(one, m, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {shown.length < problems.length ? (
          <Button onClick={() => setWhole(true)}>{m.moreProblems(problems.length - shown.length)}</Button>
        ) : null}
      </div>
    </Notice>
  );
}

function problemText({ problem }: ReadProblem, m: (typeof MESSAGES)['kk'], language: Language): string {
  switch (problem.code) {
    case 'refusal':
      return refusalText(problem.refusal, language);
    case 'not-utf8':
    case 'workbook':
    case 'too-large':
    case 'unreadable':
      return m.trouble[problem.code];
    default:
      return fileProblemMessage(problem, language);
  }
}
