/** What the worker keeps between calls of the page: the acts, the cases that are open, the last run. */
import type { Language } from '../../../engine/index.ts';
import type {
  ActTexts,
  CaseDetail,
  CoverageOfEdition,
  ExportFormat,
  MatrixRow,
  NamedText,
  Offer,
  Opened,
  ReadProgress,
  Results,
  RowCounts,
  RowFilter,
  RunChoice,
  RunProgress,
} from '../shapes.ts';
import { Acts } from './acts.ts';
import type { DetailOf } from './case-detail.ts';
import { caseTemplate } from './case-template.ts';
import { editionCoverage } from './edition-coverage.ts';
import { csvPieces } from './export-csv.ts';
import { jsonPieces, ndjsonPieces } from './export-json.ts';
import { filteredRows, rowCounts } from './filter-rows.ts';
import { matrixRow } from './matrix-rows.ts';
import { OpenedCases } from './opened-cases.ts';
import { type Pace, paced } from './paced.ts';
import { type BodyRun, ReplayRun } from './replay-run.ts';
import { resultsOf } from './summary.ts';
import { Words } from './words.ts';

/** Everything the page can ask. */
export class ReplaySession {
  private acts = new Acts({ acts: [], drafts: [] });
  private readonly opened = new OpenedCases();
  private run: ReplayRun | null = null;
  private words = new Words('kk');
  private shown: { readonly key: string; readonly rows: Uint32Array } | null = null;

  /** Takes the acts; what was run on others is forgotten. */
  open(texts: ActTexts): void {
    this.acts = new Acts(texts);
    this.forget();
  }

  offer(draft: string | null): Offer {
    return this.acts.offer(draft);
  }

  /** Reads a file; it is open once it is read to its end. */
  async read({ name, text }: NamedText, pace: Pace<ReadProgress>): Promise<void> {
    const reading = this.opened.read(name, text, this.acts);
    let records = 0;
    const next = () => {
      const step = reading.next();
      if (!step.done) records = step.value;
      return !step.done;
    };
    await paced(next, () => ({ file: name, records }), pace);
    this.forget();
  }

  /** Notes that a file cannot be read. */
  refuse(name: string, code: 'not-utf8' | 'workbook' | 'too-large' | 'unreadable'): void {
    this.opened.refuse(name, [{ file: name, problem: { code } }]);
    this.forget();
  }

  close(names: readonly string[]): Opened {
    for (const name of names) this.opened.close(name);
    this.forget();
    return this.summary();
  }

  summary(): Opened {
    return this.opened.summary();
  }

  /** Runs all cases afresh, or goes on where the last run was stopped. */
  async replay(choice: RunChoice | 'go on', pace: Pace<RunProgress>): Promise<void> {
    if (choice !== 'go on') {
      this.forget();
      this.run = new ReplayRun(this.acts, this.opened.byBody(), choice);
    }
    const { run } = this;
    if (run === null) return;
    this.shown = null;
    await paced(
      () => run.next(),
      (rate) => run.progress(rate),
      pace,
    );
  }

  results(language: Language): Results | null {
    return this.run === null ? null : resultsOf(this.run, this.wordsIn(language));
  }

  /** How many rows a filter shows, and how many the others would. */
  view({ methodology, filter }: RowsOf): { readonly total: number; readonly counts: RowCounts } {
    const { results, pairs } = this.body(methodology);
    return { total: this.rowsOf(methodology, filter).length, counts: rowCounts(results, pairs, filter) };
  }

  rows({ methodology, filter, from, count, language }: RowsOf & Slice): readonly MatrixRow[] {
    const { results } = this.body(methodology);
    const words = this.wordsIn(language);
    const rows = this.rowsOf(methodology, filter).subarray(from, from + count);
    return Array.from(rows, (row) => matrixRow(results, row, filter.question, words));
  }

  detail({ methodology, language, ...of }: DetailOf & Spoken): CaseDetail {
    return this.body(methodology).details.of(of, this.wordsIn(language));
  }

  coverage(methodology: string, column: number): CoverageOfEdition {
    const { results, replayer } = this.body(methodology);
    const edition = results.columns[column];
    if (edition === undefined) throw new Error(`no column ${column}`);
    const own = replayer.coverage().find((one) => one.edition.hash === edition.edition.identity.hash);
    const cases = new Map(own?.provisions.map((provision) => [provision.id, provision.cases]));
    return editionCoverage(edition.program, cases);
  }

  /** The results as the pieces of a file: of all bodies as JSON, else of one. */
  pieces(format: ExportFormat, methodology: string, changedOnly: boolean): Generator<string> {
    if (this.run === null) throw new Error('nothing was run');
    if (format === 'json') return jsonPieces(this.run, changedOnly);
    const body = this.body(methodology);
    const show = changedOnly ? 'changed-any' : 'all';
    const filter = { show, question: 0, pair: null, group: null, id: '' } as const;
    const rows = filteredRows(body.results, body.pairs, filter);
    return format === 'csv' ? csvPieces(body, rows) : ndjsonPieces(body, rows);
  }

  /** A table of cases to begin with; `stored` are the files of the body's stored cases. */
  template(methodology: string, stored: readonly NamedText[]): string {
    const program = this.acts.editions(methodology, null).at(-1)?.program;
    if (program === undefined) throw new Error(`no edition of ${methodology}`);
    const cases = new OpenedCases();
    for (const { name, text } of stored) for (const _ of cases.read(name, text, this.acts));
    return caseTemplate(program, cases.byBody().get(methodology) ?? []);
  }

  private rowsOf(methodology: string, filter: RowFilter): Uint32Array {
    const key = JSON.stringify([methodology, filter]);
    if (this.shown?.key === key) return this.shown.rows;
    const { results, pairs } = this.body(methodology);
    const rows = filteredRows(results, pairs, filter);
    this.shown = { key, rows };
    return rows;
  }

  private body(methodology: string): BodyRun {
    const body = this.run?.bodies.find((one) => one.methodology === methodology);
    if (body === undefined) throw new Error(`${methodology} was not run`);
    return body;
  }

  private wordsIn(language: Language): Words {
    if (this.words.language !== language) this.words = new Words(language);
    return this.words;
  }

  private forget(): void {
    this.run = null;
    this.shown = null;
    this.words = new Words(this.words.language);
  }
}

interface Spoken {
  readonly methodology: string;
  readonly language: Language;
}

interface RowsOf {
  readonly methodology: string;
  readonly filter: RowFilter;
}

interface Slice {
  readonly from: number;
  readonly count: number;
  readonly language: Language;
}
