import { describe, expect, test } from 'vitest';
import { plainFacts } from '../../../editor/assess/typed/index.ts';
import { isBlank, NO_FIELDS, typedAt, withTyped } from '../../../editor/assess/typed/typed.ts';
import type { FactField, ValueType } from '../../../engine/index.ts';
import { field, INTEGER, label, list, origin, record, TEXT, YES_NO } from '../../engine/build.ts';

const fields: readonly FactField[] = [
  field('months', INTEGER),
  field('category', { kind: 'category' }),
  field('answer', YES_NO),
  field('remark', TEXT),
  field('marks', list(INTEGER)),
  field('commission', record(field('members', INTEGER), field('chair', YES_NO))),
  field('kpis', list(record(field('name', TEXT), field('achieved', YES_NO)))),
];
const plain = (typed: Parameters<typeof plainFacts>[1]['fields']) => plainFacts(fields, { fields: typed });
const row = (id: number, typed: Parameters<typeof isBlank>[0] = NO_FIELDS) => ({
  id,
  typed: typed ?? NO_FIELDS,
});

describe('what is typed', () => {
  test('stands at its path, and nothing else changes', () => {
    const rows = { rows: [row(1), row(2, { fields: { name: 'b' } })] };
    const typed = withTyped({ fields: { months: '3', kpis: rows } }, ['kpis', 0, 'name'], 'a');
    expect(typedAt(typed, ['kpis', 0, 'name'])).toBe('a');
    expect(typedAt(typed, ['kpis', 1, 'name'])).toBe('b');
    expect(typedAt(typed, ['months'])).toBe('3');
    expect(typedAt(typed, ['kpis', 5, 'name'])).toBe(undefined);
  });

  test('can be taken away again', () => {
    const typed = withTyped(
      { fields: { commission: { fields: { members: '5' } } } },
      ['commission', 'members'],
      undefined,
    );
    expect(typedAt(typed, ['commission', 'members'])).toBe(undefined);
    expect(isBlank(typed)).toBe(true);
  });

  test('an inherited name is not typed', () => {
    expect(typedAt(NO_FIELDS, ['constructor'])).toBe(undefined);
    expect(plainFacts([field('constructor', TEXT)], NO_FIELDS)).toEqual({});
  });

  test('an empty list is told, no list is not', () => {
    expect(isBlank({ rows: [] })).toBe(false);
    expect(isBlank(undefined)).toBe(true);
    expect(isBlank({ fields: { a: ' ' } })).toBe(true);
  });
});

describe('the plain facts', () => {
  test('are texts as typed, without the spaces around numbers and categories', () => {
    expect(plain({ months: ' 14 ', category: ' Е-3 ', answer: 'no', remark: ' as it is ' })).toEqual({
      months: '14',
      category: 'E-3',
      answer: false,
      remark: ' as it is ',
    });
  });

  test('leave out what is not typed, and fields that there are not', () => {
    expect(plain({ months: '', remark: ' ', commission: { fields: { chair: '' } }, unknown: 'x' })).toEqual(
      {},
    );
  });

  test('keep the places of rows: an empty record, an element without a value', () => {
    expect(
      plain({
        kpis: { rows: [row(1), row(2, { fields: { achieved: 'yes' } })] },
        marks: { rows: [row(3, ''), row(4, '5')] },
      }),
    ).toEqual({ kpis: [{}, { achieved: true }], marks: [null, '5'] });
    expect(plain({ kpis: { rows: [] } })).toEqual({ kpis: [] });
  });

  test.each([
    ['yes', true],
    ['true', true],
    ['иә', true],
    ['нет', false],
    ['perhaps', 'perhaps'],
  ])('yes and no may stand in a case in several words: %s', (typed, value) => {
    expect(plain({ answer: typed })).toEqual({ answer: value });
  });

  test('what stands in another shape than the field has is passed on, to be told as wrong', () => {
    expect(plain({ months: { rows: [row(1, '3')] } })).toEqual({ months: ['3'] });
    const odd: ValueType = { kind: 'record', fields: [], constraints: [] };
    expect(
      plainFacts([{ ...field('commission', odd), label: label(''), origin: origin() }], {
        fields: { commission: 'x' },
      }),
    ).toEqual({
      commission: 'x',
    });
  });
});
