import { expect, test } from 'vitest';
import { evaluate, explain, readPartialFacts } from '../../../engine/index.ts';
import {
  binary,
  program as build,
  decision,
  fact,
  field,
  inner,
  list,
  NUMBER,
  record,
  value,
} from '../build.ts';

const TWO_DIGITS = { kind: 'number', digits: 2 } as const;
const program = build({
  facts: [field('sum', NUMBER), field('marks', list(record(field('of', NUMBER))))],
  decisions: [
    value('third', TWO_DIGITS, binary('divide', fact('sum'), { op: 'number', value: '3' })),
    decision('thirds', null, {
      kind: 'each',
      over: { list: fact('marks') },
      fields: [
        {
          name: 'third',
          label: {},
          type: TWO_DIGITS,
          body: { kind: 'value', value: binary('divide', inner('of'), { op: 'number', value: '3' }) },
        },
      ],
    }),
  ],
});
const reads = (reading: 'adopted' | 'literal') => {
  const facts = readPartialFacts(program, { sum: 13, marks: [{ of: 13 }] }).facts;
  const { trace, decisions } = evaluate(program, facts, { reading, trace: true });
  const explained = explain(program, trace, 'kk').decisions;
  return [
    decisions['third']?.value,
    explained['third']?.value,
    explained['thirds']?.records[0]?.fields['third']?.value,
  ];
};

test('an explanation writes a number whose digits never end as the answer does, in each reading', () => {
  expect(reads('adopted')).toEqual(['4.33', '4,33', '4,33']);
  expect(reads('literal')).toEqual(['13/3', '13/3', '13/3']);
});
