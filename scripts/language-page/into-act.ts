/** Setting an example into the act it is from, so that it can be compiled with everything it refers to. */
import { type ActFile, printAct } from '../../dsl/index.ts';

/** What tells nothing of what a node is. */
const PLACES = new Set(['span', 'comments', 'trailing', 'tail']);

/** The text of the act with the example in it: what both declare is taken from the example, once. */
export function intoAct(act: ActFile, example: ActFile): string {
  return printAct(merged(act, example) as ActFile);
}

/** A part of a tree laid over the whole. */
function merged(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part)) return mergedList(whole, part);
  if (!isNode(whole) || !isNode(part) || whole['kind'] !== part['kind']) return part;
  const laid = Object.entries(part).map(([key, value]) => [key, merged(whole[key], value)]);
  return { ...whole, ...Object.fromEntries(laid) };
}

function mergedList(whole: readonly unknown[], part: readonly unknown[]): unknown[] {
  const list = [...whole];
  const keys = list.map(keyOf);
  for (const item of part) {
    const at = keys.indexOf(keyOf(item));
    if (at < 0) list.push(item);
    else list[at] = merged(list[at], item);
  }
  return list;
}

/** What a node is told apart by among its neighbours: its name or number, an edit's targets, else its content. */
function keyOf(node: unknown): string {
  if (!isNode(node)) return JSON.stringify(node);
  const { kind, unit, targets } = node;
  const name = node['name'] ?? node['group'] ?? node['number'];
  if (kind === 'edit') return `edit ${content(targets)}`;
  if (isNode(name) && node['kind'] !== 'effect-item')
    return [kind, unit, name['text'] ?? name['raw']].join(' ');
  return content(node);
}

function content(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (PLACES.has(key) ? undefined : inner));
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
