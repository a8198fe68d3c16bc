/** What the page of comparisons calls in its worker. */
import type { Call } from '../../workers/index.ts';
import { CaseFiles, type CaseFileView, type FilesQuestion, type NamedFile } from './case-files.ts';
import { type CasesQuestion, type CasesView, casesView } from './cases.ts';
import { ComparedTexts, type OpenedTexts } from './compared-texts.ts';
import { type ExplanationQuestion, explanationsView } from './explanations.ts';
import { KnownCauses } from './known-causes.ts';
import { OutcomeSearches, type OutcomesQuestion, type OutcomesView } from './outcomes.ts';
import type { Choices, Pair, SidesView } from './shapes.ts';
import { sidesView } from './sides.ts';
import { type FilesView, filesView, type TextsQuestion, type TextsView, textsView } from './texts.ts';
import { type ProvisionView, wordsView } from './words.ts';

type Both = ReturnType<typeof explanationsView>;

/** The functions by name. `open` comes first; all others are about what was opened. */
export function compareFunctions() {
  let texts = new ComparedTexts({ acts: [], drafts: [] });
  let causes = new KnownCauses(texts);
  let files = new CaseFiles(texts);
  let searches = new OutcomeSearches(texts, causes);
  return {
    open: (opened: OpenedTexts): Choices => {
      texts = new ComparedTexts(opened);
      causes = new KnownCauses(texts);
      files = new CaseFiles(texts);
      searches = new OutcomeSearches(texts, causes);
      return texts.choices();
    },
    sides: (asked: { readonly from: string | null; readonly to: string | null }): SidesView =>
      sidesView(texts, asked),
    words: (question: Parameters<typeof wordsView>[1]): readonly ProvisionView[] =>
      wordsView(texts, question),
    texts: (question: TextsQuestion): TextsView => textsView(texts, question),
    files: (pair: Pair): FilesView => filesView(texts, pair),
    outcomes: (question: OutcomesQuestion, call: Call): Promise<OutcomesView> => searches.run(question, call),
    explain: (question: ExplanationQuestion): Both => explanationsView(texts, question),
    addCases: (added: readonly NamedFile[]): null => {
      files.add(added);
      return null;
    },
    caseFiles: (question: FilesQuestion): readonly CaseFileView[] => files.view(question),
    cases: (question: CasesQuestion, call: Call): Promise<CasesView> =>
      casesView(texts, files, causes, question, call),
  };
}

/** The functions, for calling them. */
export type CompareFunctions = ReturnType<typeof compareFunctions>;
