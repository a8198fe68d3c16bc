/** Choosing one side: a body and one of its editions or any day, or a draft. */
import { type EditionIdentity, isDay } from '../../engine/index.ts';
import { refusalText } from '../api/index.ts';
import { Field, TextField } from '../controls/index.ts';
import { documentText, useLabels, useLanguage, useMessages } from '../language/index.ts';
import { bodyOf, editionOn, type Which } from './default-sides.ts';
import { actsText, spanText } from './edition-text.ts';
import { MESSAGES } from './messages.ts';
import { daySide, readSide } from './side-text.ts';
import styles from './sides.module.css';
import type { BodyChoice, Choices, SideFault } from './worker/shapes.ts';

interface SidePickerProps {
  readonly which: Which;
  readonly choices: Choices;
  /** As the address has it. */
  readonly chosen: string | undefined;
  /** Why the side that the address names is not there. */
  readonly fault: SideFault | undefined;
  chooseBody(methodology: string): void;
  chooseDraft(name: string): void;
  /** Any side; undefined: none. */
  choose(side: string | undefined): void;
}

/** The fields of one side; what is wrong with it stands at the field concerned. */
export function SidePicker({ choices, chosen, fault, choose, chooseBody, chooseDraft }: SidePickerProps) {
  const m = useMessages(MESSAGES);
  const faultText = useFaultText();
  const named = chosen === undefined ? null : readSide(chosen);
  const body = named?.kind === 'day' ? bodyOf(choices, named.methodology) : undefined;
  const draft = named?.kind === 'draft' ? choices.drafts.find(({ name }) => name === named.name) : undefined;
  const error = fault === undefined ? undefined : faultText(fault);
  const isNoDay = fault?.kind === 'refused' && fault.refusal.code === 'not-a-day';
  return (
    <div className={styles['fields']}>
      <div className={styles['subject']}>
        <SubjectField
          choices={choices}
          value={body === undefined ? (draft === undefined ? '' : `draft ${draft.name}`) : body.methodology}
          error={body === undefined ? error : undefined}
          change={(value) => {
            if (value === '') choose(undefined);
            else if (value.startsWith('draft ')) chooseDraft(value.slice('draft '.length));
            else chooseBody(value);
          }}
        />
      </div>
      {body === undefined || named?.kind !== 'day' ? null : (
        <>
          <EditionField
            body={body}
            choices={choices}
            edition={editionOn(body, named.day)}
            error={isNoDay ? undefined : error}
            choose={(edition) => choose(daySide(body.methodology, edition.from ?? ''))}
          />
          <TextField
            type="date"
            label={m.day}
            error={isNoDay ? error : undefined}
            // The browser complains of what is no day.
            value={isDay(named.day) ? named.day : ''}
            change={(day) => {
              // While a day is being typed it is none.
              if (day !== '') choose(daySide(body.methodology, day));
            }}
          />
        </>
      )}
      {draft === undefined ? null : <p className={styles['explained']}>{m.draftExplained}</p>}
    </div>
  );
}

interface SubjectFieldProps {
  readonly choices: Choices;
  readonly value: string;
  readonly error: string | undefined;
  change(value: string): void;
}

function SubjectField({ choices, value, error, change }: SubjectFieldProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  return (
    <Field label={m.subject} error={error}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => change(event.target.value)}>
          <option value="">{m.choose}</option>
          <optgroup label={m.bodies}>
            {choices.bodies.map(({ methodology, organization }) => (
              <option key={methodology} value={methodology}>
                {label(organization, methodology)}
              </option>
            ))}
          </optgroup>
          {choices.drafts.length === 0 ? null : (
            <optgroup label={m.drafts}>
              {choices.drafts.map(({ name, document, organization }) => (
                <option key={name} value={`draft ${name}`}>
                  {[label(organization, ''), m.draftOf(documentText(document, language, name))]
                    .filter(Boolean)
                    .join('. ')}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}

interface EditionFieldProps {
  readonly body: BodyChoice;
  readonly choices: Choices;
  /** The edition of the day chosen. */
  readonly edition: EditionIdentity | undefined;
  readonly error: string | undefined;
  choose(edition: EditionIdentity): void;
}

function EditionField({ body, choices, edition, error, choose }: EditionFieldProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  return (
    <Field label={m.edition} error={error}>
      {(control) => (
        <select
          {...control}
          value={edition?.from ?? ''}
          onChange={(event) => {
            const next = body.editions.find(({ from }) => from === event.target.value);
            if (next !== undefined) choose(next);
          }}
        >
          {edition === undefined ? <option value="">{m.noEdition}</option> : null}
          {body.editions.map((one) => (
            <option key={one.from} value={one.from ?? ''}>
              {spanText(one, language)}: {actsText(one.acts, choices.acts, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Why a side is not there, as a sentence. */
function useFaultText(): (fault: SideFault) => string {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  return (fault) => {
    if (fault.kind === 'refused') return refusalText(fault.refusal, language);
    return fault.kind === 'no-draft' ? m.faults['no-draft'](fault.name) : m.faults[fault.kind];
  };
}
