/** The query as a file: at its head, as comments, what it is, what it reads and how to load that. */
import { type Language, labelText, type Program } from '../program/index.ts';
import { WORDING } from './catalogue.ts';
import { textLiteral } from './literal.ts';
import type { SqlQuery } from './query.ts';
import { CASE_ID } from './same-names.ts';
import type { SqlOptions } from './writer.ts';

/** The text of the file. */
export function sqlFile(
  program: Program,
  { query, factsType }: Extract<SqlQuery, { readonly ok: true }>,
  options: SqlOptions,
  language: Language,
): string {
  const { head } = WORDING[language];
  const { from, until, acts, hash } = program.edition;
  const lines = [
    labelText(program.organization, language, program.methodology),
    program.methodology,
    head.edition(from ?? '?', until ?? '…', acts.join(' + ')),
    hash,
    head.reading[options.reading],
    head.written,
    '',
    head.table,
    head.answers,
    ...(program.deadlines.length === 0 ? [] : [head.deadlines]),
    '',
    head.load,
    ...loadStatement(factsType).split('\n'),
  ];
  // A line of an act could end the comment.
  const heading = lines.map((line) => `-- ${line.replace(/[\r\n\u2028\u2029]+/g, ' ')}`.trimEnd());
  return `${heading.join('\n')}\n\n${query}`;
}

/** The statement that loads stored cases into the table. */
function loadStatement(factsType: string): string {
  const columns = `{id: 'VARCHAR', facts: ${textLiteral(factsType)}}`;
  return `CREATE TABLE cases AS SELECT id AS ${CASE_ID}, facts.* FROM read_json('cases.ndjson', format = 'newline_delimited', columns = ${columns});`;
}
