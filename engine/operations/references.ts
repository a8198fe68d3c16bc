/** Facts, fields of records, elements of lists, variables, decisions and groupings. */
import { fieldOf, frameAt, Interval, isRecord, Stop } from '../values/index.ts';
import type { Operation } from './operation.ts';
import { pathOf } from './path.ts';

/** A fact of the case; missing when it is not given. */
export const fact: Operation<'fact'> = ({ name }) => {
  const absent = Stop.missing(name);
  return (run) => fieldOf(run.facts, name) ?? absent;
};

/** A field of the record that an enclosing loop stands at. */
export const field: Operation<'field'> = (expression) => {
  const { name, depth } = expression;
  const path = pathOf(expression);
  return (run) => {
    const record = frameAt(run, depth)?.element;
    if (record === undefined || !isRecord(record)) return Stop.broken('field');
    return fieldOf(record, name) ?? Stop.missing(path(run));
  };
};

/** The element of a loop over plain values. */
export const element: Operation<'element'> = ({ depth }) => {
  return (run) => frameAt(run, depth)?.element ?? Stop.broken('element');
};

/** A field of a record value. */
export const member: Operation<'member'> = (expression, compiler, scope) => {
  const of = compiler.compile(expression.of, scope);
  const path = pathOf(expression);
  return (run) => {
    const record = of(run);
    if (record instanceof Stop) {
      return record.status === 'missing-facts' ? Stop.missing(path(run)) : record;
    }
    if (record instanceof Interval || !isRecord(record)) return Stop.broken('member');
    return fieldOf(record, expression.name) ?? Stop.missing(path(run));
  };
};

/** A variable: a parameter of a lookup, the item of an `each`, or an earlier field of the same result. */
export const variable: Operation<'variable'> = ({ name }, _compiler, scope) => {
  const slot = scope.slots.get(name);
  const broken = Stop.broken('variable');
  return slot === undefined ? () => broken : (run) => run.slots[slot] ?? broken;
};

/** Another decision; inside a rewrite of the same decision, its literal value. */
export const decision: Operation<'decision'> = ({ name }, compiler, scope) => {
  const self = scope.self;
  if (self === undefined || self.decision !== name) return compiler.decision(name);
  const broken = Stop.broken('decision');
  return (run) => run.slots[self.slot] ?? broken;
};

/** The group of the person's category. */
export const grouping: Operation<'grouping'> = ({ name }, compiler) => compiler.grouping(name);
