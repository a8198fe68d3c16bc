/** Every declaration, generated. */
import fc from 'fast-check';
import type * as Tree from '../../../dsl/syntax/index.ts';
import {
  comments,
  few,
  is,
  labels,
  line,
  lineComments,
  name,
  node,
  number,
  numberRaw,
  officialText,
  provisionNumber,
  some,
  span,
} from './basics.ts';
import { cell, expression, rowValue } from './expressions.ts';

const spanned = is(span);
const tail = comments;
const declared = { ...line, name, labels };

export const textLine: fc.Arbitrary<Tree.TextLine> = fc.record({
  kind: is('text'),
  text: officialText,
  span: spanned,
  comments,
});

const bound = fc
  .tuple(fc.boolean(), numberRaw)
  .map(([minus, raw]) => ({ raw: minus ? `-${raw}` : raw, span }));
const numeric: fc.Arbitrary<Tree.NumericType> = fc.record(
  {
    kind: fc.constantFrom('integer' as const, 'number' as const),
    min: bound,
    max: bound,
    digits: number,
    unit: name,
    span: spanned,
  },
  { requiredKeys: ['kind', 'span'] },
);
const { type } = fc.letrec<{ type: Tree.TypeText }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'type' },
    numeric,
    fc.record({
      kind: fc.constantFrom(
        'yes-no' as const,
        'text' as const,
        'date' as const,
        'category' as const,
        'record' as const,
      ),
      span: spanned,
    }),
    fc.record({ kind: is('named'), name, span: spanned }),
    fc.record({ kind: is('list'), of: tie('type'), span: spanned }, { requiredKeys: ['kind', 'span'] }),
  ),
}));

const constraint = node<Tree.Constraint>({ ...line, kind: is('constraint'), condition: expression, labels });

function shape(depth: number): fc.Arbitrary<Tree.FieldShape> {
  const fields: fc.Arbitrary<Tree.Field[]> =
    depth === 0
      ? fc.constant([])
      : few(node<Tree.Field>({ ...declared, kind: is('field'), field: shape(depth - 1) }));
  const base = { optional: fc.boolean(), type, fields, constraints: few(constraint, 1), tail };
  const plain = node<Tree.FieldShape>({ ...base, default: expression, who: some(name), key: name }, [
    'default',
    'who',
    'key',
  ]);
  const commented = node<Tree.FieldShape>(
    { ...base, who: some(name), whoComments: lineComments, key: name, keyComments: lineComments },
    [],
  );
  return fc.oneof(plain, commented);
}

const row = node<Tree.TableRow>({ ...line, kind: is('row'), cells: some(cell), value: rowValue, labels });
const condition = node<Tree.ConditionRow>({
  ...line,
  kind: is('condition'),
  condition: expression,
  value: rowValue,
  labels,
});
const table = node<Tree.TableBody>(
  { kind: is('table'), columns: some(expression), rows: some(row), comments: lineComments },
  ['comments'],
);
const conditions = node<Tree.ConditionsBody>({ kind: is('conditions'), rows: some(condition) });
const plainValue: fc.Arbitrary<Tree.DecisionBody> = fc.record({ kind: is('value'), value: expression });
const value: fc.Arbitrary<Tree.DecisionBody> = node<Extract<Tree.DecisionBody, { kind: 'value' }>>(
  { kind: is('value'), value: expression, comments: lineComments },
  ['comments'],
);
const flatBody: fc.Arbitrary<Tree.DecisionBody> = fc.oneof(table, conditions);
const resultField = node<Tree.ResultField>(
  { ...line, kind: is('result-field'), name, type, labels, body: fc.oneof(plainValue, flatBody), tail },
  ['type', 'body'],
);
const each = node<Tree.EachBody>(
  {
    kind: is('each'),
    variable: name,
    over: expression,
    where: expression,
    fields: some(resultField),
    comments: lineComments,
  },
  ['variable', 'where', 'comments'],
);

const item = node<Tree.ListItem>({ ...line, kind: is('item'), name, value: number, labels }, ['value']);
const category = fc.oneof(
  node<Tree.CategoryRow>(
    {
      ...line,
      kind: is('category'),
      code: name,
      qualifier: fc.oneof(expression, is('others' as const)),
      labels,
    },
    ['qualifier'],
  ),
  node<Tree.CategoryRow>({ ...line, kind: is('category'), labels }),
);
const group = node<Tree.CategoryGroup>({
  ...line,
  kind: is('group'),
  name,
  labels,
  rows: few(category),
  tail,
});
const competencyGroup = node<Tree.CompetencyGroup>(
  {
    ...line,
    kind: is('competency-group'),
    group: name,
    effective: few(textLine),
    ineffective: few(textLine),
    effectiveComments: lineComments,
    ineffectiveComments: lineComments,
    tail,
  },
  ['effectiveComments', 'ineffectiveComments'],
);
const competency = node<Tree.Competency>({
  ...line,
  kind: is('competency'),
  name,
  labels,
  groups: few(competencyGroup),
  tail,
});

