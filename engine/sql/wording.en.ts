import type { SqlWording } from './wording.ts';

/** In English. */
export const wordingEn: SqlWording = {
  reasons: {
    'interval-value': () => 'an interval is given as a value; a column holds single values only',
    'whole-value': (what) => `a whole ${what} is compared or given as a value`,
    'overlapping-intervals': (what) => `rows of “${what}” give intervals, and more than one row may match`,
    'no-order': (what) => `these values have no order in the database: ${what}`,
    'number-too-wide': (what) =>
      `the number ${what} does not fit the 128 bits that the database computes with`,
    'computed-default': (what) => `what stands for “${what}” where it is not given is computed`,
    'same-name': (what) => `the database does not tell this name apart from “${what}”`,
    'mixed-values': (what) => `values of different kinds would stand in one column: ${what}`,
    broken: (what) => `the rule contradicts its own types: ${what}`,
  },
  head: {
    edition: (from, until, acts) => `Edition from ${from} until ${until}: ${acts}`,
    reading: {
      adopted: 'With the declared interpretations.',
      literal: 'By the letter of the act alone.',
    },
    table:
      'For DuckDB. Reads the table cases: one row a case, one column a fact; a fact that is not given is NULL.',
    load: 'To load stored cases, one JSON record a line (write decimals as text, so that no digit is lost):',
    answers:
      'Gives for each decision and requirement its value and, in …_status, decided, no-rule, missing-facts, not-applicable or conflict.',
    deadlines: 'Due dates are not in it: they follow from events, not from facts.',
    written: 'Written by Adisteme. Do not edit: compile the methodology again.',
  },
};
