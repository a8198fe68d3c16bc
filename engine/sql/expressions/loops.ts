/** Counting, adding up and comparing the elements of lists. */
import { type Expression, elementType } from '../../program/index.ts';
import { columnsIn, commonForm, valueAt } from '../forms.ts';
import type { Form, HeldYesNo, Num, Stop, Value } from '../held.ts';
import { textLiteral } from '../literal.ts';
import { lowest, power, product, whole } from '../numbers.ts';
import { Refused } from '../refused.ts';
import { type Scope, within } from '../scope.ts';
import { first, NEVER, NO_RULE, onlyWhere, open, overList } from '../stops.ts';
import type { Writer } from '../writer.ts';
import { element } from './references.ts';
import type { ExpressionOf, Written } from './written.ts';

type Aggregate = ExpressionOf<'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any'>;

/** The list, and the scope inside the loop for the element that stands at that expression. */
function loopOf(w: Writer, list: Expression, scope: Scope) {
  const held = w.expression(list, scope);
  if (held.value.kind !== 'list') throw new Refused('broken', list.op);
  const { code, elements } = held.value;
  const type = elementType(w.typeOf(list, scope));
  return {
    code,
    stop: held.stop,
    type,
    inside: (at: string) => within(scope, type, { code: at, is: elements }),
    hasPlainElements: elements.from === 'facts' && elements.type.kind !== 'record',
  };
}

/** The elements for which the condition holds: their values, the stop of all, and the list whose length counts them. */
interface Collected {
  /** The list of values; of quotients records of `v` and `b`. NULL where the list or an element is not known. */
  readonly list: string;
  readonly form: Form | null;
  readonly stop: Stop;
}

function collect(w: Writer, { list, where, of, op }: Aggregate, scope: Scope): Collected {
  const loop = loopOf(w, list, scope);
  let form: Form | null = null;
  let weights: Stop['weights'] = new Set();
  const isCount = op === 'count';
  const records = w.each(loop.code, (at) => {
    const inside = loop.inside(at);
    const chosen = where === undefined ? null : w.yesNo(where, inside);
    const held = isCount
      ? null
      : of === undefined
        ? element({ op: 'element', depth: 0 }, w, inside)
        : w.expression(of, inside);
    const isChosen = chosen?.code ?? 'TRUE';
    const stop = first(chosen?.stop ?? NEVER, held === null ? NEVER : onlyWhere(isChosen, held.stop));
    weights = stop.weights;
    form = held === null ? null : commonForm([held.value], null);
    const columns = form === null || held === null ? [] : columnsIn(form, held.value);
    const [value, bottom] = columns;
    const parts = [
      ...(chosen === null ? [] : [`'c': ${isChosen}`]),
      ...(weights.size === 0 ? [] : [`'s': ${stop.code}`]),
      ...(value === undefined ? [] : [`'v': ${value}`]),
      ...(bottom === undefined ? [] : [`'b': ${bottom}`]),
    ];
    return parts.length === 0 ? "{'e': 0}" : `{${parts.join(', ')}}`;
  });
  const own = overList('needed', records, weights);
  const chosen = where === undefined ? records : w.named(`list_filter(${records}, lambda q: q.c)`);
  const values = isCount || isQuotient(form) ? chosen : w.named(`list_transform(${chosen}, lambda q: q.v)`);
  const stop = w.namedStop(own);
  return {
    list: stop.weights.size === 0 ? values : w.named(`CASE WHEN ${stop.code} IS NULL THEN ${values} END`),
    form,
    stop: w.namedStop(first(loop.stop, stop)),
  };
}

function isQuotient(form: Form | null): boolean {
  return form?.kind === 'quotient';
}

export const count: Written<'count'> = ({ of: _, ...expression }, w, scope) => {
  const { list, stop } = collect(w, expression, scope);
  const code = w.named(`CAST(len(${list}) AS HUGEINT)`);
  return { value: { kind: 'number', number: { form: 'whole', code, scale: 0 } }, stop };
};

export const sumOrMean: Written<'sum' | 'mean'> = (expression, w, scope) => {
  const { list, form, stop } = collect(w, expression, scope);
  const total = totalOf(w, list, form);
  if (expression.op === 'sum') return { value: { kind: 'number', number: total }, stop };
  const length = w.named(`nullif(CAST(len(${list}) AS HUGEINT), ${whole(0n)})`);
  const mean =
    total.form === 'whole'
      ? lowest(w, total.code, product(length, power(total.scale)))
      : lowest(w, total.top, `(${total.bottom} * ${length})`);
  return { value: { kind: 'number', number: mean }, stop: orEmpty(w, list, stop) };
};

