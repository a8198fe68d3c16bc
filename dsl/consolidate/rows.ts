/**
 * Rows: the named items of an annex's declarations (competencies and their groups, activities, grades,
 * categories of a group), so that an edit can replace, insert or repeal one of them.
 */
import { nearestName } from '../../engine/index.ts';
import { categoryCode, type Declaration, type Span } from '../syntax/index.ts';

/** A declaration whose children can be addressed as rows. */
interface RowTree {
  readonly key: string;
  /** Whether several rows may have the key. */
  readonly mayRepeat: boolean;
  readonly node: unknown;
  readonly children: readonly RowTree[];
  readonly withChildren: (children: readonly RowTree[]) => RowTree;
}

function leaf(key: string, node: unknown, mayRepeat = false): RowTree {
  const tree: RowTree = { key, mayRepeat, node, children: [], withChildren: () => tree };
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
    mayRepeat: false,
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
            group.rows.map((row) =>
              leaf(row.code === undefined ? '*' : categoryCode(row.code.text), row, true),
            ),
            (rows) => ({ ...group, rows: rows as typeof group.rows }),
          ),
        ),
        (groups) => ({ ...declaration, groups: groups as typeof declaration.groups }),
      );
    default:
      return undefined;
  }
}

/** The declarations after the change of a row, or why it cannot be made. */
export type RowChange =
  | { readonly declarations: readonly Declaration[] }
  | { readonly problem: 'no-row'; readonly nearest: string | null }
  | { readonly problem: 'no-wording' }
  /** A new row whose name another row has; one that the edit does not name. */
  | { readonly problem: 'exists' | 'stray'; readonly row: string };

type RowEdit = 'replace' | 'insert-after' | 'add' | 'repeal';

/**
 * Declarations with one row changed. `path` names the row from its declaration's children down (`cooperation`,
 * `cooperation staff`, `managers E-3`). The new rows are the children, at the same depth, of the declaration in
 * `from` that has the same name; `targeted` are the paths of all rows that the edit names.
 */
export function changeRow(
  declarations: readonly Declaration[],
  path: readonly string[],
  edit: RowEdit,
  from: readonly Declaration[],
  targeted: readonly (readonly string[])[],
): RowChange {
  const keys = path.map(rowKey);
  const parentKeys = keys.slice(0, -1);
  const key = keys.at(-1) ?? '';
  const trees = declarations.map(rowTree);
  const index = trees.findIndex((tree, i) => {
    if (tree === undefined) return false;
    if (edit !== 'add') return childAt(tree, keys) !== undefined;
    const declaration = declarations[i];
    return declaration !== undefined && childAt(newTree(declaration, from), keys) !== undefined;
  });
  const tree = trees[index];
  const declaration = declarations[index];
  if (tree === undefined || declaration === undefined) {
    if (edit === 'add') return { problem: 'no-wording' };
    return {
      problem: 'no-row',
      nearest: nearestName(
        key,
        trees.flatMap((other) => namesAt(other, parentKeys)),
      ),
    };
  }
  const siblings = childAt(tree, parentKeys)?.children;
  if (siblings === undefined) return { problem: 'no-row', nearest: null };
  const given = childAt(newTree(declaration, from), parentKeys)?.children ?? [];
  const named = targeted.flatMap((other) => (other.length === path.length ? rowKey(other.at(-1) ?? '') : []));
  const fresh = freshRows(edit, key, given, siblings, named);
  if ('problem' in fresh) return fresh;
  const changed = changeChildren(tree, parentKeys, (rows) => withRows(rows, key, edit, fresh.rows));
  return { declarations: declarations.map((old, i) => (i === index ? (changed.node as Declaration) : old)) };
}

/** Of the rows that an edit gives, those for the row of `key`. */
function freshRows(
  edit: RowEdit,
  key: string,
  given: readonly RowTree[],
  siblings: readonly RowTree[],
  named: readonly string[],
): { readonly rows: readonly RowTree[] } | Exclude<RowChange, { declarations: unknown }> {
  if (edit === 'repeal') return { rows: [] };
  const own = given.filter((row) => row.key === key);
  const others = given.filter((row) => !named.includes(row.key));
  // A row under another name takes the place of the one replaced; what stands after a row has names of its own.
  const rows = edit === 'insert-after' ? given : edit === 'replace' && own.length === 0 ? others : own;
  const stray = others.find((row) => !rows.includes(row));
  if (stray !== undefined) return { problem: 'stray', row: stray.key };
  if (rows.length === 0) return { problem: 'no-wording' };
  const stays = siblings.filter((row) => edit !== 'replace' || row.key !== key).map((row) => row.key);
  const clash = rows.find((row) => !row.mayRepeat && stays.includes(row.key));
  return clash === undefined ? { rows } : { problem: 'exists', row: clash.key };
}

/** A category may have several rows, one for each of its qualifiers: they are replaced and followed together. */
function withRows(
  siblings: readonly RowTree[],
  key: string,
  edit: RowEdit,
  rows: readonly RowTree[],
): RowTree[] {
  if (edit === 'add') return [...siblings, ...rows];
  const first = siblings.findIndex((row) => row.key === key);
  const last = siblings.findLastIndex((row) => row.key === key);
  if (edit === 'insert-after') return [...siblings.slice(0, last + 1), ...rows, ...siblings.slice(last + 1)];
  return siblings.flatMap((row, i) => (i === first ? rows : row.key === key ? [] : [row]));
}

/** The rows of the declaration among `from` that has the kind and the name of another. */
function newTree(declaration: Declaration, from: readonly Declaration[]): RowTree | undefined {
  const name = 'name' in declaration ? declaration.name.text : '';
  const source = from.find((d) => d.kind === declaration.kind && 'name' in d && d.name.text === name);
  return source === undefined ? undefined : rowTree(source);
}

function namesAt(tree: RowTree | undefined, path: readonly string[]): string[] {
  return childAt(tree, path)?.children.map((row) => row.key) ?? [];
}

function childAt(tree: RowTree | undefined, path: readonly string[]): RowTree | undefined {
  let at = tree;
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

/** The span objects of all nodes in a part of a syntax tree. */
export function spansIn(part: unknown): readonly Span[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'span' ? [value as Span] : spansIn(value)));
}

/** A declaration with the row of a path changed by `change`; undefined when it has no such row. */
export function mapRow(
  declaration: Declaration,
  path: readonly string[],
  change: (node: unknown) => unknown,
): Declaration | undefined {
  const keys = path.map(rowKey);
  const tree = rowTree(declaration);
  if (tree === undefined || childAt(tree, keys) === undefined) return undefined;
  const last = keys.at(-1);
  const changed = changeChildren(tree, keys.slice(0, -1), (rows) =>
    rows.map((row) => (row.key === last ? { ...row, node: change(row.node) } : row)),
  );
  return changed.node as Declaration;
}
