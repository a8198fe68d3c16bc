/** What an edition declares, by namespace and name. */
import type { EditionProvision } from '../consolidate/index.ts';
import type { Declaration, Name, NoteItem, Span } from '../syntax/index.ts';

export type SymbolKind =
  | 'unit'
  | 'role'
  | 'term'
  | 'scale'
  | 'choice'
  | 'grouping'
  | 'competencies'
  | 'fact'
  | 'lookup'
  | 'decision'
  | 'requirement'
  | 'event'
  | 'deadline'
  | 'interpretation'
  | 'note'
  | 'form';

/** A declaration that has a name, and the provision it stands in. */
export type NamedDeclaration = Extract<Declaration, { readonly name: Name }> | NoteItem;

export interface DeclaredSymbol<D extends NamedDeclaration = NamedDeclaration> {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly declaration: D;
  readonly provision: EditionProvision;
}

/**
 * Names that must differ from one another: `value` what an expression can use, `type` what can stand as a
 * type, `rule` what an applicability can govern, `time` what a term can start from; the others stand alone.
 */
export type Namespace =
  | 'value'
  | 'type'
  | 'rule'
  | 'time'
  | 'unit'
  | 'role'
  | 'term'
  | 'interpretation'
  | 'note'
  | 'form';

/** In which namespaces a kind takes its name. */
export const NAMESPACES: Readonly<Record<SymbolKind, readonly Namespace[]>> = {
  unit: ['unit'],
  role: ['role'],
  term: ['term'],
  scale: ['type'],
  choice: ['type'],
  grouping: ['type', 'value'],
  competencies: ['type'],
  fact: ['value'],
  lookup: ['value'],
  decision: ['value', 'rule'],
  requirement: ['rule'],
  event: ['time'],
  deadline: ['time', 'rule'],
  interpretation: ['interpretation'],
  note: ['note'],
  form: ['form'],
};

export type SymbolTable = Readonly<Record<Namespace, ReadonlyMap<string, DeclaredSymbol>>>;

/** Where a name is declared, for going to it and renaming it. */
export interface NameTarget {
  readonly kind: SymbolKind | 'item' | 'category' | 'field' | 'variable';
  readonly name: string;
  /** The type of an item; absent for what stands on its own. */
  readonly of?: string;
  readonly file: string;
  readonly span: Span;
}

/** A place where a name is used. */
export interface Reference {
  readonly file: string;
  readonly span: Span;
  readonly target: NameTarget;
}

/** The target that references to a declaration share. */
export function targetOf(symbol: DeclaredSymbol): NameTarget {
  const { kind, name, provision, declaration } = symbol;
  return { kind, name, file: provision.file, span: declaration.name.span };
}
