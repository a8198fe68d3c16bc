/** Programs as SQL: the decisions of an edition as a query over a table of cases. */

/** Why an edition cannot be written as a query, and that in words. */
export { problemInWords } from './problem-text.ts';
/** Writing it. */
export { type SqlQuery, sqlQuery } from './query.ts';
export type { RefusalReason, SqlProblem } from './refused.ts';
/** The query with what its user has to know, as a file. */
export { sqlFile } from './sql-file.ts';
/** What a query is written for. */
export type { SqlOptions } from './writer.ts';
