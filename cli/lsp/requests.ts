/** Requests of the protocol, each answered by one feature of the service. */
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { LanguageService, Refusal } from '../../dsl/service/index.ts';
import type { Language } from '../../engine/index.ts';

/** What answers need of a session. */
export interface Answering {
  readonly service: LanguageService;
  /** The language of messages; undefined: that of each file. */
  language(): Language | undefined;
  /** Why no request is answered at present (the session has not begun, or is over); undefined: they are. */
  closed(): ResponseError | undefined;
  /** The edit with the versions of the texts it was made for, where the editor can check them. */
  versioned(edit: WorkspaceEdit): WorkspaceEdit;
}

/** Puts the features of the service behind the requests of a connection. */
export function answerRequests(connection: Connection, session: Answering): void {
  const { service } = session;
  /** A request that was taken back gets no answer but that. */
  const answering =
    <P, R>(answer: (params: P) => R) =>
    (params: P, token: CancellationToken): R | ResponseError => {
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, '');
      return session.closed() ?? answer(params);
    };
  const about = ({ textDocument }: { readonly textDocument: TextDocumentIdentifier }) => ({
    uri: textDocument.uri,
    ...inLanguage(),
  });
  const inLanguage = () => {
    const language = session.language();
    return language === undefined ? {} : { language };
  };

  connection.onCompletion(answering((p) => service.completion({ ...about(p), position: p.position })));
  connection.onSignatureHelp(answering((p) => service.signatureHelp({ ...about(p), position: p.position })));
  connection.onHover(answering((p) => service.hover({ ...about(p), position: p.position })));
  connection.onDefinition(answering((p) => service.definition({ ...about(p), position: p.position })));
  connection.onReferences(
    answering((p) => {
      const { includeDeclaration } = p.context;
      return service.references({ ...about(p), position: p.position, includeDeclaration });
    }),
  );
  connection.onPrepareRename(
    answering((p) => orRefused(service.prepareRename({ ...about(p), position: p.position }), (it) => it)),
  );
  connection.onRenameRequest(
    answering((p) =>
      orRefused(service.rename({ ...about(p), position: p.position, newName: p.newName }), ({ edit }) =>
        session.versioned(edit),
      ),
    ),
  );
  connection.onDocumentSymbol(answering((p) => service.documentSymbols(about(p))));
  connection.onWorkspaceSymbol(
    answering((p) => service.workspaceSymbols({ query: p.query, ...inLanguage() })),
  );
  connection.onFoldingRanges(answering((p) => service.foldingRanges(about(p))));
  connection.onSelectionRanges(
    answering((p) => service.selectionRanges({ ...about(p), positions: p.positions })),
  );
  connection.onDocumentFormatting(answering((p) => service.formatting(about(p))));
  connection.onDocumentRangeFormatting(
    answering((p) => service.rangeFormatting({ ...about(p), range: p.range })),
  );
  connection.languages.semanticTokens.on(answering((p) => service.semanticTokens(about(p))));
  connection.languages.semanticTokens.onRange(
    answering((p) => service.semanticTokens({ ...about(p), range: p.range })),
  );
  connection.languages.inlayHint.on(answering((p) => service.inlayHints({ ...about(p), range: p.range })));
  connection.onCodeLens(answering((p) => service.codeLenses(about(p))));
  connection.onCodeAction(
    answering((p) => {
      const { only } = p.context;
      const actions = service.codeActions({ ...about(p), range: p.range, ...(only ? { only } : {}) });
      return actions.map((one) => (one.edit ? { ...one, edit: session.versioned(one.edit) } : one));
    }),
  );
  connection.onDocumentLinks(answering((p) => service.documentLinks(about(p))));
}

/** A refusal is an error whose message the editor shows. */
function orRefused<A extends object, R>(
  answer: A | Refusal | null,
  then: (answer: A) => R,
): R | ResponseError | null {
  if (answer === null) return null;
  if ('refusal' in answer) return new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return then(answer);
}