const term = node<Tree.Term>(
  {
    direction: fc.constantFrom('after', 'before'),
    count: number,
    unit: fc.constantFrom('working-days', 'calendar-days', 'months', 'years'),
    dayOfMonth: number,
    span: spanned,
  },
  ['dayOfMonth'],
);
const target: fc.Arbitrary<Tree.ApplicabilityTarget> = fc.oneof(
  fc.record({ kind: is('everything'), span: spanned }),
  fc.record({ kind: is('name'), name, span: spanned }),
  fc.record({
    kind: is('provisions'),
    unit: fc.constantFrom('chapter' as const, 'point' as const, 'annex' as const),
    number: provisionNumber,
    span: spanned,
  }),
);
const effectItem = node<Tree.EffectItem>({
  ...line,
  kind: is('effect-item'),
  polarity: fc.constantFrom('basis', 'no-effect'),
  name,
  labels,
});

type Interpretation<K> = Extract<Tree.InterpretationItem, { kind: K }>;
const interpretationItem: fc.Arbitrary<Tree.InterpretationItem> = fc.oneof(
  node<Interpretation<'ground'>>({ ...line, kind: is('ground'), labels }),
  node<Interpretation<'rewrite'>>({ ...line, kind: is('rewrite'), decision: name, value: expression }),
  node<Interpretation<'supply'>>({
    ...line,
    kind: is('supply'),
    decision: name,
    condition: expression,
    value: rowValue,
  }),
  node<Interpretation<'counting'>>({
    ...line,
    kind: is('counting'),
    deadlines: some(name),
    convention: fc.constantFrom('back-from-day-before', 'does-not-roll', 'rolls-forward'),
  }),
  node<Interpretation<'cites'>>({ ...line, kind: is('cites'), names: some(name) }),
);
type Form<K> = Extract<Tree.FormItem, { kind: K }>;
const formItem: fc.Arbitrary<Tree.FormItem> = fc.oneof(
  node<Form<'form-field'>>({ ...line, kind: is('form-field'), name, labels }),
  node<Form<'form-columns'>>({ ...line, kind: is('form-columns'), list: name, columns: some(name) }),
  node<Form<'form-signatures'>>({ ...line, kind: is('form-signatures'), roles: some(name) }),
);

const result = fc.oneof(type, fc.record({ kind: is('interval'), span: spanned }));

/** One arbitrary for every kind, so that a new kind without one does not compile. */
const byKind: { [K in Tree.Declaration['kind']]: fc.Arbitrary<Extract<Tree.Declaration, { kind: K }>> } = {
  term: node({ ...declared, kind: is('term') }),
  role: node({ ...declared, kind: is('role') }),
  unit: node({ ...declared, kind: is('unit') }),
  event: node({ ...declared, kind: is('event') }),
  scale: node({ ...declared, kind: is('scale'), items: some(item, 3), tail }),
  choice: node({ ...declared, kind: is('choice'), items: some(item, 3), tail }),
  grouping: node({ ...declared, kind: is('grouping'), of: name, groups: some(group), tail }),
  competencies: node({
    ...declared,
    kind: is('competencies'),
    grouping: name,
    items: some(competency),
    tail,
  }),
  fact: node({ ...declared, kind: is('fact'), field: shape(2) }),
  lookup: node({
    ...declared,
    kind: is('lookup'),
    parameters: few(fc.record({ name, type })),
    result,
    rows: some(row),
    tail,
  }),
  requirement: node({ ...declared, kind: is('requirement'), condition: expression }),
  decision: node<Tree.DecisionDeclaration>(
    { ...declared, kind: is('decision'), type, body: fc.oneof(value, flatBody, each), tail },
    ['type'],
  ),
  exception: node({
    ...line,
    kind: is('exception'),
    decision: name,
    condition: expression,
    value: rowValue,
    labels,
  }),
  applicability: node({
    ...line,
    kind: is('applicability'),
    targets: some(target),
    condition: expression,
    labels,
  }),
  deadline: fc.oneof(
    node<Tree.DeadlineDeclaration>({ ...declared, kind: is('deadline'), from: name, term, tail }),
    node<Tree.DeadlineDeclaration>(
      {
        ...declared,
        kind: is('deadline'),
        from: name,
        term,
        who: some(name),
        whoComments: lineComments,
        tail,
      },
      ['whoComments'],
    ),
  ),
  effect: node({ ...line, kind: is('effect'), decision: name, items: some(effectItem), tail }),
  interpretation: node({ ...declared, kind: is('interpretation'), items: some(interpretationItem, 4), tail }),
  form: node({ ...declared, kind: is('form'), items: some(formItem, 3), tail }),
};

export const declaration: fc.Arbitrary<Tree.Declaration> = fc.oneof(...Object.values(byKind));
