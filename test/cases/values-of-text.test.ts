import { expect, test } from 'vitest';
import { casesOfText, fileProblemMessage, recordsOfText, valuesOfText } from '../../cases/index.ts';

function read(name: string, text: string) {
  const reading = valuesOfText(text, name);
  if (reading.ok) {
    const { values, several } = reading.value;
    return { several, values: JSON.parse(JSON.stringify(values.map((one) => one.value))), located: values };
  }
  const problems = reading.problems.map((one) => {
    const place = [one.at?.line, one.at?.column].filter((part) => part !== undefined);
    return [...place, ` ${fileProblemMessage(one, 'en')}`].join(':');
  });
  return { problems };
}

test('one value, a list, and one a line', () => {
  expect(read('one.yaml', 'a: 1')).toMatchObject({ several: false, values: [{ a: 1 }] });
  expect(read('list.json', '[{"a": 1}, {"a": 2}]')).toMatchObject({
    several: true,
    values: [{ a: 1 }, { a: 2 }],
  });
  const lines = '{"a": 1}\n\n{"a": 2}\n';
  expect(read('lines.ndjson', lines)).toMatchObject({ several: true, values: [{ a: 1 }, { a: 2 }] });
  expect(read('lines.json', lines)).toMatchObject({ several: true, values: [{ a: 1 }, { a: 2 }] });
});

test('a JSON object over several lines is one value', () => {
  expect(read('pretty.json', '{\n "a": 1\n}\n')).toMatchObject({ several: false, values: [{ a: 1 }] });
});

test('a byte order mark and CRLF do not matter', () => {
  expect(read('bom.yaml', '\uFEFFa: 1\r\nb: 2\r\n')).toMatchObject({ values: [{ a: 1, b: 2 }] });
});

test('places are those in the file, and of the enclosing value where a path is not there', () => {
  const { located } = read('places.yaml', '- a: 1\n- b:\n    c: 2\n');
  expect(located?.[1]?.placeOf('b.c')).toEqual({ line: 3, column: 8 });
  expect(located?.[1]?.placeOf('b.d')).toEqual({ line: 3, column: 5 });
  const lines = read('places.ndjson', '{"a": 1}\n{"b": {"c": 2}}\n');
  expect(lines.located?.[1]?.placeOf('b.c')).toEqual({ line: 2, column: 13 });
});

test.each([
  ['empty.yaml', '', ' The file is empty.'],
  ['none.yaml', '[]', ' There is no case in the file.'],
])('%s is refused', (name, content, message) => {
  expect(read(name, content)).toEqual({ problems: [message] });
});

test('every wrong line is told with its number', () => {
  const { problems } = read('wrong.ndjson', '{"a": 1}\n{"a": \n{"a": 1, "a": 2}\n');
  expect(problems?.map((line) => line.split(': ')[0])).toEqual(['2:7', '3:10']);
});

const TABLE = `id;methodology;on;facts.category;facts.on_probation;facts.kpis[0].achieved;facts.kpis[1].achieved;expect.kpi_grade
a;ryskulov-akimat;2019-01-15;E-3;FALSE;true;false;effective
"b
c";ryskulov-akimat;2019-01-15;E-3;жоқ;;;
`;

test('a row of a table is a case: headings are places, empty cells say nothing', () => {
  expect(read('cases.csv', TABLE)).toMatchObject({
    several: true,
    values: [
      {
        id: 'a',
        methodology: 'ryskulov-akimat',
        on: '2019-01-15',
        facts: { category: 'E-3', on_probation: false, kpis: [{ achieved: true }, { achieved: false }] },
        expect: { kpi_grade: 'effective' },
      },
      {
        id: 'b\nc',
        methodology: 'ryskulov-akimat',
        on: '2019-01-15',
        facts: { category: 'E-3', on_probation: 'жоқ' },
      },
    ],
  });
  const reading = casesOfText(TABLE, 'cases.csv');
  expect(reading.ok && reading.value.cases.map((one) => one.source.placeOf('facts.category')?.line)).toEqual([
    2, 3,
  ]);
});

test('commas and tabs divide cells as well, and a row that a quoted cell makes long counts its lines', () => {
  expect(read('a.csv', 'id,facts.x\n1,"a,b"\n')).toMatchObject({
    values: [{ id: '1', facts: { x: 'a,b' } }],
  });
  expect(read('a.csv', 'id\tfacts.x\r\n1\t2\r\n')).toMatchObject({
    values: [{ id: '1', facts: { x: '2' } }],
  });
  const { located } = read('a.csv', 'id,x\n"1\n2",3\n\n4,5\n');
  expect(located?.map((one) => one.placeOf('x')?.line)).toEqual([2, 5]);
});

