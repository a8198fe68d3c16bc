/** Hints between the words: types that are not written, and what the case gives. */
import type { IDisposable } from 'monaco-editor/editor';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromPosition, toRange } from './positions.ts';

/** Tells the text editor that hints are others now. */
export class HintsChanged {
  private readonly listeners = new Set<() => void>();

  /** Another case is tried, or none. */
  fire(): void {
    for (const listener of this.listeners) listener();
  }

  /** As the text editor wants its events. */
  readonly event = (listener: () => void): IDisposable => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
}

/** Shows the hints; they are asked for again when `changed` fires. */
export function inlayHints(changed: HintsChanged): Feature {
  return (context) => {
    const { languages } = context.monaco;
    return languages.registerInlayHintsProvider(ACT_LANGUAGE, {
      displayName: 'Adisteme',
      onDidChangeInlayHints: changed.event,
      provideInlayHints: async (model, range, token) => {
        const hints = await ask(context, 'inlayHints', model, { range: toRange(range) }, token);
        if (hints === undefined) return null;
        return {
          hints: hints.map(({ position, label, kind, paddingLeft }) => ({
            position: fromPosition(position),
            label: typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
            ...(kind === 1 ? { kind: languages.InlayHintKind.Type } : {}),
            paddingLeft: paddingLeft ?? false,
          })),
          dispose: () => {},
        };
      },
    });
  };
}
