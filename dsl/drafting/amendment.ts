/** The first text of a new amendment: its clauses, each with the edit it orders. */
import { type Edition, findProvision, presentWording } from '../consolidate/index.ts';
import { printAct } from '../print/index.ts';
import type { Edit, Provision, ProvisionItem, ProvisionPath } from '../syntax/index.ts';
import { type ActPlan, fileOf } from './header.ts';
import { labels, name, PLACE, provision, quoted, textLines } from './nodes.ts';

/** A new amendment of a methodology. */
export interface NewAmendment extends ActPlan {
  /** The official text of its first point, above the edits. */
  readonly opening: string;
  readonly edits: readonly NewEdit[];
  /** The official text of its second point (entry into force); empty: there is none. */
  readonly closing: string;
}

/** What is done to a provision; `target` is its id in the amended edition (`point 5 part 2`). */
export type NewEdit = { readonly target: string; readonly clause: string } & (
  | { readonly operation: 'replace' | 'repeal' }
  /** `number`: that of the new provision, of the target's unit. `add`: the target is the new provision. */
  | { readonly operation: 'insert-after'; readonly number: string; readonly text: string }
  | { readonly operation: 'add'; readonly text: string }
  | {
      readonly operation: 'words';
      readonly before: string;
      readonly after: string;
      /** The rules change with the words: they are written below as they stand now. */
      readonly withRules: boolean;
    }
);

/**
 * The text of the file. A provision that gets a new wording begins with the one it has in `edition`, text and rules, so
 * that what is there is changed and nothing is forgotten.
 */
export function beginAmendment(plan: NewAmendment, edition: Edition): string {
  const clauses = plan.edits.flatMap((edit): ProvisionItem[] => [
    ...textLines(edit.clause),
    editNode(edit, edition),
  ]);
  const closing = textLines(plan.closing);
  const items = [provision('point', '1', [...textLines(plan.opening), ...clauses])];
  if (closing.length > 0) items.push(provision('point', '2', closing));
  return printAct(fileOf(plan, { kind: 'amends' }, items));
}

function editNode(edit: NewEdit, edition: Edition): Edit {
  return {
    kind: 'edit',
    targets: [pathOf(edit.target)],
    operation: edit.operation,
    ...(edit.operation === 'words'
      ? { words: { before: quoted(edit.before), after: quoted(edit.after) } }
      : {}),
    provisions: wordings(edit, edition),
    tail: [],
    span: PLACE,
    comments: [],
  };
}

function wordings(edit: NewEdit, edition: Edition): Provision[] {
  const { unit, number } = lastStep(edit.target);
  const found = findProvision(edition.provisions, edit.target);
  switch (edit.operation) {
    case 'repeal':
      return [];
    case 'add':
      return [provision(unit, number, textLines(edit.text))];
    case 'insert-after':
      return [provision(unit, edit.number, textLines(edit.text))];
    case 'replace':
      return [found === undefined ? provision(unit, number, []) : presentWording(found)];
    case 'words':
      return edit.withRules && found !== undefined ? [rulesOf(presentWording(found))] : [];
  }
}

/** A wording without its text and notes: they follow from the words. */
function rulesOf(wording: Provision): Provision {
  const items = wording.items.flatMap((item): ProvisionItem[] => {
    if (item.kind === 'provision') {
      const inner = rulesOf(item);
      return inner.items.length === 0 ? [] : [inner];
    }
    return ['text', 'note', 'text-not-in-hand', 'printed'].includes(item.kind) ? [] : [item];
  });
  return { ...wording, title: labels({}), items, comments: [], tail: [] };
}

function pathOf(id: string): ProvisionPath {
  const words = id.split(' ');
  const steps = words.flatMap((word, place) =>
    place % 2 === 0 ? [{ unit: word as Provision['unit'], number: name(words[place + 1] ?? '') }] : [],
  );
  return { steps, span: PLACE };
}

function lastStep(id: string): { readonly unit: Provision['unit']; readonly number: string } {
  const step = pathOf(id).steps.at(-1);
  return { unit: step?.unit ?? 'point', number: step?.number.text ?? '' };
}
