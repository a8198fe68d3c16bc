/** Walking a syntax tree without knowing its kinds. */
import type { ActFile, Span } from '../syntax/index.ts';

/** A node of the tree: it has a place, and mostly a kind. */
export interface TreeNode {
  readonly span: Span;
  readonly kind?: unknown;
}

/** Every node of a tree that `enter` lets through, outermost first; what is inside a refused node is not visited. */
export function* nodesOf(tree: ActFile, enter: (node: TreeNode) => boolean): Generator<TreeNode> {
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const part = stack.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (isNode(part)) {
      if (!enter(part)) continue;
      yield part;
    }
    const values: unknown[] = Array.isArray(part) ? part : Object.values(part);
    for (let index = values.length - 1; index >= 0; index -= 1) stack.push(values[index]);
  }
}

/** The nodes around an offset, outermost first. */
export function nodesAround(tree: ActFile, offset: number): TreeNode[] {
  return [...nodesOf(tree, ({ span }) => span.start <= offset && offset <= span.end)];
}

function isNode(part: object): part is TreeNode {
  const { span } = part as { readonly span?: Partial<Span> };
  return typeof span?.start === 'number' && typeof span.end === 'number';
}
