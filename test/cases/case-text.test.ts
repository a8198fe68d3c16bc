import { expect, test } from 'vitest';
import { casesOfText, yamlOfCases } from '../../cases/index.ts';

test('a case written is read back as it was, decimals and days as texts; the remark is a comment', () => {
  const facts = {
    share: '3.83',
    count: 4,
    yes: true,
    day: '2022-02-26',
    name: 'no',
    code: '1_000',
    note: '# «а»: "б"\n- в',
    list: [{ a: 'null' }, { a: '~' }],
  };
  const text = yamlOfCases(
    [{ id: 'one', methodology: 'body', on: '2022-02-26', facts }],
    'First: a line.\n- second',
  );
  expect(text.startsWith('# First: a line.\n# - second\n- id: one\n')).toBe(true);
  const read = casesOfText(text, 'cases.yaml');
  expect(read.ok && read.value.cases.map((one) => one.case)).toMatchObject([
    { id: 'one', methodology: 'body', on: '2022-02-26', facts },
  ]);
});
