/** A replay as JUnit XML, which pipelines show among their tests. */
import type { EditionCoverage, FailedCase } from '../dsl/index.ts';
import type { Language } from '../engine/index.ts';
import { escaped } from './escape.ts';
import type { ReplayReport } from './report.ts';
import { Words } from './words.ts';

/**
 * A suite for each file and methodology with failures, with a test for each case that fails; before them a suite with one
 * test for all cases that pass; behind them, the coverage of each edition as properties.
 */
export function junitReport(report: ReplayReport, language: Language): string {
  const words = new Words(report, language);
  const { product, summary } = report;
  const { cases, runs, passed, failed, changed, unreadable, failures, coverage } = summary;
  const counts = { cases, runs, passed, failed, changed, unreadable };
  const suites: Suite[] = [
    { name: product.name, properties: counts, tests: totals(words, passed, failed - failures.length) },
    ...suitesOf(failures, words),
    ...coverage.map((one) => coverageSuite(one, words)),
  ];
  const all = suites.flatMap(({ tests }) => tests);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites${attributes({ name: words.messages.title, ...tally(all) })}>\n`,
    ...suites.map(suiteText),
    '</testsuites>\n',
  ].join('');
}

interface Test {
  readonly name: string;
  readonly classname: string;
  /** Where the case stands. */
  readonly file?: string;
  readonly line?: number;
  readonly failure?: { readonly message: string; readonly text: string };
}

interface Suite {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly tests: readonly Test[];
}

function totals({ messages: m }: Words, passed: number, unlisted: number): Test[] {
  const further = m.furtherFailures(unlisted);
  return [
    { name: m.passedCases(passed), classname: 'replay' },
    ...(unlisted === 0
      ? []
      : [{ name: further, classname: 'replay', failure: { message: further, text: further } }]),
  ];
}

function suitesOf(failures: readonly FailedCase[], words: Words): Suite[] {
  const suites = new Map<string, Suite & { readonly tests: Test[] }>();
  for (const failed of failures) {
    const { file, methodology } = failed;
    const key = JSON.stringify([file, methodology]);
    const suite = suites.get(key);
    if (suite !== undefined) suite.tests.push(testOf(failed, words));
    else {
      const properties = { file, methodology };
      suites.set(key, { name: `${file} · ${methodology}`, properties, tests: [testOf(failed, words)] });
    }
  }
  return [...suites.values()];
}

function testOf(failed: FailedCase, words: Words): Test {
  const { id, methodology, file, line, on } = failed;
  const m = words.messages;
  const lines = failed.unmet.map((unmet) => {
    const { what, expected, actual } = words.unmet(failed, unmet);
    return `${what}: ${m.expected}: ${expected}; ${m.actual}: ${actual}`;
  });
  const text = [`${file}:${line} (${on})`, ...lines].join('\n');
  return { name: id, classname: methodology, file, line, failure: { message: lines.join('; '), text } };
}

/** Points that no case tests are told, not failed: how much is enough is not for the report to say. */
function coverageSuite(
  { methodology, edition, provisions, rows, requirements }: EditionCoverage,
  words: Words,
): Suite {
  const m = words.messages;
  const used = provisions.filter(({ cases }) => cases > 0).length;
  const properties = {
    edition: edition.hash,
    provisions: provisions.length,
    'provisions-tested': used,
    'provisions-never': provisions.flatMap(({ id, cases }) => (cases === 0 ? [id] : [])).join(', '),
    rows: rows.length,
    'rows-hit': rows.filter(({ cases }) => cases > 0).length,
    requirements: requirements.length,
    'requirements-broken': requirements.filter(({ broken }) => broken > 0).length,
  };
  const name = `${methodology}: ${words.span(edition)}`;
  return { name, properties, tests: [{ name: m.used(used, provisions.length), classname: methodology }] };
}

function suiteText({ name, properties, tests }: Suite): string {
  return [
    `  <testsuite${attributes({ name, ...tally(tests) })}>\n`,
    '    <properties>\n',
    ...Object.entries(properties).map(
      ([key, value]) => `      <property${attributes({ name: key, value })}/>\n`,
    ),
    '    </properties>\n',
    ...tests.map(testText),
    '  </testsuite>\n',
  ].join('');
}

function testText({ failure, ...test }: Test): string {
  if (failure === undefined) return `    <testcase${attributes({ ...test, time: 0 })}/>\n`;
  const { message, text } = failure;
  return [
    `    <testcase${attributes({ ...test, time: 0 })}>\n`,
    `      <failure${attributes({ message, type: 'expectation' })}>${escaped(text)}</failure>\n`,
    '    </testcase>\n',
  ].join('');
}

function tally(tests: readonly Test[]) {
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  return { tests: tests.length, failures, errors: 0, skipped: 0, time: 0 };
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeText(String(value))}"`]))
    .join('');
}

/** In attributes the ends of lines would be read as spaces. */
function attributeText(text: string): string {
  return escaped(text).replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
