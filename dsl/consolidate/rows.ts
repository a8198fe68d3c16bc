/**
 * Rows: the named items of an annex's declarations (competencies and their groups, activities, grades,
 * categories of a group), so that an edit can replace, insert or repeal one of them.
 */
import { categoryCode, type Declaration } from '../syntax/index.ts';

type RowHolder = { readonly name: { readonly text: string } };

/** A declaration whose children can be addressed as rows. */
interface RowTree {
  readonly key: string;
  readonly node: unknown;
  readonly children: readonly RowTree[];
  readonly withChildren: (children: readonly RowTree[]) => RowTree;
}

function leaf(key: string, node: unknown): RowTree {
  const tree: RowTree = { key, node, children: [], withChildren: () => tree };
  return tree;
}

function branch<T>(
  key: string,
  node: T,
  children: readonly RowTree[],
  rebuild: (nodes: readonly unknown[]) => T,
): RowTree {
  return {
    key,
    node,
    children,
    withChildren: (next) => branch(key, rebuild(next.map((child) => child.node)), next, rebuild),
  };
}

function rowTree(declaration: Declaration): RowTree | undefined {
  const key = 'name' in declaration ? declaration.name.text : '';
  switch (declaration.kind) {
    case 'scale':
    case 'choice':
      return branch(
        key,
        declaration,
        declaration.items.map((item) => leaf(item.name.text, item)),
        (items) => ({ ...declaration, items: items as typeof declaration.items }),
      );
    case 'competencies':
      return branch(
        key,
        declaration,
        declaration.items.map((item) =>
          branch(
            item.name.text,
            item,
            item.groups.map((group) => leaf(group.group.text, group)),
            (groups) => ({ ...item, groups: groups as typeof item.groups }),
          ),
        ),
        (items) => ({ ...declaration, items: items as typeof declaration.items }),
      );
    case 'grouping':
      return branch(
        key,
        declaration,
        declaration.groups.map((group) =>
          branch(
            group.name.text,
            group,
            group.rows.map((row) => leaf(row.code === undefined ? '*' : categoryCode(row.code.text), row)),
            (rows) => ({ ...group, rows: rows as typeof group.rows }),
          ),
        ),
        (groups) => ({ ...declaration, groups: groups as typeof declaration.groups }),
      );
    default:
      return undefined;
  }
}

/** What a row edit does to the addressed row. */
export type RowChange =
  | { readonly kind: 'replace' | 'insert-after' | 'add'; readonly from: readonly Declaration[] }
  | { readonly kind: 'repeal' };

/**
 * Declarations with one row changed. `path` names the row from its declaration's children down (`cooperation`,
 * `cooperation staff`, `managers E-3`). The new rows are the innermost children of the declaration in
 * `change.from` that has the same name. `undefined`: no such row, or nothing to take its place.
 */
export function changeRow(
  declarations: readonly Declaration[],
  path: readonly string[],
  change: RowChange,
): Declaration[] | undefined {
  const keys = path.map(rowKey);
  for (const [index, declaration] of declarations.entries()) {
    const tree = rowTree(declaration);
    if (tree === undefined) continue;
    const parentKeys = keys.slice(0, -1);
    const last = keys.at(-1);
    const exists = childAt(tree, change.kind === 'add' ? parentKeys : keys) !== undefined;
    if (!exists || last === undefined) continue;
    const fresh = change.kind === 'repeal' ? [] : newRows(declaration, parentKeys, change.from);
    if (fresh === undefined) continue;
    const changed = changeChildren(tree, parentKeys, (children) =>
      applyChange(children, last, change.kind, fresh),
    );
    return declarations.map((old, i) => (i === index ? (changed.node as Declaration) : old));
  }
  return undefined;
}

function applyChange(
  children: readonly RowTree[],
  key: string,
  kind: RowChange['kind'],
  fresh: readonly RowTree[],
): RowTree[] {
  if (kind === 'add') return [...children, ...fresh];
  return children.flatMap((child) => {
    if (child.key !== key) return [child];
    if (kind === 'repeal') return [];
    return kind === 'replace' ? [...fresh] : [child, ...fresh];
  });
}

function newRows(
  declaration: Declaration,
  parentKeys: readonly string[],
  from: readonly Declaration[],
): readonly RowTree[] | undefined {
  const name = (declaration as unknown as RowHolder).name.text;
  const source = from.find((d) => d.kind === declaration.kind && 'name' in d && d.name.text === name);
  const tree = source === undefined ? undefined : rowTree(source);
  return tree === undefined ? undefined : childAt(tree, parentKeys)?.children;
}

function childAt(tree: RowTree, path: readonly string[]): RowTree | undefined {
  let at: RowTree | undefined = tree;
  for (const key of path) at = at?.children.find((child) => child.key === key);
  return at;
}

function changeChildren(
  tree: RowTree,
  path: readonly string[],
  change: (children: readonly RowTree[]) => RowTree[],
): RowTree {
  const [key, ...rest] = path;
  if (key === undefined) return tree.withChildren(change(tree.children));
  return tree.withChildren(
    tree.children.map((child) => (child.key === key ? changeChildren(child, rest, change) : child)),
  );
}

function rowKey(name: string): string {
  const code = categoryCode(name);
  return /^[A-Z](-[A-Z])*-\d+$/.test(code) ? code : name;
}
