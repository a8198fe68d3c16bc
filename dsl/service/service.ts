/** The language service: features over the open files, put together by a table. */
import type { Case } from '../../engine/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { FEATURES, type Features } from './features.ts';
import type { ChosenCase, Context, FileRequest } from './requests.ts';
import { Documents } from './snapshot.ts';

type Answers = {
  readonly [F in keyof Features]: (
    request: Parameters<Features[F]['answer']>[1],
  ) => ReturnType<Features[F]['answer']> | ReturnType<Features[F]['nothing']>;
};

/**
 * Help for whoever writes acts, in the terms of LSP, for any editor. Every feature takes one request object and
 * answers nothing (an empty list, null) for a file that is not open and for a version that the service does not
 * have. No method throws, whatever the texts are.
 */
export interface LanguageService extends Answers {
  /** Opens a file or gives it a new text; all open files are analysed together. */
  setDocument(uri: string, text: string, version: number): void;
  removeDocument(uri: string): void;
  /** The case whose values are shown in a file; null: none. */
  setCase(uri: string, chosen: ChosenCase | null): void;
  /** The stored cases that are told above the points they exercise. */
  setCases(cases: readonly Case[]): void;
  /** The open files analysed together, as all features see them; for questions that no feature answers. */
  workspace(): Workspace;
}

/** A service without open files. */
export function createLanguageService(): LanguageService {
  const documents = new Documents();
  const chosen = new Map<string, ChosenCase>();
  let cases: readonly Case[] = [];
  const context = (): Context => ({
    snapshot: documents.snapshot(),
    cases,
    chosen: (uri) => chosen.get(uri),
  });
  const isFresh = ({ uri, version }: Partial<FileRequest>): boolean => {
    if (uri === undefined) return true;
    const present = documents.version(uri);
    return present !== undefined && (version === undefined || version === present);
  };
  const answers = Object.fromEntries(
    Object.entries(FEATURES).map(([name, { answer, nothing }]) => [
      name,
      (request: Partial<FileRequest>) => (isFresh(request) ? answer(context(), request as never) : nothing()),
    ]),
  ) as unknown as Answers;
  return {
    ...answers,
    setDocument: (uri, text, version) => documents.set(uri, text, version),
    removeDocument: (uri) => {
      documents.remove(uri);
      chosen.delete(uri);
    },
    setCase: (uri, value) => {
      if (value === null) chosen.delete(uri);
      else chosen.set(uri, value);
    },
    setCases: (value) => {
      cases = value;
    },
    workspace: () => documents.snapshot().workspace,
  };
}
