/** What is missing and what is wrong, each with the way to its field. */
import { type FactProblem, namedFact, problemSentence, type Speaker } from '../../../engine/index.ts';
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { goTo } from '../form/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './result.module.css';

/** What decisions still lack. */
export function Missing({
  speaker,
  missing,
}: {
  readonly speaker: Speaker;
  readonly missing: readonly string[];
}) {
  const m = useMessages(MESSAGES);
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="assess-missing">
      <h3 id="assess-missing">{m.missing(missing.length)}</h3>
      <ul className={styles['places']}>
        {missing.map((path) => (
          <li key={path}>
            <Way path={path}>{namedFact(speaker, path).label}</Way>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WrongProps {
  readonly speaker: Speaker;
  readonly problems: ReadonlyMap<string, readonly FactProblem[]>;
}

/** What is wrong: it is not used. */
export function Wrong({ speaker, problems }: WrongProps) {
  const m = useMessages(MESSAGES);
  if (problems.size === 0) return null;
  return (
    <section aria-labelledby="assess-wrong">
      <h3 id="assess-wrong" className={styles['bad']}>
        {m.wrong(problems.size)}
      </h3>
      <ul className={styles['places']}>
        {[...problems].map(([path, own]) => (
          <li key={path}>
            <Way path={path}>{placeLabel(speaker, path)}</Way>:{' '}
            {own.map((problem) => problemSentence(problem, speaker.language)).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The label of a fact, or of an event. */
function placeLabel(speaker: Speaker, path: string): string {
  const event = speaker.program.events.find(({ name }) => `events.${name}` === path);
  return event === undefined ? namedFact(speaker, path).label : speaker.label(event.label, event.name);
}

function Way({ path, children }: { readonly path: string; readonly children: string }) {
  return (
    <Button kind="plain" className={styles['way'] ?? ''} onClick={() => goTo(path)}>
      {children}
    </Button>
  );
}
