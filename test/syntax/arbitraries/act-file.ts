/** Whole files, generated. */
import fc from 'fast-check';
import type * as Tree from '../../../dsl/syntax/index.ts';
import {
  comments,
  date,
  few,
  is,
  labels,
  line,
  lineComments,
  name,
  node,
  number,
  provisionNumber,
  quoted,
  some,
  span,
} from './basics.ts';
import { declaration, textLine } from './declarations.ts';

const spanned = is(span);
const tail = comments;
const actNumber = fc
  .string({ unit: fc.constantFrom('1', '2', '-', '/', 'қ', 'н', '#', '"'), minLength: 1, maxLength: 5 })
  .map((value) => ({ value, span }));

const document: fc.Arbitrary<Tree.DocumentReference> = fc.record({ type: labels, number: actNumber, date });
const inForce: fc.Arbitrary<Tree.InForceRule> = fc.oneof(
  fc.record({ kind: is('date'), date, span: spanned }),
  fc.record(
    {
      kind: is('anchor'),
      anchor: fc.constantFrom('publication' as const, 'registration' as const, 'signature' as const),
      expiredDays: number,
      span: spanned,
    },
    { requiredKeys: ['kind', 'anchor', 'span'] },
  ),
);

const note = node<Tree.NoteItem>({ ...line, kind: is('note'), name, labels });

const byKind: { [K in Tree.ActProperty['kind']]: fc.Arbitrary<Extract<Tree.ActProperty, { kind: K }>> } = {
  document: node({ ...line, kind: is('document'), document }),
  title: node({ ...line, kind: is('title'), text: some(textLine) }),
  approves: node({ ...line, kind: is('approves'), methodology: name, labels }),
  amends: node({ ...line, kind: is('amends'), methodology: name }),
  adopts: node({ ...line, kind: is('adopts'), act: name }),
  registered: node<Tree.RegisteredProperty>({ ...line, kind: is('registered'), number: actNumber, date }, [
    'date',
  ]),
  published: node<Tree.PublishedProperty>({ ...line, kind: is('published'), date }, ['date']),
  'in-force': node({ ...line, kind: is('in-force'), rule: inForce }),
  repealed: node<Tree.RepealedProperty>(
    { ...line, kind: is('repealed'), by: document, published: date, rule: inForce },
    ['published', 'rule'],
  ),
  reconstructed: node({ ...line, kind: is('reconstructed'), reason: labels }),
  note,
};

const header = node<Tree.ActHeader>({
  ...line,
  kind: is('act'),
  id: name,
  properties: few(fc.oneof(...Object.values(byKind)), 4),
  tail,
});

const unit = fc.constantFrom<Tree.ProvisionUnit>('point', 'part', 'subpoint', 'annex', 'row');
const path: fc.Arbitrary<Tree.ProvisionPath> = fc.record({
  steps: some(fc.record({ unit, number: provisionNumber })),
  span: spanned,
});

function provision(depth: number): fc.Arbitrary<Tree.Provision> {
  const nested: fc.Arbitrary<Tree.ProvisionItem>[] =
    depth === 0 ? [] : [provision(depth - 1), edit(depth - 1)];
  const item: fc.Arbitrary<Tree.ProvisionItem> = fc.oneof(
    textLine,
    node<Tree.TextNotInHand>({ ...line, kind: is('text-not-in-hand'), reason: labels }),
    node<Tree.PrintedNumber>({ ...line, kind: is('printed'), number: quoted }),
    note,
    { weight: 5, arbitrary: declaration },
    ...nested,
  );
  return node<Tree.Provision>({
    ...line,
    kind: is('provision'),
    unit,
    number: provisionNumber,
    title: labels,
    items: few(item, 4),
    tail,
  });
}

function edit(depth: number): fc.Arbitrary<Tree.Edit> {
  const base = { ...line, kind: is('edit'), targets: some(path, 3), provisions: few(provision(depth)), tail };
  const operation = fc.constantFrom<Tree.Edit['operation']>('replace', 'repeal', 'insert-after', 'add');
  const words = fc.record({ before: quoted, after: quoted });
  return fc.oneof(
    node<Tree.Edit>({ ...base, operation }),
    node<Tree.Edit>({ ...base, operation, guard: some(textLine), guardComments: lineComments }, [
      'guardComments',
    ]),
    node<Tree.Edit>({ ...base, operation: is('words'), words }),
  );
}

const heading = node<Tree.Heading>({
  ...line,
  kind: is('heading'),
  unit: fc.constantFrom('chapter', 'section'),
  number,
  title: labels,
});

/** A file without mistakes, with every construct of the tree. */
export const actFile: fc.Arbitrary<Tree.ActFile> = fc.record({
  kind: is('file'),
  span: spanned,
  surface: fc.constantFrom<Tree.Surface>('kk', 'ru', 'en'),
  comments,
  header,
  items: few(fc.oneof(heading, { weight: 4, arbitrary: provision(2) }), 4),
  tail,
});
