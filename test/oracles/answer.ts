/**
 * What the oracles answer, and how the words of docs/language.md on missing facts and silent rules work: here written
 * anew, in a form that hand-written rules can use.
 */

/** Why there is no value. */
export type Silence = 'not-applicable' | 'no-rule' | 'missing-facts';

const SILENCE = Symbol('silence');

/** A value that is not there, with the reason. */
export interface Silent {
  readonly [SILENCE]: Silence;
}

/** A value, or why there is none. */
export type Known<T> = T | Silent;

const silent = (reason: Silence): Silent => ({ [SILENCE]: reason });

/** A rule says that there is nothing to decide. */
export const NOT_APPLICABLE = silent('not-applicable');
/** The order is silent. */
export const NO_RULE = silent('no-rule');
/** The case does not say enough. */
export const MISSING = silent('missing-facts');

export const isSilent = (value: unknown): value is Silent =>
  typeof value === 'object' && value !== null && SILENCE in value;

/** What a case says, where it says it. */
export const given = <T>(fact: T | undefined): Known<T> => (fact === undefined ? MISSING : fact);

/**
 * Why a value is not there that needs all of these, or null when they all are: what no further fact can change comes
 * before what is only not told yet.
 */
export function lacking(needed: readonly unknown[]): Silent | null {
  return [NOT_APPLICABLE, NO_RULE, MISSING].find((reason) => needed.includes(reason)) ?? null;
}

/** The values, where all are there. */
export function all<T>(items: readonly Known<T>[]): Known<readonly T[]> {
  return lacking(items) ?? items.filter((item): item is T => !isSilent(item));
}

/** `then` of a value that is there. */
export function of<T, U>(value: Known<T>, then: (value: T) => Known<U>): Known<U> {
  return isSilent(value) ? value : then(value);
}

/**
 * Yes when every condition holds. One that certainly does not makes it no; otherwise one that depends on what is not
 * told could still be no, and only then does a silent rule count.
 */
export function every(conditions: readonly Known<boolean>[]): Known<boolean> {
  if (conditions.includes(false)) return false;
  return [MISSING, NO_RULE, NOT_APPLICABLE].find((reason) => conditions.includes(reason)) ?? true;
}

/** Yes when any condition holds. */
export function some(conditions: readonly Known<boolean>[]): Known<boolean> {
  const none = every(conditions.map(not));
  return not(none);
}

export const not = (condition: Known<boolean>): Known<boolean> => of(condition, (value) => !value);

/** A rule that applies only under a condition. */
export function onlyIf<T>(condition: Known<boolean>, rule: () => Known<T>): Known<T> {
  const value = condition === false ? NOT_APPLICABLE : rule();
  return value === NOT_APPLICABLE || !isSilent(condition) ? value : condition;
}

/** A value of an answer, as JSON carries it. */
export type Plain = boolean | number | string | readonly { readonly [field: string]: Plain }[];

/** What an oracle says of a case: the answers by name, or that the case is impossible and must be refused. */
export type Verdict =
  | 'refused'
  | {
      readonly decisions: Readonly<Record<string, Known<Plain>>>;
      readonly requirements: Readonly<Record<string, Known<boolean>>>;
    };

export type Reading = 'adopted' | 'literal';

/** The state and the value of an answer, in the words of the contract. */
export function stated(answer: Known<Plain>): { status: Silence | 'decided'; value: Plain | null } {
  return isSilent(answer) ? { status: answer[SILENCE], value: null } : { status: 'decided', value: answer };
}
