/** A replay as one table (RFC 4180), for spreadsheets and pipelines. */
import { csvLine } from '../cases/index.ts';
import type { CasePlace, Cause, ReplaySummary } from '../dsl/index.ts';
import type { AnswerValue, EditionIdentity } from '../engine/index.ts';
import type { ReplayReport } from './report.ts';

/** The columns; what a line does not have of them is empty. */
const COLUMNS = [
  'record',
  'methodology',
  'edition',
  'case',
  'on',
  'file',
  'line',
  'kind',
  'name',
  'provision',
  'row',
  'before',
  'from',
  'to',
  'expected',
  'actual',
  'because',
  'count',
  'direction',
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * One line for each total, group of changes, failure, answer of a changed case, provision, row and requirement; the first
 * column tells which. Names and values are those of the language's files, so that the table is the same for all readers.
 */
export function csvReport({ summary }: ReplayReport): string {
  const lines: Line[] = [
    ...totals(summary),
    ...groups(summary),
    ...failures(summary),
    ...answers(summary),
    ...coverage(summary),
  ];
  return [
    csvLine(COLUMNS),
    ...lines.map((line) => csvLine(COLUMNS.map((name) => String(line[name] ?? '')))),
  ].join('');
}

function totals(summary: ReplaySummary): Line[] {
  const names = ['cases', 'runs', 'passed', 'failed', 'changed', 'unreadable'] as const;
  return names.map((name) => ({ record: 'total', name, count: summary[name] }));
}

function groups(summary: ReplaySummary): Line[] {
  return summary.groups.map((group) => {
    const { methodology, kind, name, before, after, from, to, because, cases, direction } = group;
    return {
      ...{ record: 'change', methodology, edition: edition(after), kind, name, before: edition(before) },
      from: from === null ? '' : answer(from),
      to: to === null ? '' : answer(to),
      because: because.map(cause).join('; '),
      count: cases,
      direction: direction ?? '',
    };
  });
}

function failures(summary: ReplaySummary): Line[] {
  return summary.failures.flatMap((failed) =>
    failed.unmet.map(({ kind, name, expected, actual }) => ({
      ...{ record: 'failure', ...place(failed), kind, name },
      ...{ expected: plain(expected), actual: plain(actual) },
    })),
  );
}

function answers(summary: ReplaySummary): Line[] {
  return summary.changedCases.flatMap((changed) =>
    changed.answers.flatMap(({ kind, name, editions }) =>
      editions.map((one) => ({
        ...{ record: 'answer', ...place(changed), edition: edition(one.edition), kind, name },
        actual: answer(one),
      })),
    ),
  );
}

function coverage(summary: ReplaySummary): Line[] {
  return summary.coverage.flatMap(({ methodology, edition: identity, provisions, rows, requirements }) => {
    const of = { methodology, edition: edition(identity) };
    return [
      ...provisions.map(({ id, cases }) => ({ record: 'provision', ...of, provision: id, count: cases })),
      ...rows.map(({ provision, rule, row, exception, cases }) => {
        return { record: exception ? 'exception' : 'row', ...of, name: rule, provision, row, count: cases };
      }),
      ...requirements.map(({ name, provision, broken }) => {
        return { record: 'requirement', ...of, name, provision, count: broken };
      }),
    ];
  });
}

function place({ id, methodology, on, file, line }: CasePlace): Line {
  return { methodology, case: id, on, file, line };
}

/** An edition by its first day and the beginning of its hash: two of one day are told apart. */
function edition({ from, hash }: EditionIdentity): string {
  return `${from ?? ''}#${hash.slice(0, 12)}`;
}

function cause({ act, provision, edit }: Cause): string {
  return edit === null ? `${act} ${provision}` : `${provision} (${edit})`;
}

/** A value as files of cases have it; in brackets why there is none. */
function answer({ value, status }: { readonly value: AnswerValue; readonly status: string }): string {
  return status === 'decided' ? plain(value) : `(${status})`;
}

function plain(value: unknown): string {
  return typeof value === 'object' || value === undefined ? JSON.stringify(value ?? null) : String(value);
}
