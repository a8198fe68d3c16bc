/** What the text answers to a case, why, and by which lines. */
import { Badge, Button, Notice } from '../../controls/index.ts';
import { dayText, useLanguage, useMessages } from '../../language/index.ts';
import type { Place } from '../session/session.ts';
import type { AnsweredDeadline, AnsweredRule, RulePlace } from '../worker/answered-rules.ts';
import type { Trial } from '../worker/try-case.ts';
import styles from './case-panel.module.css';
import { MESSAGES } from './messages.ts';
import { lineText } from './use-trial-marks.ts';

interface AnswerViewProps {
  readonly answer: Extract<Trial, { kind: 'answer' }>;
  /** It is the last answer from before the mistakes in the text. */
  readonly isOld: boolean;
  /** The act that is open. */
  readonly name: string;
  goTo(name: string, place: Place): void;
}

/** The answer. */
export function AnswerView({ answer, isOld, name, goTo }: AnswerViewProps) {
  const m = useMessages(MESSAGES);
  const { edition, governs, on, reading, decisions, requirements, deadlines, missing, lines } = answer;
  const go = ({ uri, line, column }: RulePlace) => goTo(uri, { lineNumber: line + 1, column: column + 1 });
  return (
    <div className={isOld ? `${styles['answer']} ${styles['old']}` : styles['answer']}>
      <p className={styles['quiet']} role="status">
        <strong>{answer.id}</strong> · {m.byEdition(edition.from)}
        {reading === 'literal' ? ` · ${m.literal}` : ''}
      </p>
      {governs ? null : <Notice kind="information">{m.otherEdition(on)}</Notice>}
      <Expectations answer={answer} />
      {missing.length === 0 ? null : <Notice kind="warning">{m.missing(missing.join(', '))}</Notice>}
      <Rules title={m.decisions} rules={decisions} go={go} />
      <Rules title={m.requirements} rules={requirements} go={go} />
      <Deadlines deadlines={deadlines} go={go} />
      {lines.length === 0 ? null : (
        <section>
          <h3>{m.lines}</h3>
          <ul className={styles['lines']}>
            {lines.map((line) => (
              <li key={`${line.line} ${line.text}`}>
                <Button
                  kind="plain"
                  onClick={() => goTo(name, { lineNumber: line.line + 1, column: 1 })}
                  className={styles['lineButton'] ?? ''}
                >
                  <span aria-hidden="true">{line.held > 0 ? '✓' : line.unknown > 0 ? '?' : '–'}</span>
                  <span>
                    {m.lineOf(line.line + 1)}: <code>{line.text}</code>
                    <span className={styles['quiet']}> {lineText(line, m)}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Expectations({ answer: { expected, unmet, governs } }: Pick<AnswerViewProps, 'answer'>) {
  const m = useMessages(MESSAGES);
  if (expected === 0 && unmet.length === 0) return null;
  if (unmet.length === 0) return <Notice kind="good">{m.allMet(expected)}</Notice>;
  return (
    <Notice kind={governs ? 'bad' : 'information'}>
      {governs ? m.unmet(unmet.length) : m.differs(unmet.length)}
      <ul className={styles['unmet']}>
        {unmet.map(({ name, expected: wanted, actual }) => (
          <li key={name}>{m.unmetOne(name, wanted, actual)}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface RulesProps {
  readonly title: string;
  readonly rules: readonly AnsweredRule[];
  go(place: RulePlace): void;
}

function Rules({ title, rules, go }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles['rules']}>
        {rules.map((rule) => (
          <Rule key={rule.name} rule={rule} go={go} />
        ))}
      </ul>
    </section>
  );
}

function Rule({ rule, go }: { readonly rule: AnsweredRule } & Pick<RulesProps, 'go'>) {
  const m = useMessages(MESSAGES);
  const { label, value, isDecided, reason, provision, place, facts, steps, records, interpretations } = rule;
  return (
    <li className={styles['rule']}>
      <div className={styles['ruleHead']}>
        <span>{label}</span>
        {isDecided ? <strong>{value}</strong> : <Badge>{value}</Badge>}
      </div>
      <p className={styles['reason']}>
        {reason} <Provision name={provision} place={place} go={go} />
      </p>
      {facts.length + steps.length + records.length + interpretations.length === 0 ? null : (
        <details>
          <summary>{m.why}</summary>
          {interpretations.length === 0 ? null : <Lines title={m.readings} lines={interpretations} />}
          {facts.length === 0 ? null : (
            <Lines title={m.facts} lines={facts.map((fact) => `${fact.label}: ${fact.value}`)} />
          )}
          {steps.length === 0 ? null : <Lines title={m.steps} lines={steps} />}
          {records.map((record, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records of a list have no other name
            <div key={place} className={styles['record']}>
              <h4>
                {record.label} {record.kept ? null : <Badge>{m.leftOut}</Badge>}
              </h4>
              {record.reason === '' ? null : <p>{record.reason}</p>}
              <ul>
                {record.fields.map((field) => (
                  <li key={field.label}>
                    {field.label}: <strong>{field.value}</strong> <span>{field.reason}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </li>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Provision({
  name,
  place,
  go,
}: {
  readonly name: string;
  readonly place: RulePlace | undefined;
  go(place: RulePlace): void;
}) {
  const m = useMessages(MESSAGES);
  if (place === undefined) return <span>({name})</span>;
  return (
    <button type="button" className={styles['provision']} onClick={() => go(place)} title={m.goTo(name)}>
      {name}
    </button>
  );
}

function Deadlines({
  deadlines,
  go,
}: {
  readonly deadlines: readonly AnsweredDeadline[];
  go(place: RulePlace): void;
}) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (deadlines.length === 0) return null;
  return (
    <section>
      <h3>{m.deadlines}</h3>
      <ul className={styles['rules']}>
        {deadlines.map(({ name, label, due, value, reason, provision, place }) => (
          <li key={name} className={styles['rule']}>
            <div className={styles['ruleHead']}>
              <span>{label}</span>
              {due === null ? <Badge>{value}</Badge> : <strong>{dayText(due, language)}</strong>}
            </div>
            <p className={styles['reason']}>
              {reason} <Provision name={provision} place={place} go={go} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