function totalOf(w: Writer, list: string, form: Form | null): Num {
  if (form?.kind === 'number') {
    const code = w.named(`CASE WHEN ${list} IS NOT NULL THEN coalesce(list_sum(${list}), ${whole(0n)}) END`);
    return { form: 'whole', code, scale: form.scale };
  }
  if (form?.kind !== 'quotient') throw new Refused('broken', 'sum');
  const top = 'a.v * q.b + q.v * a.b';
  const bottom = 'a.b * q.b';
  const divisor = `gcd(${top}, ${bottom})`;
  const step = `{'v': (${top}) // ${divisor}, 'b': (${bottom}) // ${divisor}}`;
  const pairs = `list_transform(${list}, lambda q: {'v': q.v, 'b': q.b})`;
  const total = w.named(
    `list_reduce(${pairs}, lambda a, q: ${step}, {'v': ${whole(0n)}, 'b': ${whole(1n)}})`,
  );
  return { form: 'quotient', top: w.named(`${total}.v`), bottom: w.named(`${total}.b`) };
}

/** No rule where the list is empty. */
function orEmpty(w: Writer, list: string, stop: Stop): Stop {
  const empty = `CASE WHEN len(${list}) = 0 THEN ${NO_RULE} END`;
  const code = stop.weights.size === 0 ? empty : `coalesce(${stop.code}, ${empty})`;
  return w.namedStop({ code, weights: new Set([...stop.weights, NO_RULE]) });
}

export const extreme: Written<'least' | 'greatest'> = (expression, w, scope) => {
  const { list, form, stop } = collect(w, expression, scope);
  const how = expression.op === 'least' ? 'list_min' : 'list_max';
  return { value: best(w, list, form, how), stop: orEmpty(w, list, stop) };
};

function best(w: Writer, list: string, form: Form | null, how: 'list_min' | 'list_max'): Value {
  switch (form?.kind) {
    case 'number':
      return valueAt(form, [w.named(`${how}(${list})`)]);
    case 'text':
      if (!form.isDate) break;
      return valueAt(form, [w.named(`${how}(${list})`)]);
    case 'quotient': {
      const sign = how === 'list_min' ? '<' : '>';
      const better = `q.v * a.b ${sign} a.v * q.b`;
      const pairs = `list_transform(${list}, lambda q: {'v': q.v, 'b': q.b})`;
      const isSome = `CASE WHEN len(${list}) > 0 THEN ${pairs} END`;
      const found = w.named(`list_reduce(${isSome}, lambda a, q: CASE WHEN ${better} THEN q ELSE a END)`);
      return valueAt(form, [w.named(`${found}.v`), w.named(`${found}.b`)]);
    }
    case 'item': {
      const names = w.items(form.type);
      const place = `CASE q ${names.map((name, at) => `WHEN ${textLiteral(name)} THEN ${at + 1}`).join(' ')} END`;
      const found = w.named(`${how}(list_transform(${list}, lambda q: ${place}))`);
      return valueAt(form, [w.named(`[${names.map(textLiteral).join(', ')}][${found}]`)]);
    }
  }
  throw new Refused('no-order', form?.kind ?? '');
}

export const quantifier: Written<'all' | 'any'> = ({ op, list, where, of }, w, scope) => {
  const loop = loopOf(w, list, scope);
  const settles = op === 'any';
  let weights: Stop['weights'] = new Set();
  const records = w.each(loop.code, (at) => {
    const inside = loop.inside(at);
    const chosen: HeldYesNo = where === undefined ? { code: 'TRUE', stop: NEVER } : w.yesNo(where, inside);
    const answer = answerOf(w, of, inside, loop.hasPlainElements);
    const code = settles
      ? `(${chosen.code}) AND (${answer.code})`
      : `NOT (${chosen.code}) OR (${answer.code})`;
    const result = w.named(code);
    const stop = onlyWhere(`${result} IS NULL`, open(chosen.stop, answer.stop));
    weights = stop.weights;
    return weights.size === 0 ? `{'v': ${result}}` : `{'v': ${result}, 's': ${stop.code}}`;
  });
  const answers = w.named(`list_transform(${records}, lambda q: q.v)`);
  const unknown = weights.size === 0 ? '' : ` WHEN list_count(${answers}) < len(${answers}) THEN NULL`;
  const code = w.named(
    `CASE WHEN ${answers} IS NULL THEN NULL WHEN list_contains(${answers}, ${settles}) THEN ${settles}${unknown} ELSE ${!settles} END`,
  );
  const own = overList('open', records, weights);
  return {
    value: { kind: 'yes-no', code },
    stop: w.namedStop(first(loop.stop, onlyWhere(`${code} IS NULL`, own))),
  };
};

/** Without an expression: a plain yes or no is its own answer, a record counts by being there. */
function answerOf(
  w: Writer,
  of: Expression | undefined,
  inside: Scope,
  hasPlainElements: boolean,
): HeldYesNo {
  if (of !== undefined) return w.yesNo(of, inside);
  return hasPlainElements ? w.yesNo({ op: 'element', depth: 0 }, inside) : { code: 'TRUE', stop: NEVER };
}
