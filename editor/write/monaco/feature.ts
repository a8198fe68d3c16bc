/** What every feature of the text editor works with. */
import type { CancellationToken, editor, IDisposable } from 'monaco-editor/editor';
import type { Language } from '../../../engine/index.ts';
import type { Monaco } from '../../monaco/index.ts';
import type { LanguageClient } from '../session/language-client.ts';
import type { Features } from '../worker/functions.ts';
import type { ActModels } from './models.ts';

/** The text editor, the acts in it, and the language service. */
export interface FeatureContext {
  readonly monaco: Monaco;
  readonly models: ActModels;
  readonly service: LanguageClient;
  /** A second service, for what takes long. */
  readonly checker: LanguageClient;
  /** The language of the interface at this moment. */
  language(): Language;
}

/** Registers a feature for the language of acts; disposing takes it away. */
export type Feature = (context: FeatureContext) => IDisposable;

/** A request to the service without what every request carries. */
type Own<F extends keyof Features> = Omit<Parameters<Features[F]>[0], 'uri' | 'version' | 'language'>;

/**
 * Asks the service about a text. Undefined: the text is not an act of the page, it has changed meanwhile, or the answer
 * is no longer wanted.
 */
export async function ask<F extends keyof Features>(
  context: FeatureContext,
  feature: F,
  model: editor.ITextModel,
  own: Own<F>,
  token?: CancellationToken,
): Promise<ReturnType<Features[F]> | undefined> {
  const act = context.models.actOf(model);
  if (act === undefined) return undefined;
  const { version } = act;
  const request = { uri: act.name, version, language: context.language(), ...own };
  const answer = await context.service.ask(feature, request as Parameters<Features[F]>[0], signalOf(token));
  return act.version === version ? (answer as ReturnType<Features[F]> | undefined) : undefined;
}

/** Asks the service about the text that it has by then, newer or not. */
export async function askLatest<F extends keyof Features>(
  context: FeatureContext,
  feature: F,
  model: editor.ITextModel,
  own: Own<F>,
  token: CancellationToken,
): Promise<ReturnType<Features[F]> | undefined> {
  const act = context.models.actOf(model);
  if (act === undefined) return undefined;
  const request = { uri: act.name, language: context.language(), ...own };
  const answer = await context.service.ask(feature, request as Parameters<Features[F]>[0], signalOf(token));
  return answer as ReturnType<Features[F]> | undefined;
}

function signalOf(token: CancellationToken | undefined): AbortSignal | undefined {
  if (token === undefined) return undefined;
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
