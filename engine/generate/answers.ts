/** Answers: what decisions and requirements give to the outside. Equal answers are one object, made when first given. */
import type { Decision, Label, ValueType } from '../program/index.ts';
import { literal } from './code.ts';
import type { Generator } from './generator.ts';
import { type ItemValue, NotGenerated, type Num, type Value } from './held.ts';

/** Numbers up to this have their answers kept. */
const MOST_KEPT = 4096n;

/** Quotients of smaller numbers have their texts kept: the means of a few dozen marks. */
const [KEPT_TOPS, KEPT_BOTTOMS] = [256, 64];

/** A label as a constant. */
export function labelConstant(g: Generator, label: Label): string {
  return g.constants.of(JSON.stringify(label).replaceAll('<', '\\u003c'), 'LABEL');
}

/** What is known of a decision when its answer is written. */
export interface Outcome {
  readonly value: Value;
  /** Null where nothing ever stops it. */
  readonly stop: string | null;
  /** An expression that gives the number of the origin; that of decided answers may be known while generating. */
  readonly origin: string;
  readonly decidedBy: string;
  /** The variable with the set of interpretations; null where there can be none. */
  readonly interpretations: string | null;
  /** The variable that holds the records, where they are the answer. */
  readonly records?: string;
}

/** Writes the return of a decision's answer. `kept` is the name of an array that keeps answers. */
export function returnAnswer(g: Generator, decision: Decision, outcome: Outcome, keptIn: Kept): void {
  const { value, stop, origin, decidedBy, interpretations } = outcome;
  const label = labelConstant(g, decision.label);
  const behind = interpretations ?? '0';
  const keptBy = (array: string, by: string, key: string, make: string): string => {
    const byOrigin = /^\d+$/.test(by) ? array : `(${array}[${by}] ??= [])`;
    const byReading = interpretations === null ? byOrigin : `(${byOrigin}[${interpretations}] ??= [])`;
    return `return (${byReading}[${key}] ??= ${make});`;
  };
  if (stop !== null) {
    g.code.block(`if (${stop} !== null)`, () => {
      g.code.line(`if (${stop}.weight === 0) ${g.missing} = union(${g.missing}, ${stop}.missing);`);
      const make = `undecided(${stop}, ${origin}, ${behind}, ${label})`;
      g.code.line(keptBy(keptIn.undecided, origin, `${stop}.weight`, make));
    });
  }
  if (outcome.records !== undefined) {
    g.code.line(`return ${decidedRecords(g, outcome.records, decidedBy, interpretations, label)};`);
    return;
  }
  returnValue(g, decision, value, {
    kept: (key, make) => keptBy(keptIn.decided, decidedBy, key, make),
    made: (code, ownLabel = label) => `decided(${code}, ${decidedBy}, ${behind}, ${ownLabel})`,
  });
}

/** Records are answered anew for each case: where all else is known while generating, it is written out. */
function decidedRecords(
  g: Generator,
  records: string,
  decidedBy: string,
  interpretations: string | null,
  label: string,
): string {
  if (interpretations !== null || !/^\d+$/.test(decidedBy)) {
    return `decided(${records}, ${decidedBy}, ${interpretations ?? '0'}, ${label})`;
  }
  const [provision, act] = g.provisionAndAct(Number(decidedBy)).map(literal);
  return `{ value: ${records}, status: 'decided', provision: ${provision}, act: ${act}, label: ${label}, interpretations: NONE }`;
}

/** The arrays that keep the answers of a decision. */
export interface Kept {
  readonly decided: string;
  readonly undecided: string;
}

/** Arrays for the answers of one decision. */
export function keptAnswers(g: Generator): Kept {
  return { decided: g.constants.array('kept'), undecided: g.constants.array('kept') };
}

interface Writing {
  kept(key: string, make: string): string;
  made(value: string, label?: string): string;
}

function returnValue(g: Generator, decision: Decision, value: Value, { kept, made }: Writing): void {
  switch (value.kind) {
    case 'yes-no':
      g.code.line(kept(`${value.code} ? 1 : 0`, made(value.code)));
      return;
    case 'text':
      g.code.line(`return ${made(value.code)};`);
      return;
    case 'item': {
      const place = g.code.once(g.placeOf(value), 'p');
      const labels = g.constants.of(
        `[${(g.index.types.get(value.type)?.items ?? []).map((item) => labelConstant(g, item.label)).join(', ')}]`,
        'LABELS',
      );
      const name = g.nameOf(placed(value, place));
      g.code.line(kept(place, made(name, `${labels}[${place}]`)));
      return;
    }
    case 'number': {
      const digits = digitsOf(decision.type);
      if (value.number.form !== 'whole') {
        g.code.line(`return ${made(numberCode(g, value.number, digits))};`);
        return;
      }
      const { number } = value;
      const n = g.code.once(number.code, 'n');
      const make = made(numberCode(g, { ...number, code: n }, digits));
      const isSmall = smallness(number, n);
      if (isSmall === null) {
        g.code.line(kept(n, make));
        return;
      }
      g.code.block(`if (${isSmall})`, () => g.code.line(kept(n, make)));
      g.code.line(`return ${make};`);
      return;
    }
    case 'list':
    case 'record':
      throw new NotGenerated(`a ${value.kind} as an answer`);
  }
}

