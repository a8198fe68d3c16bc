/** What may stand below what: the blocks of the language and the statements each of them takes. */
import type { KeywordId } from '../keywords/index.ts';
import type { ScannedToken } from '../syntax/index.ts';

export type Block =
  | 'file'
  | 'act'
  | 'provision'
  | 'edit'
  | 'fact'
  | 'items'
  | 'groups'
  | 'categories'
  | 'competencies'
  | 'competency-groups'
  | 'indicators'
  | 'rows'
  | 'decision'
  | 'results'
  | 'result-body'
  | 'readings'
  | 'deadline'
  | 'effects'
  | 'form'
  | 'texts'
  | 'none';

const DECLARATIONS: readonly KeywordId[] = [
  'fact',
  'decision',
  'requirement',
  'exception',
  'applicability',
  'deadline',
  'event',
  'scale',
  'choice',
  'term',
  'role',
  'unit',
  'grouping',
  'competencies',
  'lookup',
  'effect',
  'interpretation',
  'form',
];

/** The keywords that lines of a block begin with, the usual ones first. */
export const STATEMENTS: Readonly<Record<Block, readonly KeywordId[]>> = {
  file: ['point', 'chapter', 'section', 'annex', 'part', 'subpoint', 'act', 'language'],
  act: [
    'document',
    'title',
    'approves',
    'amends',
    'adopts',
    'registered',
    'published',
    'inForce',
    'repealed',
    'reconstructed',
    'note',
  ],
  provision: [...DECLARATIONS, 'note', 'printed', 'textNotInHand', 'part', 'subpoint', 'edit'],
  edit: ['former', 'point', 'part', 'subpoint', 'annex'],
  fact: ['who', 'key', 'constraint'],
  items: [],
  groups: [],
  categories: ['others'],
  competencies: [],
  'competency-groups': [],
  indicators: ['effective', 'ineffective'],
  rows: [],
  decision: ['table', 'if', 'each'],
  results: [],
  'result-body': ['table', 'if'],
  readings: ['ground', 'rewrite', 'supply', 'counting', 'appliesTo'],
  deadline: ['who'],
  effects: ['basis', 'noEffect'],
  form: ['field', 'columns', 'signedBy'],
  texts: [],
  none: [],
};

/** Keywords that begin a statement and never stand inside an expression. */
export const STATEMENT_STARTS: ReadonlySet<KeywordId> = new Set(
  Object.values(STATEMENTS)
    .flat()
    .filter((id) => id !== 'others'),
);

const BELOW: ReadonlyMap<KeywordId, Block> = new Map<KeywordId, Block>([
  ['act', 'act'],
  ['title', 'texts'],
  ['point', 'provision'],
  ['part', 'provision'],
  ['subpoint', 'provision'],
  ['annex', 'provision'],
  ['row', 'provision'],
  ['edit', 'edit'],
  ['former', 'texts'],
  ['fact', 'fact'],
  ['scale', 'items'],
  ['choice', 'items'],
  ['grouping', 'groups'],
  ['competencies', 'competencies'],
  ['effective', 'texts'],
  ['ineffective', 'texts'],
  ['lookup', 'rows'],
  ['table', 'rows'],
  ['decision', 'decision'],
  ['each', 'results'],
  ['interpretation', 'readings'],
  ['deadline', 'deadline'],
  ['effect', 'effects'],
  ['form', 'form'],
]);

/** The blocks below lines that begin with a name, by the block such a line stands in. */
const BELOW_NAMES: Readonly<Partial<Record<Block, Block>>> = {
  fact: 'fact',
  groups: 'categories',
  competencies: 'competency-groups',
  'competency-groups': 'indicators',
  results: 'result-body',
};

interface LineAbove {
  readonly tokens: readonly ScannedToken[];
  readonly parent: LineAbove | undefined;
}

/** The block of the lines below a line (the whole file: undefined). */
export function blockBelow(line: LineAbove | undefined): Block {
  if (line === undefined) return 'file';
  const first = line.tokens[0];
  const named = BELOW_NAMES[blockBelow(line.parent)];
  if (first?.keyword !== undefined) return BELOW.get(first.keyword) ?? 'none';
  return first?.kind === 'name' ? (named ?? 'none') : 'none';
}
