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
};
