import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOfText, yamlOfCases } from '../../cases/index.ts';

test('whatever the texts of a case are, they are read back as they were', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('no', '1.50', '2019-01-15', '- x', 'a: b', 'ә\nі', '~', '*a'),
  );
  const name = fc.stringMatching(/^[a-z_]{1,8}$/);
  fc.assert(
    fc.property(fc.dictionary(name, word), word, (facts, inner) => {
      // A text with a NUL is refused.
      fc.pre(!`${inner}${Object.values(facts).join('')}`.includes('\0'));
      const written = { ...facts, kpis: [{ name: inner }] };
      const text = yamlOfCases([{ id: 'x', methodology: 'body', on: '2019-01-15', facts: written }]);
      const read = casesOfText(text, 'case.yaml');
      expect(read.ok ? JSON.parse(JSON.stringify(read.value.cases[0]?.case.facts)) : read.problems).toEqual(
        written,
      );
    }),
  );
});
