/** The worker of the page: it reads files of cases and replays them. */
import type { Language } from '../../engine/index.ts';
import { answerCalls, type Call } from '../workers/index.ts';
import type { ActTexts, ExportFormat, NamedText, RowFilter, RunChoice } from './shapes.ts';
import { textOfFile } from './work/file-text.ts';
import { ReplaySession } from './work/session.ts';

const session = new ReplaySession();

const FUNCTIONS = {
  open: (texts: ActTexts) => session.open(texts),
  offer: (draft: string | null) => session.offer(draft),
  /** Texts that the server has, and files that the user has chosen. */
  read: async (given: readonly (NamedText | File)[], call: Call) => {
    for (const one of given) {
      const text = one instanceof File ? await textOfFile(one) : one;
      if ('text' in text) await session.read({ name: one.name, text: text.text }, call);
      else session.refuse(one.name, text.code);
    }
    return session.summary();
  },
  summary: () => session.summary(),
  close: (names: readonly string[]) => session.close(names),
  replay: (choice: RunChoice | 'go on', call: Call) => session.replay(choice, call),
  results: (language: Language) => session.results(language),
  view: (of: { methodology: string; filter: RowFilter }) => session.view(of),
  rows: (of: Parameters<ReplaySession['rows']>[0]) => session.rows(of),
  detail: (of: Parameters<ReplaySession['detail']>[0]) => session.detail(of),
  coverage: ({ methodology, column }: { methodology: string; column: number }) =>
    session.coverage(methodology, column),
  template: ({ methodology, stored }: { methodology: string; stored: readonly NamedText[] }) =>
    session.template(methodology, stored),
  exported: async ({ format, methodology, changedOnly }: Wanted, { breathe }: Call) => {
    const pieces: string[] = [];
    let breath = performance.now();
    for (const piece of session.pieces(format, methodology, changedOnly)) {
      pieces.push(piece);
      if (performance.now() - breath < 12) continue;
      await breathe();
      breath = performance.now();
    }
    return new Blob(pieces, { type: TYPES[format] });
  },
};

interface Wanted {
  readonly format: ExportFormat;
  readonly methodology: string;
  readonly changedOnly: boolean;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

/** What the page can call. */
export type ReplayFunctions = typeof FUNCTIONS;

answerCalls(FUNCTIONS);
