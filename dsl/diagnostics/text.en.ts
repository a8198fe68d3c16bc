/** The wording of every finding in English. */
import type { Catalogue } from './catalogue.ts';

export const TEXT_EN: Catalogue = {
  'empty-file': 'The file is empty.',
  'file-too-large': 'The file is longer than {limit} characters; the rest was not read.',
  'too-many-errors': 'More than {limit} errors; the rest of the file was not examined.',
  'nesting-too-deep': 'Nested more than {limit} levels deep.',
  'expression-too-long': 'The expression has more than {limit} operations.',
  'forbidden-character': 'The character {character} may not stand in a text.',
  'unexpected-character': 'Unexpected “{text}”.',
  'unterminated-string': 'The closing quotation mark is missing on this line.',
  'unknown-escape': 'Only \\" and \\\\ are known after a backslash, not “{escape}”.',
  'malformed-name':
    'A name consists of letters, digits, “_” and inner hyphens, and begins with a letter or “_”: “{text}”.',
  'unclosed-bracket': 'The bracket “{bracket}” is not closed.',
  'tab-indentation': 'Indentation is made of spaces; a tab counts as two.',
  'inconsistent-indentation': 'The indentation of this line matches no line above it.',
  'mixed-scripts': 'The name “{name}” mixes Latin and Cyrillic letters in one word.',
  'missing-language': 'The first line must declare the language: {expected}.',
  'language-mismatch': '“{word}” belongs with “{right}”, not “{tag}”.',
  'missing-act': 'The act is missing: a line “{word} NAME” is expected.',
  'unexpected-token': 'Expected {expected}, found {found}.',
  'unknown-statement': (d) =>
    `No statement here begins with “${d.word}”.${d.suggestion ? ` Did you mean “${d.suggestion}”?` : ''}`,
  'misplaced-statement': '“{word}” may not stand here. Expected: {expected}.',
  'keyword-of-other-surface': '“{word}” is a keyword of another language ({language}); here it is “{right}”.',
  'unexpected-indentation': 'Nothing may stand below the line above; this line is indented too far.',
  'missing-block': 'Indented lines are expected below “{word}”.',
  'duplicate-line': 'The line “{word}” is already there.',
  'second-body': '“{name}” already has a body.',
  'duplicate-label': 'The label in this language ({language}) is already there.',
  'duplicate-act': 'The act “{act}” already stands in the file “{other}”.',
  'duplicate-act-number': 'The act “{other}” already has No {number} and this date.',
  'act-without-methodology': 'The act “{act}” neither approves nor amends a methodology.',
  'amends-unknown-methodology': (d) =>
    `There is no methodology “${d.methodology}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
  'amendment-before-base': 'The amendment “{act}” is dated before the act “{base}” that it amends.',
  'amendment-after-repeal':
    'The amendment “{act}” enters into force after the act “{base}” has been repealed and changes nothing.',
  'amendment-repealed-alone':
    'The amendment “{act}” was repealed before the act “{base}”; the act does not say whether the former wording returns. The amended wording is kept.',
  'repealed-before-start': 'The act “{act}” was repealed before it entered into force.',
  'start-unknown':
    'Neither the day on which “{act}” enters into force nor an earliest bound follows from its header.',
  'unknown-act': (d) => `There is no act “${d.act}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
  'cyclic-adoption': 'The acts adopt each other in a circle: {chain}.',
  'edit-target-missing': (d) =>
    `There is no ${d.target} to amend.${d.nearest ? ` The nearest is ${d.nearest}.` : ''}`,
  'edit-of-repealed': 'The provision ({target}) was taken out before ({edit}) and cannot be amended.',
  'edit-without-wording': 'No new wording is given for {target}.',
  'wording-without-target': 'The wording of {provision} is given, but this edit does not name it.',
  'provision-exists': '{target} already exists.',
  'duplicate-provision': '{target} stands twice in the act.',
  'row-missing': '{target} has no row “{row}”, or its new content is not given.',
  'words-not-found': 'The text of {target} does not contain the words “{words}”.',
  'guard-mismatch': 'The text of {target} is not the expected former wording. It reads: “{actual}”.',
  'guard-unverifiable': 'The text of {target} is not in hand, so the former wording cannot be compared.',
  'two-edits-of-one-target': '{target} is edited twice from the same day: “{act}” and “{other}”.',
  'edits-without-amended-act':
    'The act “{act}” contains edits but neither amends a methodology nor adopts an act.',
};
