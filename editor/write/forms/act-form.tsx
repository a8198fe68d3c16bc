/** The form of a new act that approves a methodology. */
import { useEffect, useRef } from 'react';
import { Page, Panel, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { WriteSession } from '../session/session.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { proposedFile, proposedId } from './file-name.ts';
import { Finish } from './finish.tsx';
import type { ActForm, HeaderForm, NewForm } from './form.ts';
import { useForm } from './form-state.ts';
import styles from './forms.module.css';
import { DocumentFields, FileFields } from './header-fields.tsx';
import { MESSAGES } from './messages.ts';
import { useBegin } from './use-begin.ts';

/** A header of which nothing is known. */
export const EMPTY_HEADER: HeaderForm = {
  surface: 'kk',
  type: DOCUMENT_TYPES[0] ?? { kk: '', ru: '', en: '' },
  number: '',
  day: '',
  title: '',
  registrationNumber: '',
  registrationDay: '',
  isPublished: false,
  publicationDay: '',
  inForce: 'publication',
  inForceDay: '',
  inForceDays: '10',
  methodology: '',
  id: '',
  file: '',
};

const EMPTY: ActForm = { ...EMPTY_HEADER, organization: { kk: '', ru: '', en: '' }, text: '' };

/** What follows from the other fields is filled in before the form is judged. */
function completed(form: ActForm): NewForm {
  const proposed = proposalsFor(form);
  const { id = '', file = '' } = form;
  return {
    kind: 'act',
    form: { ...form, id: id === '' ? proposed.id : id, file: file === '' ? proposed.file : file },
  };
}

function proposalsFor({ methodology, day, number, id }: ActForm): { id: string; file: string } {
  const proposed = proposedId(methodology, day, number);
  return { id: proposed, file: proposedFile(methodology, id === '' ? proposed : id) };
}

/** The page with the form. */
export function ActFormPage({ session }: { readonly session: WriteSession }) {
  const m = useMessages(MESSAGES);
  const state = useForm(session, EMPTY, completed);
  const { form, set, error } = state;
  const page = useRef<HTMLDivElement>(null);
  const begin = useBegin(session, state, completed, page);
  useEffect(() => page.current?.querySelector('input')?.focus(), []);
  return (
    <Page title={m.newAct} about={m.newActAbout}>
      <div ref={page} className={styles['form']}>
        <Panel title={m.body}>
          <TextField
            label={m.bodyId}
            hint={m.bodyIdHint}
            value={form.methodology}
            change={(methodology) => set({ methodology })}
            error={error('methodology')}
          />
          {(['kk', 'ru', 'en'] as const).map((tag) => (
            <TextField
              key={tag}
              label={m.bodyName[tag]}
              value={form.organization[tag]}
              change={(text) => set({ organization: { ...form.organization, [tag]: text } })}
              error={tag === 'kk' ? error('organization.kk') : undefined}
            />
          ))}
        </Panel>
        <Panel title={m.document}>
          <DocumentFields state={state} />
        </Panel>
        <Panel title={m.firstPoint}>
          <TextField
            lines
            label={`${m.firstPoint} (${m.optional})`}
            hint={m.firstPointHint}
            value={form.text}
            change={(text) => set({ text })}
          />
        </Panel>
        <Panel title={m.file}>
          <FileFields state={state} proposed={proposalsFor(form)} />
        </Panel>
        <Finish state={state} begin={begin} />
      </div>
    </Page>
  );
}
