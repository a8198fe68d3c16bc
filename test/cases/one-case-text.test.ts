import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOfText, type WritableCase, yamlOfCase } from '../../cases/index.ts';

const WHOLE: WritableCase = {
  id: 'case-1',
  methodology: 'ryskulov-akimat',
  on: '2019-01-15',
  reading: 'adopted',
  facts: { category: 'E-3', score: '3.80', kpis: [{ name: '5 "есеп"', achieved: true }] },
  events: { period_start: '2019-01-01' },
};

function readBack(text: string) {
  const reading = casesOfText(text, 'case.yaml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const [located] = reading.value.cases;
  return JSON.parse(JSON.stringify(located?.case));
}

test('a case is written as people write it', () => {
  expect(yamlOfCase(WHOLE)).toBe(`id: case-1
methodology: ryskulov-akimat
on: 2019-01-15
facts:
  category: E-3
  score: "3.80"
  kpis:
    - name: 5 "есеп"
      achieved: true
events:
  period_start: 2019-01-01
`);
});

test('the literal reading is written, no events are not', () => {
  const text = yamlOfCase({ ...WHOLE, reading: 'literal', facts: {}, events: {} });
  expect(text).toContain('reading: literal\nfacts: {}\n');
  expect(text).not.toContain('events');
});

test('whatever the texts of a case are, they are read back as they were', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('no', '1.50', '2019-01-15', '- x', 'a: b', 'ә\nі', '~', '*a'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), word), word, (facts, name) => {
      fc.pre(!`${name}${Object.values(facts).join('')}`.includes('\0'));
      const written = { ...WHOLE, facts: { ...facts, kpis: [{ name }] } };
      expect(readBack(yamlOfCase(written)).facts).toEqual(written.facts);
    }),
  );
});
