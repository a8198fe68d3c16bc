/** The form of a new amendment: its document, and what it changes in the edition in force. */
import { useEffect, useRef, useState } from 'react';
import { Button, DayField, Notice, Page, Panel, SelectField, TextField } from '../../controls/index.ts';
import { today, useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { groupsOf } from '../list/groups.ts';
import type { WriteSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { ActEntry } from '../worker/acts.ts';
import type { Targets } from '../worker/targets.ts';
import { EMPTY_HEADER } from './act-form.tsx';
import { clauseText, openingText } from './clauses.ts';
import { EditFields } from './edit-fields.tsx';
import { EDIT_MESSAGES } from './edit-messages.ts';
import { idPrefix, proposedFile, proposedId } from './file-name.ts';
import { Finish } from './finish.tsx';
import type { AmendmentForm, EditForm, NewForm } from './form.ts';
import { type FormState, useForm } from './form-state.ts';
import styles from './forms.module.css';
import { DocumentFields, FileFields } from './header-fields.tsx';
import { MESSAGES } from './messages.ts';
import { useBegin } from './use-begin.ts';

const EMPTY_EDIT: Omit<EditForm, 'key'> = {
  operation: 'replace',
  target: '',
  number: '',
  text: '',
  before: '',
  after: '',
  withRules: true,
  clause: '',
};

/** An empty form; `body`: the methodology of the address. */
function empty(body: string): AmendmentForm & { readonly base: string } {
  return {
    ...EMPTY_HEADER,
    methodology: body,
    amendedDay: '',
    opening: openingText('kk'),
    edits: [{ ...EMPTY_EDIT, key: 'first' }],
    closing: '',
    base: '',
  };
}

/** The form with the id of the body's base act, which the proposals follow. */
type Filled = ReturnType<typeof empty>;

function completed({ base, ...form }: Filled): NewForm {
  const proposed = proposalsFor({ base, ...form });
  const edits = form.edits.map((edit) => ({
    ...edit,
    clause: edit.clause || clauseText(edit, form.surface),
  }));
  return {
    kind: 'amendment',
    form: { ...form, edits, id: form.id || proposed.id, file: form.file || proposed.file },
  };
}

/** `base` is the folder and the id of the base act: `ryskulov-akimat ryskulov-2018-144`. */
function proposalsFor({ base, day, number, id }: Filled): { id: string; file: string } {
  const [folder = '', act = ''] = base.split(' ');
  const proposed = act === '' ? '' : proposedId(idPrefix(act), day, number);
  return { id: proposed, file: proposedFile(folder, id || proposed) };
}

interface AmendmentFormPageProps {
  readonly session: WriteSession;
  /** The methodology of the address; any where absent. */
  readonly body: string | undefined;
}

/** The page with the form. */
export function AmendmentFormPage({ session, body = '' }: AmendmentFormPageProps) {
  const m = useMessages(MESSAGES);
  const e = useMessages(EDIT_MESSAGES);
  const label = useLabels();
  const [first] = useState(() => empty(body));
  const state = useForm(session, first, completed);
  const { form, set, error } = state;
  const bodies = groupsOf(useStore(session.list)).filter(({ methodology, acts }) => {
    return methodology !== undefined && acts.some(({ role }) => role === 'base');
  });
  const targets = useTargets(session, form.methodology, form.amendedDay, (day) => set({ amendedDay: day }));
  const base = baseOf(bodies.find(({ methodology }) => methodology === form.methodology)?.acts ?? []);
  useEffect(() => {
    if (base !== form.base) set({ base });
  }, [base, form.base, set]);
  const page = useRef<HTMLDivElement>(null);
  const begin = useBegin(session, state, completed, page);
  return (
    <Page title={m.newAmendment} about={m.newAmendmentAbout}>
      <div ref={page} className={styles['form']}>
        <Panel title={m.body}>
          <SelectField
            label={m.body}
            empty={m.chooseBody}
            value={form.methodology}
            change={(methodology) => set({ methodology, amendedDay: '' })}
            error={error('methodology')}
            options={bodies.map(({ methodology = '', organization }) => ({
              value: methodology,
              label: label(organization, methodology),
            }))}
          />
        </Panel>
        <Panel title={m.document}>
          <DocumentFields state={state} />
          {targets?.found && targets.end !== null ? (
            <Notice kind="warning">{e.endOfBody(targets.end)}</Notice>
          ) : null}
        </Panel>
        <Panel title={e.changes}>
          <Changes state={state} targets={targets} />
        </Panel>
        <Panel title={m.file}>
          <FileFields state={state} proposed={proposalsFor(form)} />
        </Panel>
        <Finish state={state} begin={begin} />
      </div>
    </Page>
  );
}

function baseOf(acts: readonly ActEntry[]): string {
  const base = acts.findLast(({ role }) => role === 'base');
  if (base?.id === undefined) return '';
  return `${base.name.split('/').slice(0, -1).join('/')} ${base.id}`;
}

/** What can be changed in the edition of a day; where no day is given, the last one, which is then told. */
function useTargets(
  session: WriteSession,
  methodology: string,
  day: string,
  tellDay: (day: string) => void,
): Targets | undefined {
  const { language } = useLanguage();
  const [targets, setTargets] = useState<Targets>();
  const tell = useRef(tellDay);
  useEffect(() => {
    tell.current = tellDay;
  });
  useEffect(() => {
    let isThere = true;
    if (methodology === '') setTargets(undefined);
    else {
      void session.service.ask('targets', { methodology, day, today: today(), language }).then((found) => {
        if (!isThere || found === undefined) return;
        setTargets(found);
        if (day === '' && found.found) tell.current(found.day);
      });
    }
    return () => {
      isThere = false;
    };
  }, [session, methodology, day, language]);
  return targets;
}

interface ChangesProps {
  readonly state: FormState<Filled>;
  readonly targets: Targets | undefined;
}

function Changes({ state: { form, set, error }, targets }: ChangesProps) {
  const m = useMessages(MESSAGES);
  const e = useMessages(EDIT_MESSAGES);
  const { edits } = form;
  const change = (place: number, edit: EditForm) => set({ edits: edits.with(place, edit) });
  return (
    <>
      <DayField
        label={e.amendedDay}
        hint={targets?.found ? e.amendedEdition(targets.acts.join(' + ')) : undefined}
        value={form.amendedDay}
        change={(amendedDay) => set({ amendedDay })}
        error={targets?.found === false ? e.noEdition[targets.reason] : undefined}
      />
      <TextField lines label={e.opening} value={form.opening} change={(opening) => set({ opening })} />
      <ol className={styles['edits']}>
        {edits.map((edit, place) => (
          <li key={edit.key}>
            <EditFields
              edit={edit}
              number={place + 1}
              surface={form.surface}
              targets={targets?.found ? targets.targets : []}
              change={(changed) => change(place, changed)}
              remove={edits.length === 1 ? undefined : () => set({ edits: edits.toSpliced(place, 1) })}
              error={(field) => error(`edits.${place}.${field}`)}
            />
          </li>
        ))}
      </ol>
      {error('edits') === undefined ? null : <p className={styles['wrong']}>{error('edits')}</p>}
      <div>
        <Button onClick={() => set({ edits: [...edits, { ...EMPTY_EDIT, key: `${Date.now()}` }] })}>
          {e.addChange}
        </Button>
      </div>
      <TextField
        lines
        label={`${e.closing} (${m.optional})`}
        hint={e.closingHint}
        value={form.closing}
        change={(closing) => set({ closing })}
      />
    </>
  );
}