function placed(value: ItemValue, place: string): ItemValue {
  return { ...value, form: 'place', code: place };
}

/** The condition under which a whole number has its answer kept; null where it always has. */
function smallness({ low, high }: Extract<Num, { form: 'whole' }>, code: string): string | null {
  const tests = [
    ...(low < 0n ? [`${code} >= 0`] : []),
    ...(high > MOST_KEPT ? [`${code} <= ${MOST_KEPT}`] : []),
  ];
  return tests.length === 0 ? null : tests.join(' && ');
}

/** How many digits an answer of the type shows behind the point. */
function digitsOf(type: ValueType | null): number {
  return type?.kind === 'number' ? (type.digits ?? 0) : 0;
}

/** A number as the answer carries it. */
function numberCode(g: Generator, number: Num, digits: number): string {
  switch (number.form) {
    case 'whole':
      return number.scale === 0 && digits === 0
        ? `${number.code} + 0`
        : `answeredWhole(${number.code}, ${number.scale}, ${digits})`;
    case 'quotient':
      return `answeredQuotient(${number.top}, ${number.bottom}, ${digits}, ${g.isAdopted})`;
    case 'exact':
      return `answered(${number.code}, ${digits}, ${g.isAdopted})`;
  }
}

/** A number of a record: texts of small numbers are kept, since they are made of big integers. */
function keptNumber(g: Generator, number: Num, digits: number): string {
  switch (number.form) {
    case 'exact':
      return numberCode(g, number, digits);
    case 'whole': {
      const make = numberCode(g, number, digits);
      if (number.scale === 0 && digits === 0) return make;
      const texts = g.constants.arrayFor(`texts ${number.scale} ${digits}`, 'texts', '[]');
      const keep = `(${texts}[${number.code}] ??= ${make})`;
      const isSmall = smallness(number, number.code);
      return isSmall === null ? keep : `(${isSmall} ? ${keep} : ${make})`;
    }
    case 'quotient': {
      if (number.low < 0n) return numberCode(g, number, digits);
      const size = KEPT_TOPS * KEPT_BOTTOMS;
      const texts = g.constants.arrayFor(`texts of quotients ${digits}`, 'texts', `new Array(${size})`);
      // A function of its own: the loops that ask for texts are kept small.
      const make = numberCode(g, { ...number, top: 'top', bottom: 'bottom' }, digits);
      const keep = `${texts}[Math.imul(bottom, ${KEPT_TOPS}) + top] ??= ${make}`;
      const isKept = `top < ${KEPT_TOPS} && bottom < ${KEPT_BOTTOMS}`;
      const text = g.constants.of(`(top, bottom) => (${isKept} ? (${keep}) : ${make})`, 'text');
      return `${text}(${number.top}, ${number.bottom})`;
    }
  }
}

/** A field of a record. */
export interface RecordField {
  readonly name: string;
  readonly value: Value;
  readonly type: ValueType | null;
}

/** A record of an answer. Numbers are given by names. */
export function recordCode(g: Generator, fields: readonly RecordField[]): string {
  return objectOf(fields.map(({ name, value, type }) => [name, fieldCode(g, value, digitsOf(type))]));
}

function fieldCode(g: Generator, value: Value, digits: number): string {
  switch (value.kind) {
    case 'yes-no':
    case 'text':
      return value.code;
    case 'item':
      return g.nameOf(value);
    case 'number':
      return keptNumber(g, value.number, digits);
    default:
      throw new NotGenerated(`a ${value.kind} in a record`);
  }
}

/** A name as a key of an object; `__proto__` would be none. */
function key(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : /^[A-Za-z_]\w*$/.test(name) ? name : literal(name);
}

/** An object of expressions by name. */
export function objectOf(entries: readonly (readonly [string, string])[]): string {
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([name, code]) => `${key(name)}: ${code}`).join(', ')} }`;
}
