/** What may be completed, before it is put into the editor's terms. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type Label, labelText, type ValueType } from '../../engine/index.ts';
import type { AnalysedEdition } from '../compile/index.ts';
import { termText } from '../diagnostics/index.ts';
import { isReserved, type KeywordId, wordOf } from '../keywords/index.ts';
import { labelOf, type Surface } from '../syntax/index.ts';
import type { Surroundings } from './names-in-scope.ts';
import type { Place } from './place.ts';
import type { Context } from './requests.ts';
import type { ActView } from './snapshot.ts';
import { typeText } from './type-text.ts';

/** One word or phrase that fits at a place. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** What is written where it differs from the label. */
  readonly insert?: string;
  /** A keyword may be a phrase whose first words are written already. */
  readonly phrase?: true;
}

/** What candidates are found from. */
export interface Here {
  readonly context: Context;
  readonly view: ActView;
  readonly place: Place;
  readonly surface: Surface;
  readonly language: Surface;
  /** Absent while there is no edition. */
  readonly symbols?: AnalysedEdition['symbols'];
  readonly around?: Surroundings;
}

/** Keywords as candidates. */
export function keywords(here: Here, ids: readonly KeywordId[]): Candidate[] {
  return ids.map((id) => ({
    label: wordOf(id, here.surface),
    kind: CompletionItemKind.Keyword,
    phrase: true,
  }));
}

/** A name with its type and label. */
export function nameCandidate(
  here: Here,
  name: string,
  kind: CompletionItemKind,
  of: { readonly type?: ValueType | null; readonly label?: Label; readonly detail?: string },
): Candidate {
  const detail = of.detail ?? (of.type ? typeText(of.type, here.surface) : '');
  const documentation = labelText(of.label, here.language, '');
  return {
    label: name,
    kind,
    ...(isReserved(name, here.surface) ? { insert: `\`${name}\`` } : {}),
    ...(detail === '' ? {} : { detail }),
    ...(documentation === '' ? {} : { documentation }),
  };
}

/** The declared names of some namespaces, each with its kind and label. */
export function declared(
  here: Here,
  space: keyof AnalysedEdition['symbols'],
  kinds?: readonly string[],
): Candidate[] {
  return [...(here.symbols?.[space].values() ?? [])]
    .filter((symbol) => kinds === undefined || kinds.includes(symbol.kind))
    .map((symbol) =>
      nameCandidate(here, symbol.name, CompletionItemKind.Reference, {
        detail: termText(`#${symbol.kind}`, here.language) ?? '',
        label: labelOf(symbol.declaration.labels),
      }),
    );
}
