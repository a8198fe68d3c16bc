/** A replay as JUnit XML, which pipelines show among their tests. */
import { type EditionCoverage, type FailedCase, shareText, usedShare } from '../dsl/index.ts';
import { type Language, provisionName } from '../engine/index.ts';
import { escaped } from './escape.ts';
import type { ReplayReport } from './report.ts';
import { Words } from './words.ts';

/**
 * A suite for each file and methodology with failures, with a test for each case that fails; before them a suite with one
 * test for all cases that pass; behind them, the coverage of each edition as properties, with a test of its own where so
 * much was asked for.
 */
export function junitReport(report: ReplayReport, language: Language): string {
  const words = new Words(report, language);
  const { product, summary, threshold } = report;
  const { cases, runs, passed, failed, changed, unreadable, failures, coverage } = summary;
  const counts = { cases, runs, passed, failed, changed, unreadable };
  const suites: Suite[] = [
    { name: product.name, properties: counts, tests: totals(words, passed, failed - failures.length) },
    ...suitesOf(failures, words),
    ...coverage.map((one) => coverageSuite(one, threshold, words)),
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
  readonly failure?: Failure;
}

interface Failure {
  readonly type: 'expectation' | 'threshold';
  readonly message: string;
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly tests: readonly Test[];
}

function totals({ messages: m }: Words, passed: number, unlisted: number): Test[] {
  const test: Test = { name: m.passedCases(passed), classname: 'replay' };
  if (unlisted === 0) return [test];
  const further = m.furtherFailures(unlisted);
  const failure: Failure = { type: 'expectation', message: further, text: further };
  return [test, { name: further, classname: 'replay', failure }];
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
  const failure: Failure = { type: 'expectation', message: lines.join('; '), text };
  return { name: id, classname: methodology, file, line, failure };
}

/** Points that no case tests are told; failed they are only where so much was asked for that they are missed. */
function coverageSuite(coverage: EditionCoverage, threshold: number | null, words: Words): Suite {
  const { methodology, edition, provisions, rows, requirements } = coverage;
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
  const told = { name: m.used(used, provisions.length), classname: methodology };
  const tests = threshold === null ? [told] : [told, thresholdTest(coverage, threshold, words)];
  return { name, properties, tests };
}

/** Whether cases test as much of an edition as was asked for; where not, how much they do, and what they do not. */
function thresholdTest(coverage: EditionCoverage, threshold: number, { language, messages: m }: Words): Test {
  const { methodology, provisions } = coverage;
  const test = { name: m.threshold(String(threshold)), classname: methodology };
  const share = usedShare(coverage);
  if (share >= threshold) return test;
  const never = provisions.filter(({ cases }) => cases === 0).map(({ id }) => provisionName(id, language));
  const used = provisions.length - never.length;
  const message = m.belowThreshold(shareText(share), used, provisions.length);
  const text = [message, `${m.neverUsed}: ${never.join(', ')}`].join('\n');
  return { ...test, failure: { type: 'threshold', message, text } };
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
  const { type, message, text } = failure;
  return [
    `    <testcase${attributes({ ...test, time: 0 })}>\n`,
    `      <failure${attributes({ message, type })}>${escaped(text)}</failure>\n`,
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
