/** How each operation of the expression language is written, by its name in a program. */
import type { Expression } from '../../program/index.ts';
import { arithmetic, round } from './arithmetic.ts';
import { comparison } from './comparisons.ts';
import { given } from './given.ts';
import { category, item, number, text, yesNo } from './literals.ts';
import { logic } from './logic.ts';
import { lookup } from './lookup.ts';
import { count, extreme, quantifier, sumOrMean } from './loops.ts';
import { matches } from './matches.ts';
import { covers, indicators, points } from './points.ts';
import { decision, element, fact, field, grouping, member, variable } from './references.ts';
import type { Written } from './written.ts';

/** The operations; one of the program without an entry is a type error. */
export const EXPRESSIONS = {
  number,
  'yes-no': yesNo,
  date: text,
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
  add: arithmetic,
  subtract: arithmetic,
  multiply: arithmetic,
  divide: arithmetic,
  less: comparison,
  'at-most': comparison,
  greater: comparison,
  'at-least': comparison,
  matches,
  and: logic,
  or: logic,
  count,
  sum: sumOrMean,
  mean: sumOrMean,
  least: extreme,
  greatest: extreme,
  all: quantifier,
  any: quantifier,
  round,
  indicators,
  covers,
  'value-of': points,
  given,
  lookup,
} satisfies { readonly [Op in Expression['op']]: Written<Op> };
