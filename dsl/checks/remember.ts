/** Answers kept from one check to the next: while an act is being written, most of its text stays as it is. */

/** So many texts are kept for one question; then the older ones are forgotten. An act has a few thousand lines. */
const MOST = 20_000;

/** A pure question about a text, asked of each text once. */
export function perText<R extends object>(ask: (text: string) => R): (text: string) => R {
  let recent = new Map<string, R>();
  let older = new Map<string, R>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? ask(text);
    if (recent.size >= MOST / 2) [older, recent] = [recent, new Map()];
    recent.set(text, answer);
    return answer;
  };
}

/** A pure question about a node of a tree, asked of each node once. */
export function perNode<N extends object, R>(ask: (node: N) => R): (node: N) => R {
  const known = new WeakMap<N, { readonly answer: R }>();
  return (node) => {
    const found = known.get(node);
    if (found !== undefined) return found.answer;
    const answer = ask(node);
    known.set(node, { answer });
    return answer;
  };
}
