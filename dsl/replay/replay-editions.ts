/** What cases are compared on. */

/** On which editions cases are run beside that of their own day: none, all, or those of some days. */
export type ReplayEditions = 'in-force' | 'all' | readonly string[];
