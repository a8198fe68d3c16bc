import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../dsl/index.ts';
import { factLines, speakerOf } from '../../../engine/index.ts';

const path = 'methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme';
const workspace = openWorkspace([{ path, text: readFileSync(path, 'utf8') }]);
const [edition] = workspace.editions('ryskulov-akimat').value;
const program = edition === undefined ? null : workspace.program(edition).value;

test('facts by their labels, records and lists with what is in them below', () => {
  if (program === null) throw new Error('there is no program');
  const facts = {
    months_in_position: 3,
    on_probation: false,
    commission: { members: 5 },
    competencies: [{ competency: 'cooperation', observed: 2 }],
    kpis: [],
    unheard_of: 'x',
  };
  const leaf = (label: string, value: string) => ({ label, value, lines: [] });
  expect(factLines(speakerOf(program, 'en'), facts)).toEqual([
    leaf('Time in the position (whole months)', '3'),
    leaf('On probation', 'no'),
    { label: 'Commission', value: null, lines: [leaf('Number of commission members', '5')] },
    {
      label: 'Competencies',
      value: null,
      lines: [
        {
          label: '1',
          value: null,
          lines: [leaf('Competency', 'Cooperation'), leaf('Number of effective indicators observed', '2')],
        },
      ],
    },
    leaf('Key target indicators', '–'),
    leaf('unheard_of', 'x'),
  ]);
  expect(factLines(speakerOf(program, 'en'), 'no record')).toEqual([]);
});
