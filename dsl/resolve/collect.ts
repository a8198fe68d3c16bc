/** Gathers the declarations of an edition, parts of provisions included, into symbol tables. */
import { type Edition, type EditionProvision, everyProvision } from '../consolidate/index.ts';
import type { Declaration } from '../syntax/index.ts';
import type { Report } from './report.ts';
import {
  type DeclaredSymbol,
  NAMESPACES,
  type NamedDeclaration,
  type Namespace,
  type SymbolTable,
} from './symbols.ts';

/** A declaration and the provision it stands in. */
export interface Placed<D = Declaration> {
  readonly declaration: D;
  readonly provision: EditionProvision;
}

export interface Declared {
  readonly symbols: SymbolTable;
  /** Every declaration in the order of the act, except those whose name another one had taken. */
  readonly declarations: readonly Placed[];
  readonly notes: readonly Placed<Extract<NamedDeclaration, { kind: 'note' }>>[];
}

/** Fills the tables. A name that is taken is an error at the second place; the first declaration stays. */
export function collectDeclarations(edition: Edition, report: Report): Declared {
  const symbols: Record<Namespace, Map<string, DeclaredSymbol>> = {
    value: new Map(),
    type: new Map(),
    rule: new Map(),
    time: new Map(),
    unit: new Map(),
    role: new Map(),
    term: new Map(),
    interpretation: new Map(),
    note: new Map(),
    form: new Map(),
  };
  const enter = (declaration: NamedDeclaration, provision: EditionProvision): boolean => {
    const { kind, name } = declaration;
    if (name.text === '') return false;
    const spaces = NAMESPACES[kind];
    for (const space of spaces) {
      const taken = symbols[space].get(name.text);
      if (taken === undefined) continue;
      const other = taken.declaration.name.span;
      report(provision, 'duplicate-name', name.span, {
        name: name.text,
        kind: `#${kind}`,
        otherKind: `#${taken.kind}`,
        otherProvision: taken.provision.id,
        otherFile: taken.provision.file,
        otherStart: other.start,
        otherEnd: other.end,
      });
      return false;
    }
    for (const space of spaces)
      symbols[space].set(name.text, { kind, name: name.text, declaration, provision });
    return true;
  };
  const declarations: Placed[] = [];
  const notes: Placed<Extract<NamedDeclaration, { kind: 'note' }>>[] = [];
  for (const provision of everyProvision(edition.provisions)) {
    for (const declaration of provision.declarations) {
      const kept = 'name' in declaration ? enter(declaration, provision) : true;
      if (kept) declarations.push({ declaration, provision });
    }
    // A note speaks of the text, and an adopted provision comes without its text.
    if (provision.adopted) continue;
    for (const note of provision.notes) {
      if (enter(note, provision)) notes.push({ declaration: note, provision });
    }
  }
  return { symbols, declarations, notes };
}

/** The declarations of one kind, in the order of the act. */
export function declarationsOf<K extends Declaration['kind']>(
  declarations: readonly Placed[],
  kind: K,
): Placed<Extract<Declaration, { kind: K }>>[] {
  return declarations.filter(
    (placed): placed is Placed<Extract<Declaration, { kind: K }>> => placed.declaration.kind === kind,
  );
}
