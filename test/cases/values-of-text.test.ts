import { expect, test } from 'vitest';
import { casesOfText, fileProblemMessage, valuesOfText } from '../../cases/index.ts';

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
