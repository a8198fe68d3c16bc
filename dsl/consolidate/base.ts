/** The first edition of a methodology: the provisions of its base act, its own or adopted from another act. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Edit, Provision, TextNotInHand } from '../syntax/index.ts';
import type { Act } from './acts.ts';
import { applyEdit, type EditContext, type EditState } from './apply-edit.ts';
import type { EditionHeading, EditionProvision } from './edition.ts';
import { propertyOf } from './in-force.ts';
import { provisionsOf } from './provisions.ts';

/** Provisions, headings and what was wrong on the way. */
export interface BaseContent {
  readonly state: EditState;
  readonly headings: readonly EditionHeading[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The content of a base act. An act that adopts another takes over its provisions, rules without text, and
 * then makes its own edits; the adopted act is looked up by id.
 */
export function baseContent(act: Act, actById: (id: string) => Act | undefined): BaseContent {
  return contentOf(act, actById, []);
}

function contentOf(
  act: Act,
  actById: (id: string) => Act | undefined,
  chain: readonly string[],
): BaseContent {
  const own = provisionsOf(act.tree, { file: act.file, act: act.id, reconstructed: act.reconstructed });
  const problem = <C extends DiagnosticCode>(code: C, data: DiagnosticData<C>): BaseContent => ({
    state: { provisions: own.provisions, repealed: [] },
    headings: own.headings,
    diagnostics: [diagnostic(code, act.file, propertyOf(act.tree, 'adopts')?.span ?? act.span, data)],
  });
  if (act.adopts === undefined) {
    return { state: { provisions: own.provisions, repealed: [] }, headings: own.headings, diagnostics: [] };
  }
  if (act.adopts === act.id || chain.includes(act.adopts)) {
    return problem('cyclic-adoption', { chain: [...chain, act.id, act.adopts].join(' → ') });
  }
  const model = actById(act.adopts);
  if (model === undefined) return problem('unknown-act', { act: act.adopts, nearest: '' });
  const adopted = contentOf(model, actById, [...chain, act.id]);
  const taken = adopted.state.provisions.map((provision) => adoptProvision(provision, act));
  const edited = applyEdits({ provisions: taken, repealed: [] }, act);
  return {
    state: edited.state,
    headings: adopted.headings,
    diagnostics: [...adopted.diagnostics, ...edited.diagnostics],
  };
}

/** A provision of the model as one of the adopting act: its rules stay, its text and notes do not. */
function adoptProvision(provision: EditionProvision, act: Act): EditionProvision {
  const { printed: _printed, notInHand: _notInHand, ...rest } = provision;
  const reason = adoptionReason(act);
  return {
    ...rest,
    act: act.id,
    adopted: true,
    reconstructed: act.reconstructed,
    text: [],
    notes: [],
    ...(reason === undefined ? {} : { notInHand: reason }),
    parts: provision.parts.map((part) => adoptProvision(part, act)),
    edits: [],
    former: [],
  };
}

/** The act's own reason for being reconstructed, as the reason why a provision's text is not in hand. */
function adoptionReason(act: Act): TextNotInHand | undefined {
  const property = propertyOf(act.tree, 'reconstructed');
  if (property === undefined) return undefined;
  return { kind: 'text-not-in-hand', reason: property.reason, span: property.span, comments: [] };
}

/** Edits of an act with the provision of it in which each stands, in the order of the act. */
export function* editsOf(act: Act): Generator<{ edit: Edit; carrier: string }> {
  for (const item of act.tree.items) if (item.kind === 'provision') yield* editsIn(item, '');
}

function* editsIn(node: Provision, parent: string): Generator<{ edit: Edit; carrier: string }> {
  const carrier = `${parent}${parent === '' ? '' : ' '}${node.unit} ${node.number.text}`;
  for (const item of node.items) {
    if (item.kind === 'edit') yield { edit: item, carrier };
    else if (item.kind === 'provision') yield* editsIn(item, carrier);
  }
}

/** All edits of an act carried out in its order. */
export function applyEdits(
  state: EditState,
  act: Act,
): { state: EditState; diagnostics: readonly Diagnostic[]; touched: readonly string[] } {
  let current = state;
  const diagnostics: Diagnostic[] = [];
  const touched: string[] = [];
  for (const { edit, carrier } of editsOf(act)) {
    const context: EditContext = {
      file: act.file,
      act: act.id,
      reconstructed: act.reconstructed,
      carrier,
    };
    const outcome = applyEdit(current, edit, context);
    current = outcome.state;
    diagnostics.push(...outcome.diagnostics);
    for (const target of outcome.touched) {
      if (touched.includes(target)) {
        const data = { target, act: act.id, other: act.id };
        diagnostics.push(
          diagnostic('two-edits-of-one-target', act.file, edit.span, data, { provision: carrier }),
        );
      }
    }
    touched.push(...outcome.touched);
  }
  return { state: current, diagnostics, touched };
}
