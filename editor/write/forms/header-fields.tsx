/** The particulars of a document: kind, number, days. */
import { useState } from 'react';
import type { Surface } from '../../../dsl/index.ts';
import { DayField, RadioField, SelectField, TextField } from '../../controls/index.ts';
import { LANGUAGES, useLanguage, useMessages } from '../../language/index.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import type { HeaderForm } from './form.ts';
import type { FormState } from './form-state.ts';
import styles from './forms.module.css';
import { MESSAGES } from './messages.ts';

/** The fields of the document itself. */
export function DocumentFields<F extends HeaderForm>({ state }: { readonly state: FormState<F> }) {
  const m = useMessages(MESSAGES);
  const { form, error } = state;
  const set = (change: Partial<HeaderForm>) => state.set(change as Partial<F>);
  return (
    <>
      <TypeFields state={state} />
      <div className={styles['row']}>
        <TextField
          label={m.number}
          hint={m.numberHint}
          value={form.number}
          change={(number) => set({ number })}
          error={error('number')}
        />
        <DayField label={m.day} value={form.day} change={(day) => set({ day })} error={error('day')} />
      </div>
      <TextField
        lines
        label={`${m.title} (${m.optional})`}
        hint={m.titleHint}
        value={form.title}
        change={(title) => set({ title })}
        error={error('title')}
      />
      <div className={styles['row']}>
        <TextField
          label={`${m.registrationNumber} (${m.optional})`}
          value={form.registrationNumber}
          change={(registrationNumber) => set({ registrationNumber })}
          error={error('registrationNumber')}
        />
        <DayField
          label={`${m.registrationDay} (${m.optional})`}
          value={form.registrationDay}
          change={(registrationDay) => set({ registrationDay })}
          error={error('registrationDay')}
        />
      </div>
      <InForceFields state={state} />
    </>
  );
}

function TypeFields<F extends HeaderForm>({ state }: { readonly state: FormState<F> }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { form, error } = state;
  const known = DOCUMENT_TYPES.findIndex((type) => type.kk === form.type.kk && type.ru === form.type.ru);
  const [isOther, setOther] = useState(known < 0);
  const set = (change: Partial<HeaderForm>) => state.set(change as Partial<F>);
  const chosen = isOther ? 'other' : String(known);
  return (
    <>
      <SelectField
        label={m.type}
        value={chosen}
        change={(value) => {
          setOther(value === 'other');
          set({ type: DOCUMENT_TYPES[Number(value)] ?? { kk: '', ru: '', en: '' } });
        }}
        options={[
          ...DOCUMENT_TYPES.map((type, place) => ({ value: String(place), label: type[language] })),
          { value: 'other', label: m.otherType },
        ]}
      />
      {isOther ? (
        <div className={styles['row']}>
          {(['kk', 'ru', 'en'] as const).map((tag) => (
            <TextField
              key={tag}
              label={m.typeIn[tag]}
              value={form.type[tag]}
              change={(text) => set({ type: { ...form.type, [tag]: text } })}
              error={tag === 'kk' ? error('type.kk') : undefined}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

function InForceFields<F extends HeaderForm>({ state }: { readonly state: FormState<F> }) {
  const m = useMessages(MESSAGES);
  const { form, error } = state;
  const set = (change: Partial<HeaderForm>) => state.set(change as Partial<F>);
  return (
    <>
      <div className={styles['row']}>
        <RadioField
          label={m.publication}
          value={form.isPublished ? 'known' : 'unknown'}
          change={(value) => set({ isPublished: value === 'known' })}
          options={[
            { value: 'unknown', label: m.publicationUnknown },
            { value: 'known', label: m.publicationKnown },
          ]}
        />
        {form.isPublished ? (
          <DayField
            label={m.publicationDay}
            value={form.publicationDay}
            change={(publicationDay) => set({ publicationDay })}
            error={error('publicationDay')}
          />
        ) : null}
      </div>
      <div className={styles['row']}>
        <SelectField
          label={m.inForce}
          value={form.inForce}
          change={(inForce) => set({ inForce: inForce as HeaderForm['inForce'] })}
          error={error('inForce')}
          options={(['publication', 'date', 'registration', 'signature'] as const).map((value) => ({
            value,
            label: m.inForceBy[value],
          }))}
        />
        {form.inForce === 'date' ? (
          <DayField
            label={m.inForceDay}
            value={form.inForceDay}
            change={(inForceDay) => set({ inForceDay })}
            error={error('inForceDay')}
          />
        ) : (
          <TextField
            numeric
            label={m.inForceDays}
            hint={m.inForceDaysHint}
            value={form.inForceDays}
            change={(inForceDays) => set({ inForceDays })}
            error={error('inForceDays')}
          />
        )}
      </div>
    </>
  );
}

interface FileFieldsProps<F extends HeaderForm> {
  readonly state: FormState<F>;
  /** What is proposed while the author has not written their own. */
  readonly proposed: { readonly id: string; readonly file: string };
}

/** The language of the keywords, the id and the name of the file; the last two follow from the others at first. */
export function FileFields<F extends HeaderForm>({ state, proposed }: FileFieldsProps<F>) {
  const m = useMessages(MESSAGES);
  const { form, error } = state;
  const set = (change: Partial<HeaderForm>) => state.set(change as Partial<F>);
  return (
    <>
      <SelectField
        label={m.surface}
        value={form.surface}
        change={(surface) => set({ surface: surface as Surface })}
        options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      />
      <div className={styles['row']}>
        <TextField
          label={m.id}
          hint={m.idHint}
          value={form.id === '' ? proposed.id : form.id}
          change={(id) => set({ id })}
          error={error('id')}
        />
        <TextField
          label={m.fileName}
          hint={m.fileHint}
          value={form.file === '' ? proposed.file : form.file}
          change={(file) => set({ file })}
          error={error('file')}
        />
      </div>
    </>
  );
}
