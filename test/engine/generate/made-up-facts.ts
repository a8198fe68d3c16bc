/** The facts that made-up programs read, and the items and numbers that stand in their rules. */
import type { Expression, FactField, ItemType, ValueType } from '../../../engine/program/index.ts';
import { field, label, list, origin, record } from '../build.ts';

/** Grades. */
export const SCALE: ValueType = { kind: 'item', type: 'grades' };
const CHOICE: ValueType = { kind: 'item', type: 'kinds' };
/** Competencies. */
export const COMPETENCY: ValueType = { kind: 'item', type: 'skills' };
/** Yes or no. */
export const YES_NO: ValueType = { kind: 'yes-no' };

/** The record of the list of rows: every kind of field, some of them optional. */
const ROW: ValueType = record(
  field('skill', COMPETENCY),
  field('points', { kind: 'integer', min: '0', max: '20' }),
  field('share?', { kind: 'number', digits: 2, min: '-5', max: '5' }),
  field('done', YES_NO),
  field('times', { kind: 'integer', min: '1' }, { optional: true, default: { op: 'number', value: '2' } }),
  field('marks?', list({ kind: 'number', min: '0', max: '5', digits: 1 })),
);

/** Facts of every kind, some of them optional. */
export const FACTS: readonly FactField[] = [
  field('few', { kind: 'integer', min: '0', max: '5' }),
  field('any', { kind: 'integer' }),
  field('money', { kind: 'number', min: '0', max: '100', digits: 2 }),
  field('free?', { kind: 'number' }),
  field('third', { kind: 'number', min: '1/3', max: '2/3', digits: 3 }),
  field('yes', YES_NO),
  field('maybe?', YES_NO),
  field('usual', YES_NO, { optional: true, default: { op: 'yes-no', value: true } }),
  field('grade', SCALE),
  field('kind?', CHOICE),
  field('category', { kind: 'category', codes: ['A-1', 'A-2', 'B-1', 'B-2'] }),
  field('other?', { kind: 'category' }),
  field('day', { kind: 'date' }),
  field('words?', { kind: 'text' }),
  field('panel', {
    ...record(
      field('members', { kind: 'integer', min: '0' }),
      field('present', { kind: 'integer', min: '0' }),
      field('chair?', YES_NO),
    ),
    constraints: [
      {
        condition: {
          op: 'at-most',
          left: { op: 'field', name: 'present', depth: 0 },
          right: { op: 'field', name: 'members', depth: 0 },
        },
        label: label('not more than there are'),
        origin: origin('point 9'),
      },
    ],
  } as ValueType),
  field('rows', { kind: 'list', of: ROW, key: 'skill' }),
  field('marks?', list({ kind: 'integer', min: '1', max: '5' })),
];

/** The fields of the list of rows. */
export const ROW_FIELDS = ROW.kind === 'record' ? ROW.fields : [];

/** From the lowest to the highest. */
export const GRADES = ['low', 'middle', 'high'];
/** Numbers on bounds and beside them, some that never end. */
export const NUMBERS = ['0', '1', '2', '3', '-1', '0.5', '2.99', '3/4', '2/3', '100', '1.005'];
/** Items with points, and one without. */
export const POINTS = [
  { name: 'one', label: label('one'), value: '1' },
  { name: 'half', label: label('half'), value: '1/2' },
  { name: 'none', label: label('none') },
];

/** A number in a rule. */
export function number(value: string): Expression {
  return { op: 'number', value };
}

/** An item in a rule. */
export function item(type: string, name: string): Expression {
  return { op: 'item', type, name };
}

/** A type of items without points. */
export function itemType(
  name: string,
  kind: 'scale' | 'choice' | 'grouping' | 'competencies',
  items: readonly string[],
): ItemType {
  return {
    name,
    kind,
    label: label(name),
    items: items.map((one) => ({ name: one, label: label(one) })),
    origin: origin(),
  };
}
