/** Names and types: what a name in an edition means, and whether what is written fits. */

/** Conditions, loops and the checks of values against declared types. */
export { condition, loopFrame } from './aggregates.ts';
export { checkGiven } from './assignment.ts';
/** Gathering declarations into symbol tables. */
export { collectDeclarations, type Declared, declarationsOf, type Placed } from './collect.ts';
/** Cells of tables. */
export { type Column, resolveCell } from './comparisons.ts';
/** Finding a declaration where the place says its kind. */
export { resolveDeclared, unknownField } from './declared-names.ts';
/** Numbers as programs carry them. */
export { exactText, readCount } from './exact.ts';
/** Resolving an expression: what its names mean, and its type. */
export { resolveExpression } from './expressions.ts';
/** Types of facts and fields; roles. */
export { readField, roleNames, skeletonField, withCodes } from './fact-types.ts';
/** Items of scales, choices, groupings and competency tables. */
export { type ItemTypeInfo, type ItemTypes, readItemTypes, reportTwice } from './item-types.ts';
/** Items by name, with the reference noted. */
export { itemOf } from './names.ts';
/** Where a rule comes from. */
export { originOf } from './origin.ts';
/** Telling what was found. */
export { collectReports, type Place, type Report, sourceOf } from './report.ts';
/** What rules give. */
export { resolveGivenValue, resolveRowValue } from './row-values.ts';
/** What an expression can see. */
export {
  type Analysis,
  type Frame,
  inFrame,
  type LookupSignature,
  MAX_NESTING,
  outerScope,
  refer,
  type Scope,
  type Typed,
  tell,
  type Variable,
} from './scope.ts';
/** Types as far as they are known before any case. */
export { type FieldInfo, type RecordType, type StaticType, shownType, UNKNOWN } from './static-types.ts';
/** Declared names, and where they are used. */
export type {
  DeclaredSymbol,
  Namespace,
  NameTarget,
  Reference,
  SymbolKind,
  SymbolTable,
} from './symbols.ts';
/** Which kinds of declarations cannot share a name. */
export { NAMESPACES } from './symbols.ts';
/** Types as written. */
export { type ReadType, readValueType } from './type-texts.ts';
