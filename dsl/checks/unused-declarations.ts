/** What is declared and never used. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { DeclaredSymbol, Namespace, Reference, SymbolKind } from '../resolve/index.ts';
import type { CheckContext } from './check.ts';

/**
 * What is of no effect unless something uses it. Terms document the act; decisions, requirements and deadlines
 * are answers themselves; a fact that only a form shows is used.
 */
const SPACES: readonly (readonly [Namespace, readonly SymbolKind[]])[] = [
  ['value', ['fact', 'lookup']],
  ['type', ['scale', 'choice', 'grouping', 'competencies']],
  ['unit', ['unit']],
  ['role', ['role']],
  ['time', ['event']],
];

/** `unused-declaration`. A use inside the declaration itself does not count. */
export function* unusedDeclarations({ symbols, references }: CheckContext): Generator<Diagnostic> {
  const used = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = keyOf(reference);
    const list = used.get(key);
    if (list === undefined) used.set(key, [reference]);
    else list.push(reference);
  }
  for (const [space, kinds] of SPACES) {
    for (const symbol of symbols[space].values()) {
      if (!kinds.includes(symbol.kind)) continue;
      const { name, provision } = symbol;
      // What a text that is not in hand would use is not known.
      if (provision.notInHand !== undefined && !provision.adopted) continue;
      const uses = used.get(`${symbol.kind} ${name}`) ?? [];
      if (uses.some((use) => !isInside(use, symbol))) continue;
      const data = { name, kind: `#${symbol.kind}` };
      const { span } = symbol.declaration.name;
      yield diagnostic('unused-declaration', provision.file, span, data, { provision: provision.id });
    }
  }
}

function keyOf({ target }: Reference): string {
  return `${target.kind} ${target.name}`;
}

function isInside(use: Reference, { declaration, provision }: DeclaredSymbol): boolean {
  const { start, end } = declaration.span;
  return use.file === provision.file && use.span.start >= start && use.span.end <= end;
}
