/** A table of cases to begin with: the columns of a body, and a few of its stored cases in them. */
import Papa from 'papaparse';
import type { Program } from '../../../engine/index.ts';
import { caseOf, type KeptCase } from './opened-cases.ts';

/** As many cases stand in it. */
const EXAMPLES = 3;
/** Cases with more cells are left out: the table is to be read by people. */
const MOST_CELLS = 30;

/** The table as text; `examples` are cases of the body, from which the shortest kinds are taken. */
export function caseTemplate(program: Program, examples: readonly KeptCase[]): string {
  const rows = examples.map((kept) => cellsOf(caseOf(kept)));
  const chosen = rows.filter((row) => isPlain(row)).slice(0, EXAMPLES);
  const columns = columnsOf(program, chosen);
  const lines = [columns, ...chosen.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\uFEFF${Papa.unparse(lines, { delimiter: ';', escapeFormulae: true })}\r\n`;
}

/** Named after the case's own columns, then facts, events and expectations; each as often as the cases need it. */
function columnsOf(program: Program, rows: readonly ReadonlyMap<string, string>[]): string[] {
  const plain = program.facts.filter(({ type }) => type.kind !== 'list' && type.kind !== 'record');
  const all = new Set([
    ...['id', 'methodology', 'on'],
    ...plain.map(({ name }) => `facts.${name}`),
    ...rows.flatMap((row) => [...row.keys()]),
  ]);
  const kinds = ['facts', 'events', 'expect'];
  const rank = (column: string) => kinds.indexOf(/^\w+/.exec(column)?.[0] ?? '');
  return [...all].sort((a, b) => rank(a) - rank(b));
}

function cellsOf({
  id,
  methodology,
  on,
  reading,
  facts,
  events,
  expect,
  refused,
}: ReturnType<typeof caseOf>) {
  const cells = new Map<string, string>();
  put(cells, '', {
    id,
    methodology,
    on,
    ...(reading === 'adopted' ? {} : { reading }),
    facts,
    events,
    expect,
    refused,
  });
  return cells;
}

function put(cells: Map<string, string>, path: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) {
    cells.set(path, String(value));
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const own = Array.isArray(value) ? `[${name}]` : path === '' ? name : `.${name}`;
    put(cells, path + own, inner);
  }
}

/** Whether a table can hold the case: its keys have no marks of paths, and it is not too wide. */
function isPlain(row: ReadonlyMap<string, string>): boolean {
  const paths = [...row.keys()];
  return (
    row.size <= MOST_CELLS &&
    !paths.some((path) => path.startsWith('refused')) &&
    paths.some((path) => path.startsWith('facts.'))
  );
}
