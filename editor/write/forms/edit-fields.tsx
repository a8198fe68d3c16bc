/** One change of an amendment. */

import type { Surface } from '../../../dsl/index.ts';
import { Button, SelectField, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { Target } from '../worker/targets.ts';
import { clauseText } from './clauses.ts';
import { EDIT_MESSAGES } from './edit-messages.ts';
import type { EditForm } from './form.ts';
import styles from './forms.module.css';
import { numberAtEnd, numberBehind } from './next-number.ts';
import { TargetPicker } from './target-picker.tsx';

interface EditFieldsProps {
  readonly edit: EditForm;
  /** Its place among the changes, from 1. */
  readonly number: number;
  readonly surface: Surface;
  readonly targets: readonly Target[];
  change(edit: EditForm): void;
  remove: (() => void) | undefined;
  error(field: string): string | undefined;
}

const OPERATIONS: readonly EditForm['operation'][] = ['replace', 'words', 'insert-after', 'add', 'repeal'];

/** What is done to which provision, and in which words. */
export function EditFields({ edit, number, surface, targets, change, remove, error }: EditFieldsProps) {
  const m = useMessages(EDIT_MESSAGES);
  const ids = targets.map(({ id }) => id);
  const set = (changed: Partial<EditForm>) => change({ ...edit, ...changed });
  const setOperation = (operation: EditForm['operation']) => {
    const isAdding = operation === 'add';
    // What was chosen for one operation may mean nothing for another.
    const target = isAdding
      ? `annex ${numberAtEnd('annex', ids)}`
      : ids.includes(edit.target)
        ? edit.target
        : '';
    set({
      operation,
      target,
      number: operation === 'insert-after' ? numberBehind(target, ids) : '',
      clause: '',
    });
  };
  const proposed = clauseText(edit, surface);
  return (
    <fieldset className={styles['edit']}>
      <legend>{m.change(number)}</legend>
      <SelectField
        label={m.operation}
        value={edit.operation}
        change={(operation) => setOperation(operation as EditForm['operation'])}
        options={OPERATIONS.map((value) => ({ value, label: m.operations[value] }))}
      />
      {edit.operation === 'add' ? (
        <AddedFields edit={edit} ids={ids} set={set} error={error} />
      ) : (
        <TargetPicker
          label={edit.operation === 'insert-after' ? m.after : m.target}
          targets={targets}
          chosen={edit.target}
          error={error('target')}
          choose={(target) => set({ target, number: numberBehind(target, ids), clause: '' })}
        />
      )}
      {edit.operation === 'replace' && edit.target !== '' ? (
        <p className={styles['quiet']}>{m.copied}</p>
      ) : null}
      {edit.operation === 'insert-after' ? (
        <TextField
          label={m.newNumber}
          value={edit.number}
          change={(value) => set({ number: value, clause: '' })}
          error={error('number')}
        />
      ) : null}
      {edit.operation === 'words' ? (
        <WordFields
          edit={edit}
          hasRules={targets.find(({ id }) => id === edit.target)?.hasRules === true}
          set={set}
          error={error}
        />
      ) : null}
      {edit.operation === 'insert-after' || edit.operation === 'add' ? (
        <TextField
          lines
          label={m.newText}
          hint={m.newTextHint}
          value={edit.text}
          change={(text) => set({ text })}
          error={error('text')}
        />
      ) : null}
      <TextField
        lines
        label={m.clause}
        hint={m.clauseHint}
        value={edit.clause === '' ? proposed : edit.clause}
        change={(clause) => set({ clause })}
      />
      {remove === undefined ? null : (
        <div>
          <Button kind="danger" onClick={remove}>
            {m.removeChange(number)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly edit: EditForm;
  set(change: Partial<EditForm>): void;
  error(field: string): string | undefined;
}

function AddedFields({ edit, ids, set, error }: PartProps & { readonly ids: readonly string[] }) {
  const m = useMessages(EDIT_MESSAGES);
  const [unit = 'annex', number = ''] = edit.target.split(' ');
  return (
    <div className={styles['row']}>
      <SelectField
        label={m.newUnit}
        value={unit}
        change={(value) => set({ target: `${value} ${numberAtEnd(value, ids)}`, clause: '' })}
        options={(['point', 'annex'] as const).map((value) => ({ value, label: m.units[value] }))}
      />
      <TextField
        label={m.newNumber}
        value={number}
        change={(value) => set({ target: `${unit} ${value.trim()}`, clause: '' })}
        error={error('number')}
      />
    </div>
  );
}

function WordFields({ edit, hasRules, set, error }: PartProps & { readonly hasRules: boolean }) {
  const m = useMessages(EDIT_MESSAGES);
  return (
    <>
      <div className={styles['row']}>
        <TextField
          label={m.wordsBefore}
          value={edit.before}
          change={(before) => set({ before, clause: '' })}
          error={error('before')}
        />
        <TextField
          label={m.wordsAfter}
          value={edit.after}
          change={(after) => set({ after, clause: '' })}
          error={error('after')}
        />
      </div>
      {hasRules ? (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={edit.withRules}
            onChange={(event) => set({ withRules: event.target.checked })}
          />
          {m.withRules}
        </label>
      ) : null}
    </>
  );
}
