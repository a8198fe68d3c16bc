/** What the page asks of the worker: every feature of the language service, and questions of the page's own. */
import { createLanguageService, type LanguageService } from '../../../dsl/service/index.ts';
import type { CaseFile } from '../../api/index.ts';
import type { Call } from '../../workers/index.ts';
import { listActs, sidesOf } from './acts.ts';
import { type BeginRequest, beginFile } from './begin.ts';
import { type PublicationRequest, PublishedActs } from './publication.ts';
import { StoredCases } from './stored-cases.ts';
import { amendmentTargets, type TargetsRequest } from './targets.ts';
import { type TrialRequest, tryCase } from './try-case.ts';

/** The methods of the service that are questions about the open texts. */
export type Features = Omit<
  LanguageService,
  'setDocument' | 'removeDocument' | 'setCase' | 'setCases' | 'workspace'
>;

/** A feature of the service as a function of the worker. */
export type FeatureFunctions = {
  readonly [F in keyof Features]: (
    request: Parameters<Features[F]>[0],
    call: Pick<Call, 'breathe'>,
  ) => Promise<ReturnType<Features[F]>>;
};

/** A text of an act; `version` grows with every change of it. */
export interface DocumentText {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
}

/** The functions, over a service of their own. Texts are taken at once; questions wait for the texts behind them. */
export function languageFunctions() {
  const service = createLanguageService();
  const published = new PublishedActs();
  const stored = new StoredCases();
  return {
    ...featuresOf(service),
    setDocuments: (documents: readonly DocumentText[]) => {
      for (const { uri, text, version } of documents) service.setDocument(uri, text, version);
    },
    removeDocument: (uri: string) => service.removeDocument(uri),
    setPublished: (files: readonly { readonly name: string; readonly text: string }[]) =>
      published.set(files),
    setCaseFiles: (files: readonly CaseFile[]) => service.setCases(stored.set(files)),
    acts: () => listActs(service.workspace()),
    sides: (request: Parameters<typeof sidesOf>[1]) => sidesOf(service.workspace(), request),
    cases: (methodology: string) => stored.of(methodology),
    caseText: (id: { readonly methodology: string; readonly case: string }) => stored.text(id),
    tryCase: async (request: TrialRequest, call: Pick<Call, 'breathe'>) => {
      await call.breathe();
      const answer = tryCase(service.workspace(), request);
      service.setCase(request.uri, answer.kind === 'answer' ? answer.chosen : null);
      return answer;
    },
    forgetCase: (uri: string) => service.setCase(uri, null),
    publication: (request: PublicationRequest) => published.publication(request),
    targets: (request: TargetsRequest) => amendmentTargets(service.workspace(), request),
    begin: (request: BeginRequest) => beginFile(service.workspace(), request),
  };
}

/** The functions of the worker, for the page. */
export type LanguageFunctions = ReturnType<typeof languageFunctions>;

/**
 * Before a question is answered, everything that has come in meanwhile is let in: a question about a text that is no
 * longer the present one costs nothing, and one that is no longer wanted is not answered.
 */
function featuresOf(service: LanguageService): FeatureFunctions {
  const { setDocument, removeDocument, setCase, setCases, workspace, ...features } = service;
  const functions = Object.entries(features).map(([name, answer]) => [
    name,
    async (request: never, call: Pick<Call, 'breathe'>) => {
      await call.breathe();
      return answer(request);
    },
  ]);
  return Object.fromEntries(functions) as FeatureFunctions;
}
