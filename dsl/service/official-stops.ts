/** The places of an act that official text is shown for: its points and annexes, and the provisions its edits change. */
import type { Edit, Provision, Span } from '../syntax/index.ts';
import type { ActView } from './snapshot.ts';

/** A provision of the file, or one that an edit in it changes. */
export interface Stop {
  /** Its id; for an edit that in the amended act. */
  readonly id: string;
  readonly whole: Span;
  readonly number: Span;
  /** Its wording in the file; absent for edits that give none. */
  readonly node: Provision | undefined;
  readonly edit?: Edit;
}

/** All stops of a file in its order; those of edits behind the provision that they stand in. */
export function stopsOf(view: ActView): Stop[] {
  const stops: Stop[] = [];
  const visit = (provision: Provision): void => {
    for (const item of provision.items) {
      if (item.kind === 'provision') visit(item);
      else if (item.kind === 'edit') stops.push(...stopsOfEdit(item));
    }
  };
  for (const item of view.tree.items) {
    if (item.kind !== 'provision') continue;
    const id = `${item.unit} ${item.number.text}`;
    stops.push({ id, whole: item.span, number: item.number.span, node: item });
    visit(item);
  }
  return stops;
}

/** One for each new wording (the first takes the line of the edit with it), or else for each target. */
function stopsOfEdit(edit: Edit): Stop[] {
  const targets = edit.targets.map((target, place) => {
    const steps = target.steps.filter((step) => step.unit !== 'row');
    const id = steps.map((step) => `${step.unit} ${step.number.text}`).join(' ');
    return {
      id,
      whole: place === 0 ? edit.span : target.span,
      number: target.span,
      node: undefined,
      edit,
    };
  });
  if (edit.provisions.length === 0) return targets;
  const parent = (targets[0]?.id ?? '').split(' ').slice(0, -2).join(' ');
  return edit.provisions.map((node, place) => {
    const own = `${node.unit} ${node.number.text}`;
    const target = targets.find(({ id }) => id === own || id.endsWith(` ${own}`));
    return {
      id: target?.id ?? `${parent} ${own}`.trim(),
      whole: { start: place === 0 ? edit.span.start : node.span.start, end: node.span.end },
      number: node.number.span,
      node,
      edit,
    };
  });
}
