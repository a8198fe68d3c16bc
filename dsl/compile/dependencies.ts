/** What depends on what: decisions, groupings and lookups by name, cycles among them, and their order. */

/** Names and the names each one uses; names that are no key are leaves. */
export type Dependencies = ReadonlyMap<string, Iterable<string>>;

export interface Ordered {
  /** The keys, each after those it uses (as far as cycles allow), else in the order given. */
  readonly order: readonly string[];
  /** Chains that come back to their start: `a`, `b`, `a`. */
  readonly cycles: readonly (readonly string[])[];
}

/** Sorts by dependency and finds a cycle for every use that closes one. */
export function orderOf(dependencies: Dependencies): Ordered {
  const order: string[] = [];
  const cycles: string[][] = [];
  const done = new Set<string>();
  /** The names on the way down to the one at hand; a list of frames, since chains may be long. */
  const path: { readonly name: string; readonly rest: Iterator<string> }[] = [];
  const depth = new Map<string, number>();
  const enter = (name: string): void => {
    depth.set(name, path.length);
    path.push({ name, rest: (dependencies.get(name) ?? [])[Symbol.iterator]() });
  };
  for (const start of dependencies.keys()) {
    if (done.has(start)) continue;
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        path.pop();
        depth.delete(top.name);
        done.add(top.name);
        order.push(top.name);
        continue;
      }
      const name = next.value;
      const at = depth.get(name);
      if (at !== undefined) cycles.push([...path.slice(at).map((step) => step.name), name]);
      else if (!done.has(name) && dependencies.has(name)) enter(name);
    }
  }
  return { order, cycles };
}

/** The names given and everything they depend on. */
export function closure(names: Iterable<string>, dependencies: Dependencies): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(dependencies.get(name) ?? []));
  }
  return found;
}
