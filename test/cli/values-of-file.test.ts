import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { valuesOfFile } from '../../cli/cases/values-of-file.ts';
import { messagesIn } from '../../cli/catalogues.ts';
import { complaintLine } from '../../cli/complaint.ts';

const folder = mkdtempSync(join(tmpdir(), 'adisteme-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const result = await valuesOfFile(path);
  if (result.ok) {
    const { values, several } = result.value;
    return { several, values: JSON.parse(JSON.stringify(values.map((one) => one.value))), located: values };
  }
  const lines = result.complaints.map((one) => complaintLine(one, messagesIn('en')));
  return { complaints: lines.map((line) => line.replace(`${folder}/`, '')) };
}

test('one value, a list, and one a line', async () => {
  expect(await read('one.yaml', 'a: 1')).toMatchObject({ several: false, values: [{ a: 1 }] });
  expect(await read('list.json', '[{"a": 1}, {"a": 2}]')).toMatchObject({
    several: true,
    values: [{ a: 1 }, { a: 2 }],
  });
  const lines = '{"a": 1}\n\n{"a": 2}\n';
  expect(await read('lines.ndjson', lines)).toMatchObject({ several: true, values: [{ a: 1 }, { a: 2 }] });
  expect(await read('lines.json', lines)).toMatchObject({ several: true, values: [{ a: 1 }, { a: 2 }] });
});

test('a JSON object over several lines is one value', async () => {
  expect(await read('pretty.json', '{\n "a": 1\n}\n')).toMatchObject({ several: false, values: [{ a: 1 }] });
});

test('a byte order mark and CRLF do not matter', async () => {
  expect(await read('bom.yaml', '\uFEFFa: 1\r\nb: 2\r\n')).toMatchObject({ values: [{ a: 1, b: 2 }] });
});

test('places are those in the file, and of the enclosing value where a path is not there', async () => {
  const { located } = await read('places.yaml', '- a: 1\n- b:\n    c: 2\n');
  expect(located?.[1]?.placeOf('b.c')).toEqual({ line: 3, column: 8 });
  expect(located?.[1]?.placeOf('b.d')).toEqual({ line: 3, column: 5 });
  const lines = await read('places.ndjson', '{"a": 1}\n{"b": {"c": 2}}\n');
  expect(lines.located?.[1]?.placeOf('b.c')).toEqual({ line: 2, column: 13 });
});

test.each([
  ['empty.yaml', '', 'empty.yaml: The file is empty.'],
  ['none.yaml', '[]', 'none.yaml: There is no case in the file.'],
  [
    'bytes.yaml',
    Uint8Array.from([0x61, 0x0a, 0x61, 0xff]),
    'bytes.yaml:2:2: This is not UTF-8 text (byte 0xFF).',
  ],
])('%s is refused', async (name, content, message) => {
  expect(await read(name, content)).toEqual({ complaints: [message] });
});

test('every wrong line is told with its number', async () => {
  const { complaints } = await read('wrong.ndjson', '{"a": 1}\n{"a": \n{"a": 1, "a": 2}\n');
  expect(complaints?.map((line) => line.split(': ')[0])).toEqual(['wrong.ndjson:2:7', 'wrong.ndjson:3:10']);
});
