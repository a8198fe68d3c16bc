/**
 * What generated code needs while it runs. The function stands for itself: its source is copied into modules that are
 * written for use without the product, so it names nothing outside of it.
 */

/** The names that generated code may use. */
export type Runtime = ReturnType<typeof runtime>;

let made: Runtime | undefined;

/** The runtime of all programs of this process: made once, when the first is generated. */
export function commonRuntime(): Runtime {
  made ??= runtime();
  return made;
}

/** Makes the runtime. */
export function runtime() {
  /** The statuses without a value, by how they outweigh each other. */
  const STATUSES = ['missing-facts', 'no-rule', 'conflict', 'not-applicable'] as const;

  /** No value, and why; as the interpreter's, without what only explanations need. */
  class Stop {
    readonly weight: number;
    /** The place of the origin of the rule that is silent; 0 where it is the asking rule itself. */
    readonly origin: number;
    readonly missing: readonly string[];
    /** Whether a row or an exception of the rule itself says that it does not apply. */
    readonly own: boolean;

    constructor(weight: number, origin: number, missing: readonly string[], own: boolean) {
      this.weight = weight;
      this.origin = origin;
      this.missing = missing;
      this.own = own;
    }

    get status(): (typeof STATUSES)[number] {
      return STATUSES[this.weight] ?? 'no-rule';
    }
  }

  const NONE: readonly string[] = [];
  const silent = (origin: number): Stop => new Stop(1, origin, NONE, false);
  const NO_RULE = silent(0);
  /** No row of a table, or none of the conditions, holds. */
  const NO_ROW = silent(0);
  const CONFLICT = new Stop(2, 0, NONE, false);
  const NOT_APPLICABLE = new Stop(3, 0, NONE, false);
  const EXEMPT = new Stop(3, 0, NONE, true);
  const READ: readonly Stop[] = [NO_RULE, NO_RULE, CONFLICT, NOT_APPLICABLE];
  const missing = (path: string): Stop => new Stop(0, 0, [path], false);
  const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

  /** Where every operand is needed: what no further fact can change comes first. */
  const needed = (a: Stop | null, b: Stop | null): Stop | null => {
    if (a === null || b === null) return a ?? b;
    if (a.weight === 0 && b.weight === 0) return new Stop(0, 0, union(a.missing, b.missing), false);
    return b.weight > a.weight ? b : a;
  };
  /** Where one operand may settle the whole: as long as facts are missing it is open. */
  const open = (a: Stop | null, b: Stop | null): Stop | null => {
    if (a === null || b === null) return a ?? b;
    if (a.weight === 0 && b.weight === 0) return new Stop(0, 0, union(a.missing, b.missing), false);
    if (a.weight === 0) return a;
    if (b.weight === 0) return b;
    return b.weight > a.weight ? b : a;
  };
  /** What a rule that reads a decision gets: a stop points at the decision, not behind it. */
  const reading = (stop: Stop | null): Stop | null =>
    stop === null || stop.weight === 0 ? stop : (READ[stop.weight] ?? NO_RULE);
  /** The stop of a lookup: its own origin where nothing in it has one. */
  const fromLookup = (stop: Stop, origin: number): Stop => {
    if (stop.weight === 0) return stop;
    if (stop.weight === 1) return stop.origin === 0 ? silent(origin) : stop;
    return READ[stop.weight] ?? NO_RULE;
  };
  /** Two rows that hold and differ. */
  const differing = (a: Stop | null, b: Stop | null): Stop => {
    const stop = open(a, b);
    return stop !== null && stop.weight === 0 ? stop : CONFLICT;
  };
  /** The group, unless a row that may come to hold would give another. */
  const settledGroup = <G>(possible: readonly G[] | null, stops: Stop | null, group: G | Stop): G | Stop =>
    possible?.every((other) => other === group) === false ? (stops ?? group) : group;

  /** An own property. */
  const own = (object: object, name: string): unknown =>
    Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

  /* ── fractions ── */

  /** An exact number in lowest terms, the denominator positive. */
  class Fraction {
    readonly n: bigint;
    readonly d: bigint;
    constructor(n: bigint, d: bigint) {
      this.n = n;
      this.d = d;
    }
  }
  const ZERO = new Fraction(0n, 1n);
  /** A safe integer as a big one; what is no number stands behind a stop. */
  const big = (value: number): bigint => (Number.isNaN(value) ? 0n : BigInt(value));
  /** Values behind a stop are computed before it is looked at: by zero they are nothing, and nobody sees them. */
  const fraction = (top: bigint, bottom: bigint): Fraction => {
    if (bottom === 0n) return ZERO;
    let a = top < 0n ? -top : top;
    let b = bottom < 0n ? -bottom : bottom;
    while (b !== 0n) [a, b] = [b, a % b];
    const divisor = bottom < 0n ? -a : a;
    return new Fraction(top / divisor, bottom / divisor);
  };
  const added = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
  const subtracted = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
  const multiplied = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
  const divided = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
  const order = (a: Fraction, b: Fraction): number => {
    const difference = a.n * b.d - b.n * a.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  };
  const rounded = (value: Fraction, digits: number): Fraction => {
    if (digits > 1000) return value;
    const scale = 10n ** BigInt(digits);
    const size = value.n < 0n ? -value.n : value.n;
    const whole = (size * scale * 2n + value.d) / (value.d * 2n);
    return fraction(value.n < 0n ? -whole : whole, scale);
  };

  /* ── numbers of answers ── */

  /** How many digits behind the point the fraction ends at; -1 when it never does. */
  const digitsOf = (denominator: bigint): number => {
    let rest = denominator;
    let [twos, fives] = [0, 0];
    for (; rest % 2n === 0n; rest /= 2n) twos += 1;
    for (; rest % 5n === 0n; rest /= 5n) fives += 1;
    return rest === 1n ? Math.max(twos, fives) : -1;
  };
  const decimal = (value: bigint, places: number): string => {
    const text = String(value < 0n ? -value : value).padStart(places + 1, '0');
    const point = text.length - places;
    const sign = value < 0n ? '-' : '';
    return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
  };
  /** The answer: a number where no digits are declared and it is a safe integer, else text with all its digits. */
  const answered = (value: Fraction, digits: number, isRounded: boolean): number | string => {
    if (digits === 0 && value.d === 1n && value.n === BigInt.asIntN(54, value.n)) {
      const plain = Number(value.n);
      if (Number.isSafeInteger(plain)) return plain;
    }
    const needs = digitsOf(value.d);
    if (needs >= 0) {
      const places = Math.max(digits, needs);
      return decimal((value.n * 10n ** BigInt(places)) / value.d, places);
    }
    if (isRounded && digits > 0) {
      const short = rounded(value, digits);
      return decimal((short.n * 10n ** BigInt(digits)) / short.d, digits);
    }
    return `${value.n}/${value.d}`;
  };
  /** The answer for a safe integer with so many digits behind the point. */
  const answeredWhole = (value: number, scale: number, digits: number): number | string =>
    scale === 0 && digits === 0
      ? value + 0
      : answered(fraction(BigInt(value), 10n ** BigInt(scale)), digits, false);
  /** The answer for a quotient of safe integers. */
  const answeredQuotient = (top: number, bottom: number, digits: number, isRounded: boolean) =>
    answered(fraction(BigInt(top), BigInt(bottom)), digits, isRounded);

  /* ── reading cases ── */

  /** A case with numbers beyond what is assumed: they are fractions. */
  class Unbounded {
    readonly facts: object;
    constructor(facts: object) {
      this.facts = facts;
    }
  }
  /** A case that is not one: the first thing that is wrong with it. */
  class Refused {
    /** Such as `kpis[2].achieved`; empty for the facts as a whole. */
    readonly path: string;
    readonly code: string;
    constructor(path: string, code: string) {
      this.path = path;
      this.code = code;
    }
  }

  /** What a fact may be. Numbers: bounds as fractions; `scale`, `low` and `high` are those that are assumed. */
  type Shape =
    | {
        readonly kind: 'integer' | 'number';
        readonly min: readonly [bigint, bigint] | null;
        readonly max: readonly [bigint, bigint] | null;
        readonly digits: number | null;
        readonly scale: number;
        readonly low: number;
        readonly high: number;
      }
    | { readonly kind: 'yes-no' | 'text' | 'date' }
    | { readonly kind: 'category'; readonly codes: readonly string[] | null }
    | { readonly kind: 'item'; readonly items: readonly string[] }
    | {
        readonly kind: 'record';
        readonly fields: Readonly<Record<string, { shape: Shape; required: boolean }>>;
      }
    | { readonly kind: 'list'; readonly of: Shape; readonly key: string | null };

  const WORDS: ReadonlyMap<unknown, boolean> = new Map([
    ['иә', true],
    ['жоқ', false],
    ['да', true],
    ['нет', false],
    ['yes', true],
    ['no', false],
  ]);
  const LOOK_ALIKE = /[АВСЕОРКМНТХ]/g;
  const LATIN: Readonly<Record<string, string>> = {
    ...{ А: 'A', В: 'B', С: 'C', Е: 'E', О: 'O', Р: 'P', К: 'K', М: 'M', Н: 'H', Т: 'T', Х: 'X' },
  };
  const CATEGORY = /^[A-ZА-ЯЁІӘҒҚҢӨҰҮҺ0-9]+(-[A-ZА-ЯЁІӘҒҚҢӨҰҮҺ0-9]+)*$/u;
  const DECIMAL = /^[+-]?[0-9]+([.,][0-9]+)?$/u;
  const WHOLE = /^[+-]?[0-9]+([.,]0+)?$/u;
  const LONGEST = { text: 10_000, number: 100, category: 40, elements: 1000 };

  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const isTooLong = (text: string, limit: number): boolean => text.length > limit && [...text].length > limit;
  const isDay = (text: string): boolean => {
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (match === null) return false;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return (year > 0 || isLeap) && day >= 1 && day <= (lengths[month - 1] ?? 0);
  };
  const step = (path: string, name: string): string => {
    const letters = Array.from(name.slice(0, 100));
    const shown = letters.length > 40 || name.length > 100 ? `${letters.slice(0, 40).join('')}…` : name;
    return path === '' ? shown : `${path}.${shown}`;
  };
  /** The exact amount of a number of JSON, or of a text that is one. */
  const amount = (value: number | string): Fraction => {
    const [digits = '', exponent = '0'] = String(value).replace(',', '.').split('e');
    const [whole = '', behind = ''] = digits.split('.');
    const power = BigInt(exponent) - BigInt(behind.length);
    const top = BigInt(`${whole.replace('+', '')}${behind}`);
    return power >= 0n ? fraction(top * 10n ** power, 1n) : fraction(top, 10n ** -power);
  };

  /** Reads a case that is not written as plainly as it could be. */
  const normalised = (
    shape: Shape,
    plain: unknown,
    brokenBounded: (facts: object) => string | null,
    brokenUnbounded: (facts: object) => string | null,
  ): object => {
    let isBeyond = false;
    let asFractions = false;
    const refuse = (path: string, code: string): never => {
      throw new Refused(path, code);
    };
    const number = (own: Extract<Shape, { kind: 'integer' | 'number' }>, value: unknown, path: string) => {
      const isWhole = own.kind === 'integer';
      if (typeof value !== 'number' && typeof value !== 'string') return refuse(path, 'wrong-type');
      if (typeof value === 'string') {
        if (isTooLong(value, LONGEST.number)) return refuse(path, 'too-long');
        if (!DECIMAL.test(value)) return refuse(path, 'not-a-number');
        if (isWhole && !WHOLE.test(value)) return refuse(path, 'not-integer');
      } else if (!Number.isFinite(value)) return refuse(path, 'wrong-type');
      const exact = amount(value);
      if (isWhole && exact.d !== 1n) return refuse(path, 'not-integer');
      if (own.min !== null && order(exact, fraction(...own.min)) < 0) return refuse(path, 'below-minimum');
      if (own.max !== null && order(exact, fraction(...own.max)) > 0) return refuse(path, 'above-maximum');
      if (own.digits !== null && order(rounded(exact, own.digits), exact) !== 0) {
        return refuse(path, 'too-many-digits');
      }
      if (asFractions) return exact;
      const scaled = (exact.n * 10n ** BigInt(own.scale)) / exact.d;
      const isInside = 10n ** BigInt(own.scale) % exact.d === 0n && scaled >= own.low && scaled <= own.high;
      if (!isInside) isBeyond = true;
      return Number(scaled) / 10 ** own.scale;
    };
    const visit = (own: Shape, given: unknown, path: string): unknown => {
      const value = typeof given === 'bigint' ? String(given) : given;
      switch (own.kind) {
        case 'integer':
        case 'number':
          return number(own, value, path);
        case 'yes-no': {
          const answer = WORDS.get(value) ?? value;
          return typeof answer === 'boolean' ? answer : refuse(path, 'wrong-type');
        }
        case 'text':
          if (typeof value !== 'string' && typeof value !== 'number') return refuse(path, 'wrong-type');
          if (isTooLong(String(value), LONGEST.text)) return refuse(path, 'too-long');
          return String(value);
        case 'date':
          if (typeof value !== 'string') return refuse(path, 'wrong-type');
          return isDay(value) ? value : refuse(path, 'bad-date');
        case 'category': {
          if (typeof value !== 'string') return refuse(path, 'wrong-type');
          const code = value.replace(LOOK_ALIKE, (letter) => LATIN[letter] ?? letter);
          if (own.codes !== null) return own.codes.includes(code) ? code : refuse(path, 'unknown-category');
          if (isTooLong(code, LONGEST.category)) return refuse(path, 'too-long');
          return CATEGORY.test(code) ? code : refuse(path, 'bad-category');
        }
        case 'item':
          if (typeof value !== 'string') return refuse(path, 'wrong-type');
          return own.items.includes(value) ? value : refuse(path, 'unknown-item');
        case 'record': {
          if (!isRecord(value)) return refuse(path, 'wrong-type');
          for (const name of Object.keys(value)) {
            if (!Object.hasOwn(own.fields, name)) return refuse(step(path, name), 'unknown-key');
          }
          const record: Record<string, unknown> = {};
          for (const [name, field] of Object.entries(own.fields)) {
            const inner = Object.hasOwn(value, name) ? value[name] : undefined;
            if (inner !== undefined) record[name] = visit(field.shape, inner, step(path, name));
            else if (field.required) return refuse(step(path, name), 'missing-key');
          }
          return record;
        }
        case 'list': {
          if (!Array.isArray(value)) return refuse(path, 'wrong-type');
          if (value.length > LONGEST.elements) isBeyond = true;
          const list = value.map((item, at) => visit(own.of, item, `${path}[${at}]`));
          const { key } = own;
          if (key === null) return list;
          const seen = new Set<string>();
          list.forEach((item, at) => {
            const own = (item as Record<string, unknown>)[key];
            const text = own instanceof Fraction ? `${own.n}/${own.d}` : String(own);
            if (own === undefined) return;
            if (seen.has(text)) refuse(step(`${path}[${at}]`, key), 'duplicate-key');
            seen.add(text);
          });
          return list;
        }
      }
    };
    try {
      let facts = visit(shape, plain, '') as object;
      if (isBeyond) {
        asFractions = true;
        facts = visit(shape, plain, '') as object;
      }
      const broken = isBeyond ? brokenUnbounded(facts) : brokenBounded(facts);
      if (broken !== null) return new Refused(broken, 'constraint');
      return isBeyond ? new Unbounded(facts) : facts;
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  };

  return {
    ...{ Stop, NO_RULE, NO_ROW, CONFLICT, NOT_APPLICABLE, EXEMPT, silent, missing, needed, open, reading },
    ...{ fromLookup, differing, settledGroup, own, union },
    ...{ Fraction, ZERO, big, fraction, added, subtracted, multiplied, divided, order, rounded },
    ...{ answered, answeredWhole, answeredQuotient },
    ...{ Unbounded, Refused, normalised, isRecord, CATEGORY, isDay },
  };
}
