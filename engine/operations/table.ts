/** Every operation of the expression language, by the name it has in a program. */
import type { Expression } from '../program/index.ts';
import { all, any } from './all-and-any.ts';
import { add, divide, multiply, subtract } from './arithmetic.ts';
import { atLeast, atMost, greater, less } from './comparisons.ts';
import { covers, indicators } from './competencies.ts';
import { count } from './count.ts';
import { given } from './given.ts';
import { greatest, least } from './least-and-greatest.ts';
import { category, date, item, number, text, yesNo } from './literals.ts';
import { and, or } from './logic.ts';
import { lookup } from './lookup.ts';
import { matches } from './matches.ts';
import type { Operation } from './operation.ts';
import { decision, element, fact, field, grouping, member, variable } from './references.ts';
import { round } from './round.ts';
import { mean, sum } from './sum-and-mean.ts';
import { pointsOf } from './value-of.ts';

/** The operations; an operation of the program without an entry is a type error. */
export const OPERATIONS = {
  number,
  'yes-no': yesNo,
  date,
  text,
  item,
  category,
  fact,
  field,
  element,
  member,
  decision,
  grouping,
  variable,
  add,
  subtract,
  multiply,
  divide,
  less,
  'at-most': atMost,
  greater,
  'at-least': atLeast,
  matches,
  and,
  or,
  count,
  sum,
  mean,
  least,
  greatest,
  all,
  any,
  round,
  indicators,
  covers,
  'value-of': pointsOf,
  given,
  lookup,
} satisfies { readonly [Op in Expression['op']]: Operation<Op> };
