import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../cases/index.ts';
import { csvReport, jsonReport, junitReport } from '../../reports/index.ts';
import { FORMULA, hostileReport, MARKUP } from './hostile.ts';

const report = hostileReport();

describe('lines of tables', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=1\n+1', "'=1\n+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['a "quoted", text', 'a "quoted", text'],
    ['', ''],
  ])('%j is read as %j', (cell, shown) => {
    for (const delimiter of [',', ';'] as const) {
      const line = csvLine([cell, 'next'], delimiter);
      expect(line.endsWith('\r\n')).toBe(true);
      expect(parse(line, { delimiter, record_delimiter: '\r\n' })).toEqual([[shown, 'next']]);
    }
  });
});

describe('the CSV report', () => {
  const text = csvReport(report);
  const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
  const of = (record: string) => rows.filter((row) => row['record'] === record);

  test('all lines have all columns, and no cell is a formula', () => {
    const cells: string[][] = parse(text, { record_delimiter: '\r\n' });
    expect(new Set(cells.map((line) => line.length)).size).toBe(1);
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(of('failure')[0]?.['case']).toBe(`'${FORMULA}`);
    expect(of('answer')[0]?.['case']).toBe(MARKUP);
  });

  test('a line for each thing that was found', () => {
    expect(of('total').map((row) => [row['name'], row['count']])).toEqual([
      ['cases', '3'],
      ['runs', '6'],
      ['passed', '2'],
      ['failed', '1'],
      ['changed', '3'],
      ['unreadable', '0'],
    ]);
    expect(of('change')[1]).toMatchObject({
      methodology: 'body',
      name: 'result',
      from: 'good',
      to: 'low',
      because: 'point 1 (change-2021 point 1)',
      count: '2',
      direction: 'falls',
    });
    expect(of('failure').map((row) => [row['name'], row['expected'], row['actual'], row['line']])).toEqual([
      ['result', 'low', 'good', '9'],
      ['points', '7', '6', '9'],
    ]);
    expect(of('answer')).toHaveLength(10);
    expect(of('provision')).toHaveLength(6);
    expect(of('row').map((row) => row['count'])).toEqual(['0', '3', '2', '1']);
    expect(of('exception').map((row) => [row['provision'], row['row'], row['count']])).toEqual([
      ['point 1', '1', '0'],
      ['point 1', '1', '0'],
    ]);
    expect(of('requirement').map((row) => row['name'])).toEqual(['reached', 'reached']);
  });
});

describe('the JSON report', () => {
  test('is the summary, keys in one order whatever made it', () => {
    const text = jsonReport(report);
    const { summary } = report;
    expect(JSON.parse(text)).toMatchObject({ ...summary, compared: 'all', product: { version: '1.2.3' } });
    const turned = Object.fromEntries(Object.entries(summary).reverse()) as unknown as typeof summary;
    expect(jsonReport({ ...report, summary: turned })).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('the JUnit report', () => {
  const text = junitReport(report, 'en');

  test('tells a test for each case that fails, and one for all that pass', () => {
    expect(text).toContain('<testcase name="2 cases answered as expected" classname="replay" time="0"/>');
    expect(text).toContain('<testsuite name="cases/&lt;a&gt;.yaml · body" tests="1" failures="1"');
    expect(text).toContain('file="cases/&lt;a&gt;.yaml" line="9"');
    expect(text).toContain('<failure message="Result: Expected: low; Answered: good; Points: Expected: 7;');
    expect(text).toContain('<property name="rows-hit" value="1"/>');
    expect(text).toMatch(/<testsuites name="[^"]*" tests="4" failures="1"/);
  });

  test('no text becomes markup, and lines in attributes stay', () => {
    expect(text).not.toMatch(/<(script|img|b)\b/);
    expect(text).toContain('name="=HYPERLINK(&quot;https://example.org&quot;)&#10;+1"');
    const summary = { ...report.summary, failed: 9 };
    const failures = [{ ...(report.summary.failures[0] ?? fail()), id: 'a\u0000b\uD800c]]>' }];
    const bad = junitReport({ ...report, summary: { ...summary, failures } }, 'en');
    expect(bad).toContain('name="a\uFFFDb\uFFFDc]]&gt;"');
    expect(bad).toContain('<testcase name="8 cases more not answered as expected"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML cannot hold
    expect(bad).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  });

  test('coverage that is asked for is a test of its own of each edition', () => {
    expect(text).not.toContain('test at least');
    const { summary } = report;
    const [first, second] = summary.coverage;
    if (first === undefined || second === undefined) fail();
    const provisions = first.provisions.map((one) => (one.id === 'point 2' ? { ...one, cases: 0 } : one));
    const coverage = [{ ...first, provisions }, second];
    const asked = (threshold: number) =>
      junitReport({ ...report, summary: { ...summary, coverage }, threshold }, 'en');
    const name =
      '<testcase name="cases test at least 66.7 % of the points and parts with rules" classname="body" time="0"';
    expect(asked(66.7).split(name)).toHaveLength(3);
    expect(asked(66.7)).toContain(`${name}>
      <failure message="tested: 2 of 3 points and parts with rules, 66.6 %" type="threshold">tested: 2 of 3 points and parts with rules, 66.6 %
Tested by no case: point 2</failure>`);
    expect(asked(66.7)).toMatch(/<testsuites name="[^"]*" tests="6" failures="2"/);
    expect(asked(66.6)).toMatch(/<testsuites name="[^"]*" tests="6" failures="1"/);
  });

  test('more failures than are listed are told as one', () => {
    const listed = junitReport({ ...report, summary: { ...report.summary, failed: 5 } }, 'en');
    expect(listed).toContain('4 cases more not answered as expected');
    expect(listed).toMatch(/<testsuites name="[^"]*" tests="5" failures="2"/);
  });
});

function fail(): never {
  throw new Error('no failure');
}
