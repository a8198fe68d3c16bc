/** Numbers, yes and no, dates, texts, items and categories as a rule writes them. */
import { parseRational } from '../numbers/index.ts';
import { type FactValue, Stop } from '../values/index.ts';
import type { Operation } from './operation.ts';

const constant = (value: FactValue) => () => value;

/** An exact number. */
export const number: Operation<'number'> = (expression) => {
  const value = parseRational(expression.value);
  const outcome = value ?? Stop.broken('number');
  return () => outcome;
};

/** Yes or no. */
export const yesNo: Operation<'yes-no'> = (expression) => constant(expression.value);

/** A date, as `YYYY-MM-DD`. */
export const date: Operation<'date'> = (expression) => constant(expression.value);

/** A text. */
export const text: Operation<'text'> = (expression) => constant(expression.value);

/** An item of a scale, a choice, a grouping or a list of competencies, by name. */
export const item: Operation<'item'> = (expression) => constant(expression.name);

/** A category by its canonical code. */
export const category: Operation<'category'> = (expression) => constant(expression.code);
