import { expect, test } from 'vitest';
import { answerOf } from '../../../editor/assess/answer/index.ts';
import { decidedOver } from '../../../editor/assess/print/row-results.ts';
import { afterAction, EMPTY_CASE } from '../../../editor/assess/typed/index.ts';
import { programOn } from './real-programs.ts';

test('what is decided row by row stands beside its row, also where rows before it are left out', () => {
  const program = programOn('ryskulov-akimat', '2019-01-15');
  const facts = {
    ...{ months_in_position: 12, on_probation: false, category: 'E-4', serves_public: false },
    competencies: [
      { competency: 'service_orientation', observed: 3 },
      { competency: 'promptness', observed: 3 },
    ],
  };
  const opened = { id: 'x', reading: 'adopted', facts, events: undefined } as const;
  const answer = answerOf(program, afterAction(EMPTY_CASE, { kind: 'open', opened }), 'en');
  const { columns, cells } = decidedOver(program, 'competencies', answer);
  expect(columns.map(({ name }) => name)).toEqual(['total', 'result']);
  // Who serves no public is not assessed by the competencies of service (annex 3).
  expect([...cells]).toEqual([[1, { total: '4', result: 'meets expectations' }]]);
  expect(decidedOver(program, 'kpis', answer)).toEqual({ columns: [], cells: new Map() });
});
