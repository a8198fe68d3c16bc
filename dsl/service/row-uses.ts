/** The names of rows in edits, `өзгерту қосымша 4 жол heads`, as uses of the items they name. */
import type { ActFile, Edit, Provision } from '../syntax/index.ts';
import type { DeclaredName } from './declared-names.ts';

/**
 * Uses of items in the targets of a file's edits. The type of a row is that of the declaration in the edit's own
 * wording; where it has none, that of the one item of that name that the file knows.
 */
export function rowUses(tree: ActFile, declared: readonly DeclaredName[]): DeclaredName[] {
  const items = declared.filter((name) => name.kind === 'item');
  return tree.items.flatMap((item) => (item.kind === 'provision' ? usesIn(item, items) : []));
}

function usesIn(provision: Provision, items: readonly DeclaredName[]): DeclaredName[] {
  return provision.items.flatMap((item) => {
    if (item.kind === 'provision') return usesIn(item, items);
    return item.kind === 'edit' ? usesOf(item, items) : [];
  });
}

function usesOf(edit: Edit, items: readonly DeclaredName[]): DeclaredName[] {
  const inside = items.filter((name) => edit.span.start <= name.span.start && name.span.end <= edit.span.end);
  const rows = edit.targets.flatMap((target) => target.steps.filter((step) => step.unit === 'row'));
  return rows.flatMap(({ number }): DeclaredName[] => {
    const named = (name: DeclaredName): boolean => name.path.at(-1) === number.text;
    const owner = inside.find(named) ?? inside[0] ?? items.find(named);
    const type = owner?.path[0];
    if (type === undefined) return [];
    return [{ kind: 'item', path: [type, number.text], span: number.span, whole: number.span, labels: {} }];
  });
}
