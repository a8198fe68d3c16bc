/** The shape of every statement: its words, signs and the places between them, in order. */
import type { KeywordId } from '../keywords/index.ts';
import type { Block } from './blocks.ts';

/** What stands at a place of a statement. */
export type Slot =
  | 'act'
  | 'category-fact'
  | 'cells'
  | 'columns'
  | 'condition'
  | 'convention'
  | 'date-or-unknown'
  | 'deadlines'
  | 'decision'
  | 'document'
  | 'field-name'
  | 'group'
  | 'grouping'
  | 'in-force'
  | 'labels'
  | 'list'
  | 'list-fact'
  | 'methodology'
  | 'new-name'
  | 'number'
  | 'operation'
  | 'parameters'
  | 'paths'
  | 'provision-number'
  | 'qualifier'
  | 'registration'
  | 'result-type'
  | 'roles'
  | 'rules'
  | 'string'
  | 'table-columns'
  | 'tag'
  | 'targets'
  | 'term'
  | 'time'
  | 'type'
  | 'value';

export type Part =
  | { readonly word: KeywordId; readonly optional?: true }
  | { readonly sign: string; readonly optional?: true }
  /** `single`: exactly one token; otherwise up to the next part. */
  | { readonly slot: Slot; readonly single?: true; readonly optional?: true };

export type Shape = readonly Part[];

const word = (id: KeywordId): Part => ({ word: id });
const sign = (text: string): Part => ({ sign: text });
const one = (slot: Slot): Part => ({ slot, single: true });
const many = (slot: Slot): Part => ({ slot });
const maybe = (part: Part): Part => ({ ...part, optional: true });

const NAME = one('new-name');
const LABELS = maybe(many('labels'));
const COLON = sign(':');
const ARROW = sign('=>');

const named = (id: KeywordId): Shape => [word(id), NAME, LABELS];
const alone = (id: KeywordId): Shape => [word(id)];
const provision = (id: KeywordId): Shape => [word(id), one('provision-number'), LABELS];
const FIELD: Shape = [NAME, maybe(sign('?')), COLON, many('type'), LABELS, maybe(sign('=')), many('value')];

/** Shapes of the statements that begin with a keyword. */
export const SHAPES: ReadonlyMap<KeywordId, Shape> = new Map<KeywordId, Shape>([
  ['language', [word('language'), one('tag')]],
  ['act', [word('act'), NAME]],
  ['document', [word('document'), COLON, many('document')]],
  ['title', alone('title')],
  ['approves', [word('approves'), COLON, NAME, LABELS]],
  ['amends', [word('amends'), COLON, one('methodology')]],
  ['adopts', [word('adopts'), COLON, one('act')]],
  ['registered', [word('registered'), COLON, many('registration')]],
  ['published', [word('published'), COLON, one('date-or-unknown')]],
  ['inForce', [word('inForce'), COLON, many('in-force')]],
  ['repealed', [word('repealed'), COLON, many('document')]],
  ['reconstructed', [word('reconstructed'), COLON, many('labels')]],
  ['chapter', [word('chapter'), one('number'), LABELS]],
  ['section', [word('section'), one('number'), LABELS]],
  ['point', provision('point')],
  ['part', provision('part')],
  ['subpoint', provision('subpoint')],
  ['annex', provision('annex')],
  ['row', provision('row')],
  ['textNotInHand', [word('textNotInHand'), COLON, many('labels')]],
  ['printed', [word('printed'), COLON, one('string')]],
  ['note', named('note')],
  ['term', named('term')],
  ['role', named('role')],
  ['unit', named('unit')],
  ['event', named('event')],
  ['scale', named('scale')],
  ['choice', named('choice')],
  ['interpretation', named('interpretation')],
  ['form', named('form')],
  ['grouping', [word('grouping'), NAME, COLON, one('category-fact'), LABELS]],
  ['competencies', [word('competencies'), NAME, COLON, one('grouping'), LABELS]],
  ['effective', alone('effective')],
  ['ineffective', alone('ineffective')],
  ['fact', [word('fact'), ...FIELD]],
  ['who', [word('who'), COLON, many('roles')]],
  ['key', [word('key'), COLON, one('field-name')]],
  ['constraint', [word('constraint'), many('condition'), LABELS]],
  [
    'lookup',
    [word('lookup'), NAME, sign('('), many('parameters'), sign(')'), COLON, many('result-type'), LABELS],
  ],
  ['requirement', [word('requirement'), NAME, COLON, many('condition'), LABELS]],
  ['decision', [word('decision'), NAME, maybe(COLON), maybe(many('type')), LABELS]],
  ['exception', [word('exception'), one('decision'), COLON, many('condition'), ARROW, many('value'), LABELS]],
  ['applicability', [word('applicability'), many('targets'), COLON, many('condition'), LABELS]],
  ['deadline', [word('deadline'), NAME, COLON, one('time'), many('term'), LABELS]],
  ['effect', [word('effect'), one('decision')]],
  ['basis', [word('basis'), COLON, NAME, LABELS]],
  ['noEffect', [word('noEffect'), COLON, NAME, LABELS]],
  ['ground', [word('ground'), many('labels')]],
  ['rewrite', [word('rewrite'), one('decision'), sign('='), many('value')]],
  ['supply', [word('supply'), one('decision'), COLON, many('condition'), ARROW, many('value')]],
  ['counting', [word('counting'), many('deadlines'), COLON, many('convention')]],
  ['appliesTo', [word('appliesTo'), COLON, many('rules')]],
  ['field', [word('field'), one('field-name'), LABELS]],
  ['columns', [word('columns'), one('list-fact'), COLON, many('columns')]],
  ['signedBy', [word('signedBy'), COLON, many('roles')]],
  ['table', [word('table'), many('table-columns')]],
  ['if', [word('if'), many('condition'), ARROW, many('value'), LABELS]],
  ['each', [word('each'), many('list'), maybe(COLON), many('list'), maybe(word('where')), many('condition')]],
  ['edit', [word('edit'), many('paths'), COLON, many('operation')]],
  ['former', alone('former')],
  ['others', [word('others'), LABELS]],
]);

/** Shapes of the lines of a block that begin with no keyword. */
export const NAME_SHAPES: Readonly<Partial<Record<Block, Shape>>> = {
  fact: FIELD,
  items: [NAME, maybe(sign('=')), maybe(one('number')), LABELS],
  groups: [NAME, LABELS],
  categories: [NAME, maybe(sign('(')), maybe(many('qualifier')), maybe(sign(')')), LABELS],
  competencies: [NAME, LABELS],
  'competency-groups': [one('group')],
  results: [NAME, maybe(COLON), maybe(many('type')), LABELS, maybe(sign('=')), many('value')],
  rows: [many('cells'), ARROW, many('value'), LABELS],
  decision: [sign('='), many('value')],
  'result-body': [sign('='), many('value')],
};

/** Slots that hold an expression. */
export const EXPRESSION_SLOTS: ReadonlySet<Slot> = new Set<Slot>([
  'cells',
  'condition',
  'list',
  'qualifier',
  'table-columns',
  'value',
]);
