/** The first edition of a methodology: the provisions of its base act, its own or adopted from another act. */
import { nearestName } from '../../engine/index.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Edit, Provision, Span, TextNotInHand } from '../syntax/index.ts';
import type { Act } from './acts.ts';
import { applyEdit } from './apply-edit.ts';
import { editClashes, type Touch } from './edit-clashes.ts';
import { type EditContext, type EditState, targetId } from './edit-job.ts';
import type { EditionHeading, EditionProvision, RowSource } from './edition.ts';
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
export function baseContent(act: Act, acts: ReadonlyMap<string, Act>): BaseContent {
  return contentOf(act, acts, []);
}

function contentOf(act: Act, acts: ReadonlyMap<string, Act>, chain: readonly string[]): BaseContent {
  const own = provisionsOf(act.tree, { file: act.file, act: act.id, reconstructed: act.reconstructed });
  const problem = <C extends DiagnosticCode>(code: C, data: DiagnosticData<C>): BaseContent => ({
    state: { provisions: own.provisions, repealed: [] },
    headings: own.headings,
    diagnostics: [diagnostic(code, act.file, propertyOf(act.tree, 'adopts')?.act.span ?? act.span, data)],
  });
  if (act.adopts === undefined) {
    return { state: { provisions: own.provisions, repealed: [] }, headings: own.headings, diagnostics: [] };
  }
  if (act.adopts === act.id || chain.includes(act.adopts)) {
    return problem('cyclic-adoption', { chain: [...chain, act.id, act.adopts].join(' → ') });
  }
  const model = acts.get(act.adopts);
  if (model === undefined) {
    return problem('unknown-act', { act: act.adopts, nearest: nearestName(act.adopts, acts.keys()) ?? '' });
  }
  if (model.role !== 'base') return problem('adopts-amendment', { act: model.id });
  const adopted = contentOf(model, acts, [...chain, act.id]);
  const taken = adopted.state.provisions.map((provision) => adoptProvision(provision, act));
  const edited = applyEdits({ provisions: taken, repealed: [] }, act);
  return {
    state: edited.state,
    headings: adopted.headings,
    diagnostics: [...adopted.diagnostics, ...edited.diagnostics, ...editClashes(edited.touches)],
  };
}

/** A provision of the model as one of the adopting act: its rules stay, its text and notes do not. */
function adoptProvision(provision: EditionProvision, act: Act): EditionProvision {
  const { printed: _printed, notInHand: _notInHand, rowSources, ...rest } = provision;
  const reason = adoptionReason(act);
  return {
    ...rest,
    ...(rowSources === undefined ? {} : { rowSources: ofAct(rowSources, act) }),
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

function ofAct(sources: ReadonlyMap<Span, RowSource>, act: Act): ReadonlyMap<Span, RowSource> {
  return new Map([...sources].map(([span, { file }]) => [span, { file, act: act.id }]));
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

/** One target of one edit of an act: the least that can be carried out or left out. */
export interface EditTarget {
  /** Tells it from all others: the act, the edit's and the target's places in it. */
  readonly key: string;
  readonly act: string;
  /** The provision of the act in which the edit stands. */
  readonly carrier: string;
  /** The id of the provision edited, with its row where it edits a row. */
  readonly target: string;
}

/** The targets of all edits of an act, in its order. */
export function editTargets(act: Act): EditTarget[] {
  return [...editsOf(act)].flatMap(({ edit, carrier }, place) =>
    edit.targets.map((target, i) => {
      return { key: keyOf(act, place, i), act: act.id, carrier, target: targetId(target) };
    }),
  );
}

function keyOf(act: Act, edit: number, target: number): string {
  return `${act.id} ${edit} ${target}`;
}

/** All edits of an act carried out in its order, except the targets whose keys are left out. */
export function applyEdits(
  state: EditState,
  act: Act,
  leftOut: ReadonlySet<string> = NOTHING,
): { state: EditState; diagnostics: readonly Diagnostic[]; touches: readonly Touch[] } {
  let current = state;
  const diagnostics: Diagnostic[] = [];
  const touches: Touch[] = [];
  for (const [place, { edit, carrier }] of [...editsOf(act)].entries()) {
    const { id, file, reconstructed } = act;
    const context: EditContext = { file, act: id, reconstructed, carrier };
    const targets = edit.targets.filter((_, i) => !leftOut.has(keyOf(act, place, i)));
    const outcome = applyEdit(current, edit, context, targets);
    current = outcome.state;
    diagnostics.push(...outcome.diagnostics);
    touches.push(...outcome.touches);
  }
  return { state: current, diagnostics, touches };
}

const NOTHING: ReadonlySet<string> = new Set();