test.each([
  ['id,facts.,x\n1,2,3', '1: The column “facts.” names no place'],
  ['id,,x\n1,2,3', '1: The column “” names no place'],
  ['id,id\n1,2', '1: The key “id” is given twice.'],
  ['id,facts.a[99999].b\n1,2', '1: The column “facts.a[99999].b” names no place'],
  ['id\n1,2', '2: The row has 2 cells, but there are 1 columns.'],
  ['id,x[0],x[1]\n1,,2', '2: x[1]: a later element of the list is given'],
  ['id,x,x.y\n1,2,3', '2: The column “x.y” names no place'],
  ['id,x[0],x.y\n1,2,3', '2: The column “x” names no place'],
  ['id,x\n1,"2', '2: This is not well-formed CSV'],
  ['id,x\n', ' There is no case in the file.'],
])('the table %j is refused', (text, message) => {
  expect(read('a.csv', text).problems?.join('\n')).toContain(message);
});

test('names of every object are columns like others', () => {
  const { located } = read('a.csv', 'id,facts.__proto__.x\n1,2\n');
  expect(JSON.stringify(located?.[0]?.value)).toBe('{"id":"1","facts":{"__proto__":{"x":"2"}}}');
  expect(({} as Record<string, unknown>)['x']).toBe(undefined);
});

test('a row without facts has none', () => {
  expect(read('a.csv', 'id,facts.x,events.appointed\n1,,2019-01-15\n')).toMatchObject({
    values: [{ id: '1', facts: {}, events: { appointed: '2019-01-15' } }],
  });
});

/** What reading record by record gives: the line of each value, or what is wrong with it. */
function records(name: string, text: string): (number | string)[] {
  const reading = recordsOfText(text, name);
  if (!reading.ok) return reading.problems.map((one) => fileProblemMessage(one, 'en'));
  return Array.from(reading.value.records, (one) =>
    one.ok
      ? one.value.line
      : one.problems
          .map((p) => `${p.at?.line ?? ''}:${p.at?.column ?? ''} ${fileProblemMessage(p, 'en')}`)
          .join(),
  );
}

test('one bad line does not hold back the others', () => {
  expect(records('a.ndjson', '{"a": 1}\n{"a": \n\n{"a": 1, "a": 2}\n{"a": 2}\n')).toEqual([
    1,
    expect.stringContaining('2:7 This is not well-formed'),
    '4:10 The key “a” is given twice.',
    5,
  ]);
});

test('one bad row does not hold back the others; a quotation mark left open spoils its own line only', () => {
  const text = 'id,x,y[0],y[1]\n1,2,3,4\n1,2,,4\n1,2,3,4,5\n"a"b,2,3,4\n5,2,3,4\n6,"2,3,4\n7,2,3,4\n';
  expect(records('a.csv', text)).toEqual([
    2,
    '3: y[1]: a later element of the list is given, but the one before is empty.',
    '4: The row has 5 cells, but there are 4 columns.',
    expect.stringContaining('5: This is not well-formed CSV'),
    6,
    expect.stringContaining('7: This is not well-formed CSV'),
    8,
  ]);
});

test('a table with flaw after flaw is given up, and says so', () => {
  const told = records('a.csv', `id\n${'"a"b\n'.repeat(150)}`);
  expect(told.length).toBe(101);
  expect(told.at(-1)).toContain('102: There are 100 rows with malformed quotation marks');
});

test('one bad element of a JSON list does not hold back the others', () => {
  expect(records('a.json', '[{"a": 1},\n {"a": x: 1},\n {"a": 1e3}]')).toEqual([
    1,
    expect.stringMatching(/^2:\d+ This is not well-formed/),
    3,
  ]);
});

test('what cannot be read at all is told once', () => {
  expect(records('a.csv', 'id,facts.\n1,2\n')).toEqual([expect.stringContaining('names no place')]);
  expect(records('a.yaml', '- a: 1\n- b: [')).toEqual([expect.stringContaining('not well-formed')]);
  expect(records('a.csv', '\n')).toEqual(['The file is empty.']);
});

test('long tables are read in parts, with the lines of the file', () => {
  const rows = Array.from({ length: 4500 }, (_, at) => `${at},"x\ny"`);
  const lines = records('a.csv', `id,x\n${rows.join('\n')}`);
  expect(lines.length).toBe(4500);
  expect(lines).toEqual(rows.map((_, at) => 2 + 2 * at));
});
