/** Text to syntax tree. */
/** Category codes are read alike in acts and in cases: one mapping of look-alike letters for both. */
export { canonicalCategory as categoryCode } from '../../engine/index.ts';
export { labelOf } from './label.ts';
export { isNameText, LETTER_CLASS } from './letters.ts';
export { AGGREGATE_KEYWORDS, BUILTIN_KEYWORDS, LEVEL } from './operators.ts';
export { parseAct } from './parse-act.ts';
export { type ParsedFile, parseAgain } from './parse-again.ts';
export { type Position, positionOf } from './position.ts';
export { type ScannedKind, type ScannedToken, scan } from './scan.ts';
export { closest } from './suggest.ts';
export type * from './tree.ts';
