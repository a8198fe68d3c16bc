/** What decisions give row by row of a list of facts. */
import type { Program } from '../../../engine/index.ts';
import type { CaseAnswer } from '../answer/index.ts';

/** Columns beside those of the facts, and their cells by the place of the row. */
export interface RowResults {
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly cells: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** The results of the decisions that go over the list; a field that only repeats one of the fact's own is left out. */
export function decidedOver(program: Program, list: string, answer: CaseAnswer): RowResults {
  const type = program.facts.find(({ name }) => name === list)?.type;
  const record = type?.kind === 'list' ? type.of : type;
  const own = new Set(record?.kind === 'record' ? record.fields.map(({ name }) => name) : []);
  const columns = new Map<string, string>();
  const cells = new Map<number, Record<string, string>>();
  for (const { name } of decisionsOver(program, list)) {
    const records = answer.explanation.decisions[name]?.records ?? [];
    for (const [at, { kept, fields }] of records.entries()) {
      const path = answer.evaluation.trace.decisions[name]?.records[at]?.at ?? '';
      const place = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? -1);
      for (const [field, { label, value }] of Object.entries(kept ? fields : {})) {
        if (own.has(field)) continue;
        columns.set(field, label);
        cells.set(place, { ...cells.get(place), [field]: value });
      }
    }
  }
  return { columns: [...columns].map(([name, label]) => ({ name, label })), cells };
}

/** The decisions that give a result for each row of the list itself. */
export function decisionsOver(program: Program, list: string): Program['decisions'] {
  return program.decisions.filter(
    ({ body }) =>
      body.kind === 'each' &&
      'list' in body.over &&
      body.over.list.op === 'fact' &&
      body.over.list.name === list,
  );
}
