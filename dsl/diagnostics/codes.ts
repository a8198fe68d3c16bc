/**
 * Every kind of finding: its usual severity and the names of the values its wording may use. To add one, add
 * it here (grouped by stage) and in the three text files; a missing wording is a type error.
 */
export const DIAGNOSTIC_CODES = {
  /* ── characters and lines ── */
  'empty-file': { severity: 'error', data: [] },
  'file-too-large': { severity: 'error', data: ['limit'] },
  'too-many-errors': { severity: 'error', data: ['limit'] },
  'nesting-too-deep': { severity: 'error', data: ['limit'] },
  'expression-too-long': { severity: 'error', data: ['limit'] },
  'forbidden-character': { severity: 'error', data: ['character'] },
  'unexpected-character': { severity: 'error', data: ['text'] },
  'unterminated-string': { severity: 'error', data: [] },
  'unknown-escape': { severity: 'error', data: ['escape'] },
  'malformed-name': { severity: 'error', data: ['text'] },
  'unclosed-bracket': { severity: 'error', data: ['bracket'] },
  'tab-indentation': { severity: 'warning', data: [] },
  'inconsistent-indentation': { severity: 'error', data: [] },
  'mixed-scripts': { severity: 'warning', data: ['name'] },
  /* ── statements ── */
  'missing-language': { severity: 'error', data: ['expected'] },
  'language-mismatch': { severity: 'error', data: ['word', 'tag', 'right'] },
  'missing-act': { severity: 'error', data: ['word'] },
  'unexpected-token': { severity: 'error', data: ['found', 'expected'] },
  /** `suggestion` is empty when no keyword is close. */
  'unknown-statement': { severity: 'error', data: ['word', 'suggestion'] },
  'misplaced-statement': { severity: 'error', data: ['word', 'expected'] },
  'keyword-of-other-surface': { severity: 'error', data: ['word', 'right', 'language'] },
  'unexpected-indentation': { severity: 'error', data: [] },
  'missing-block': { severity: 'error', data: ['word'] },
  'duplicate-line': { severity: 'error', data: ['word'] },
  'second-body': { severity: 'error', data: ['name'] },
  'duplicate-label': { severity: 'error', data: ['language'] },
  /* ── acts over time ── */
  'duplicate-act': { severity: 'error', data: ['act', 'other'] },
  'duplicate-act-number': { severity: 'error', data: ['number', 'other'] },
  'act-without-methodology': { severity: 'error', data: ['act'] },
  'amends-unknown-methodology': { severity: 'error', data: ['methodology', 'nearest'] },
  'amendment-before-base': { severity: 'error', data: ['act', 'base'] },
  'amendment-after-repeal': { severity: 'error', data: ['act', 'base'] },
  'amendment-repealed-alone': { severity: 'warning', data: ['act', 'base'] },
  'repealed-before-start': { severity: 'error', data: ['act'] },
  'start-unknown': { severity: 'error', data: ['act'] },
  'unknown-act': { severity: 'error', data: ['act', 'nearest'] },
  'cyclic-adoption': { severity: 'error', data: ['chain'] },
  'edit-target-missing': { severity: 'error', data: ['target', 'nearest'] },
  'edit-of-repealed': { severity: 'error', data: ['target', 'edit'] },
  'edit-without-wording': { severity: 'error', data: ['target'] },
  'wording-without-target': { severity: 'error', data: ['provision'] },
  'provision-exists': { severity: 'error', data: ['target'] },
  'duplicate-provision': { severity: 'error', data: ['target'] },
  'row-missing': { severity: 'error', data: ['target', 'row'] },
  'words-not-found': { severity: 'error', data: ['target', 'words'] },
  'guard-mismatch': { severity: 'error', data: ['target', 'actual'] },
  'guard-unverifiable': { severity: 'warning', data: ['target'] },
  'two-edits-of-one-target': { severity: 'error', data: ['target', 'act', 'other'] },
  'edits-without-amended-act': { severity: 'error', data: ['act'] },
} as const satisfies Record<
  string,
  { readonly severity: 'error' | 'warning' | 'information'; readonly data: readonly string[] }
>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** The names of the values that the wording of a code may use. */
export type DataName<C extends DiagnosticCode> = (typeof DIAGNOSTIC_CODES)[C]['data'][number];
