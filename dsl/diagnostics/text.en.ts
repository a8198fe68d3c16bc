/** The wording of every finding in English. */
import type { Catalogue } from './catalogue.ts';

export const TEXT_EN: Catalogue = {
  'empty-file': 'The file is empty.',
  'file-too-large': 'The file is longer than {limit} characters; the rest was not read.',
  'too-many-errors': 'More than {limit} errors; the rest of the file was not examined.',
  'nesting-too-deep': 'Nested more than {limit} levels deep.',
  'expression-too-long': 'The expression has more than {limit} operations.',
  'forbidden-character': 'The character {character} may not stand in a text.',
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
  'keyword-as-name': '“{word}” is a keyword; as a name it is written `{word}`.',
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
  'amends-itself': 'The act “{act}” cannot amend itself.',
  'approves-and-amends':
    'The act “{act}” both approves a methodology and amends one. Encode its two roles as two files.',
  'amendment-before-base': 'The amendment “{act}” is dated before the act “{base}” that it amends.',
  'amendment-after-repeal':
    'The amendment “{act}” enters into force after the act “{base}” has been repealed and changes nothing.',
  'amendment-repealed-alone':
    'The amendment “{act}” was repealed before the act “{base}”; the act does not say whether the former wording returns. The amended wording is kept.',
  'repealed-before-start': 'The act “{act}” was repealed before it entered into force.',
  'start-unknown':
    'Neither the day on which “{act}” enters into force nor an earliest bound follows from its header.',
  'unknown-act': (d) => `There is no act “${d.act}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
  'adopts-amendment': 'The act “{act}” approves no methodology, so that there is nothing to adopt.',
  'cyclic-adoption': 'The acts adopt each other in a circle: {chain}.',
  'edit-target-missing': (d) =>
    `There is no ${d.target} to amend.${d.nearest ? ` The nearest is ${d.nearest}.` : ''}`,
  'edit-of-repealed': 'The provision ({target}) was taken out before ({edit}) and cannot be amended.',
  'edit-without-wording': 'No new wording is given for {target}.',
  'wording-without-target': 'The wording of {provision} is given, but this edit does not name it.',
  'provision-exists': '{target} already exists.',
  'duplicate-provision': '{target} stands twice in the act.',
  'row-missing': (d) =>
    `${d.target} has no row “${d.row}”.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
  'words-not-found': 'The text of {target} does not contain the words “{words}”.',
  'guard-mismatch': 'The text of {target} is not the expected former wording. It reads: “{actual}”.',
  'guard-unverifiable': 'The text of {target} is not in hand, so the former wording cannot be compared.',
  'two-edits-of-one-target': '{target} is edited twice from the same day: “{act}” and “{other}”.',
  'edits-without-amended-act':
    'The act “{act}” contains edits but neither amends a methodology nor adopts an act.',
  'rule-outside-edit':
    'The act “{act}” changes the rules of another act: a rule stands in the new wording of an edit, here it would be lost.',
  'edit-in-wording': 'An edit cannot stand inside the new wording of a provision.',
  'duplicate-name': 'The name “{name}” is already taken by {otherKind} ({otherProvision}).',
  'unknown-name': (d) =>
    `“${d.name}” is not declared; ${d.kind} is expected here.${d.nearest ? ` Did you mean “${d.nearest}”?` : ''}`,
  'wrong-kind': '“{name}” is {found}; {expected} is expected here.',
  'ambiguous-name':
    '“{name}” may mean an item of several types: {types}. Compare it with something of one type.',
  'outside-lookup': 'A lookup sees only its parameters, not “{name}”.',
  'decision-in-facts':
    'Conditions on facts cannot depend on a decision (“{name}”): facts are checked before anything is decided.',
  'hides-outer-name':
    '“{name}” is the field of the record here; {kind} of the same name and another shape is hidden.',
  'unknown-provision': (d) =>
    `There is no ${d.provision} in this edition.${d.nearest ? ` The nearest is ${d.nearest}.` : ''}`,
  'removed-name':
    '“{name}” stood in {provision}, which the act “{act}” ({by}) has changed or taken out; {kind} is expected here.',
  'removed-provision': 'The act “{act}” ({by}) has taken out {provision}.',
  'governs-nothing': 'This condition governs nothing: no decision, requirement or deadline stands there.',
  'type-mismatch': 'Expected {expected}, found {found}.',
  'type-not-here': 'A decision or a parameter is one value; its type cannot be {type}.',
  'type-needed': 'The type of “{name}” must be written: `{name}: TYPE`.',
  'type-on-each': '“{name}” gives a record for each element; the types belong to its fields.',
  'unit-mismatch': 'The units differ: “{expected}” and “{found}”.',
  'not-ordered': 'Only numbers, dates and grades of a scale have an order; this is {type}.',
  'not-comparable': 'This cannot be compared: it is {type}.',
  'bad-number': '“{text}” cannot be read as a number.',
  'bad-date': 'There is no such day: {date}.',
  'bad-digits': 'The number of digits must be a whole number from 0 to {most}.',
  'bounds-reversed': 'No value lies between {min} and {max} as written.',
  'outside-bounds': (d) => `${d.value} lies outside the declared bounds ${bounds(d)}.`,
  'not-whole': '{value} is not a whole number, and only whole numbers may stand here.',
  'maybe-not-whole':
    'The value may come out as a fraction where a whole number is declared; round it or change the type.',
  'division-by-zero': 'Division by zero.',
  'of-needed': 'Say after “:” what is computed for each record.',
  'of-not-here': 'A count counts the elements; nothing stands after “:”. A condition stands after “where”.',
  'argument-count': 'Arguments expected: {expected}; given: {found}.',
  'cell-count': 'The row has {found} cells for {expected} columns.',
  'no-points': 'Not every item of “{type}” has points: “{item}” has none.',
  'given-needs-fact': 'Only a fact or a field of a record can be given or not.',
  'always-given': 'This fact is not optional, so it is always given.',
  'interval-not-here': 'A range is no value; only a lookup of intervals gives ranges.',
  'lookup-needs-value': 'A row of a lookup gives a value; “not applicable” may not stand here.',
  'each-exception-value':
    '“{name}” gives records; an exception can only leave a record out: “not applicable”.',
  'reading-of-each': '“{name}” gives records, so a reading cannot rewrite or supply it as one value.',
  'two-readings': '“{name}” is already interpreted in “{other}”.',
  'ground-needed': 'The interpretation “{name}” does not say why it reads the act so.',
  'fields-needed': '“{name}” needs fields below it, or the type of its plain values.',
  'fields-not-here': 'Only a record or a list of records has fields, and “{name}” is neither.',
  'key-not-here': 'Only a list of records has a key, and “{name}” is none.',
  'constraint-not-here': 'A condition stands under a record or a list of records, and “{name}” is neither.',
  'default-without-optional': '“{name}” is not optional (`{name}?`), so its default never applies.',
  'default-not-constant': 'The default of “{name}” must be a constant.',
  'cyclic-rules': 'The rules depend on each other in a circle: {chain}.',
  'cyclic-deadlines': 'The deadlines start from each other in a circle: {chain}.',
  'bad-term': '“{text}” must be a whole number from 1 to {most}.',
  'day-of-month-not-here': 'A fixed day of the month needs a term in months or years.',
  'term-needs-interpretation':
    'The act does not say how “{name}” is counted (a term counted back, or a fixed day of the month), and no interpretation does.',
  gap: '“{name}”: no row applies where {where}.',
  overlap: '“{name}”: where {where}, several rows give different results.',
  'dangling-reference': (d) =>
    `The text refers to ${d.reference}, which does not exist.${d.nearest ? ` The nearest is ${d.nearest}.` : ''}`,
  'reference-to-unprinted-number':
    'The reference ({reference}) means the provision that is printed with the number “{printed}”.',
  'reference-to-repealed': 'The text refers to {reference}, which “{act}” ({by}) has taken out.',
  'number-printed-twice': 'The number “{number}” is printed twice; the first time it is {first}.',
  'number-missing': 'The numbering skips: {missing}.',
  'unreachable-row': '“{name}”: this row can never apply; no possible value matches it.',
  'repeated-row': '“{name}”: this row decides nothing; the rows above it give the same wherever it applies.',
  'grade-never-given': 'No rule gives the grade “{item}” of “{scale}”.',
  'unused-declaration': '“{name}” ({kind}) is declared and never used.',
  'bounds-against-requirement':
    'The bounds {bounds} of {fields} ({other}) allow {value}, while “{requirement}” demands {demand}: one of the two provisions contradicts the other.',
  'more-gives-worse':
    '“{name}”: a case exists in which a better “{field}” makes the grade worse, from “{before}” to “{after}”.',
  'mixed-scripts-in-text': 'The word “{word}” mixes scripts: {letters} ({script}).',
  'look-alike-category':
    'The category “{code}” is written in Cyrillic letters and “{other}” in Latin ones; it is read as “{latin}”.',
  'number-not-in-rules': 'No rule of the provision uses the number {number} of its text.',
  'number-not-in-text': 'The text of the provision does not contain the number {number} of its rule.',
};

/** `0 … 5`, `0 …`, `… 5`. */
function bounds(d: { readonly min: string; readonly max: string }): string {
  return `${d.min} … ${d.max}`.trim();
}
