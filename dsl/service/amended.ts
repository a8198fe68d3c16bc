/** What an act amends, and how the provisions of an act changed later. */
import type { Edition, EditionProvision, EditRecord } from '../consolidate/index.ts';
import { everyProvision, findProvision } from '../consolidate/index.ts';
import type { ActView, Snapshot } from './snapshot.ts';

/** The provisions that the edits of an act are carried out on: the edition before it, or the act it adopts. */
export function amendedProvisions(snapshot: Snapshot, view: ActView): readonly EditionProvision[] {
  const { act } = view;
  if (act === undefined) return [];
  if (act.role === 'base') {
    const model = snapshot.workspace.acts.find((other) => other.id === act.adopts);
    const editions = editionsOf(snapshot, model?.methodology);
    return editions.find(({ identity }) => identity.acts.includes(model?.id ?? ''))?.provisions ?? [];
  }
  const editions = editionsOf(snapshot, act.methodology);
  const first = editions.findIndex(({ identity }) => identity.acts.includes(act.id));
  return (first < 0 ? editions.at(-1) : editions[first - 1])?.provisions ?? [];
}

/** The latest edition that an act is a part of. */
export function latestEdition(snapshot: Snapshot, view: ActView): Edition | undefined {
  const { act } = view;
  if (act === undefined) return undefined;
  return editionsOf(snapshot, act.methodology).findLast(({ identity }) => identity.acts.includes(act.id));
}

/** The last edit of a provision in the editions of an act, and the day from which it counts. */
export function lastAmendment(
  snapshot: Snapshot,
  view: ActView,
  id: string,
): { readonly edit: EditRecord; readonly day: string | null } | undefined {
  const edition = latestEdition(snapshot, view);
  const gone = edition?.repealed.find((one) => one.id === id)?.edit;
  const edit = gone ?? (edition && findProvision(edition.provisions, id)?.edits.at(-1));
  if (edit === undefined) return undefined;
  const from = editionsOf(snapshot, view.act?.methodology).find(({ identity }) =>
    identity.acts.includes(edit.act),
  );
  return { edit, day: from?.identity.from ?? null };
}

/** The innermost provision of the file's edition whose wording stands at an offset of a file. */
export function provisionAt(view: ActView, file: string, offset: number): EditionProvision | undefined {
  let found: EditionProvision | undefined;
  for (const provision of everyProvision(view.edition?.provisions ?? [])) {
    const { span } = provision.node;
    if (provision.file === file && span.start <= offset && offset <= span.end) found = provision;
  }
  return found;
}

function editionsOf(snapshot: Snapshot, methodology: string | undefined): readonly Edition[] {
  return methodology === undefined ? [] : snapshot.workspace.editions(methodology).value;
}
