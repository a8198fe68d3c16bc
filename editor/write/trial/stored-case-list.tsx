/** The stored cases of a body, found by a part of their name. */
import { useState } from 'react';
import { SelectField, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CasesOfPoint } from '../monaco/code-lens.ts';
import type { StoredCaseEntry } from '../worker/stored-cases.ts';
import { MESSAGES } from './messages.ts';

interface StoredCaseListProps {
  readonly cases: readonly StoredCaseEntry[];
  readonly failed: ReadonlySet<string>;
  /** The cases are those of a point: they say whether they pass. */
  readonly ofPoint: CasesOfPoint | undefined;
  choose(id: string): void;
}

/** So many cases are found at a glance. */
const FEW = 12;

/** A field to choose a case in; with many, a field to find one comes first. */
export function StoredCaseList({ cases, failed, ofPoint, choose }: StoredCaseListProps) {
  const m = useMessages(MESSAGES);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState('');
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = cases.filter(({ id }) => words.every((word) => id.toLowerCase().includes(word)));
  const stateOf = (id: string) =>
    ofPoint === undefined ? '' : ` – ${failed.has(id) ? `✕ ${m.fails}` : `✓ ${m.passes}`}`;
  return (
    <>
      {cases.length > FEW ? (
        <TextField type="search" label={m.filterStored} value={wanted} change={setWanted} />
      ) : null}
      <SelectField
        label={m.stored}
        value={found.some(({ id }) => id === chosen) ? chosen : ''}
        empty={m.chooseStored}
        options={found.map(({ id }) => ({ value: id, label: `${id}${stateOf(id)}` }))}
        change={(id) => {
          setChosen(id);
          if (id !== '') choose(id);
        }}
      />
    </>
  );
}
