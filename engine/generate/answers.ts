/** Answers: what decisions and requirements give to the outside. Equal answers are one object, made when first given. */
import type { Decision, Label, ValueType } from '../program/index.ts';
import { literal } from './code.ts';
import type { Generator } from './generator.ts';
import { type ItemValue, NotGenerated, type Num, type Value } from './held.ts';

/** Numbers up to this have their answers kept. */
const MOST_KEPT = 4096n;

/** A label as a constant. */
export function labelConstant(g: Generator, label: Label): string {
  return g.constants.of(JSON.stringify(label).replaceAll('<', '\\u003c'), 'LABEL');
}

/** Writes the answer of a decision into a variable, which `g.answers` knows by the decision's name. */
export function answerDecision(
  g: Generator,
  decision: Decision,
  held: { readonly value: Value; readonly stop: string },
  origin: string,
  interpretations: string | null,
): void {
  const answer = g.constants.variable('null', 'answer');
  g.answers.set(decision.name, { answer, stop: held.stop });
  const label = labelConstant(g, decision.label);
  const behind = interpretations ?? '0';
  const kept = (key: string, make: string): string => {
    const cache = g.constants.variable('[]', 'kept');
    const byOrigin = `(${cache}[${origin}] ??= [])`;
    const byReading = interpretations === null ? byOrigin : `(${byOrigin}[${interpretations}] ??= [])`;
    return `${byReading}[${key}] ??= ${make}`;
  };
  const made = (value: string, ownLabel = label): string =>
    `decided(${value}, ${origin}, ${behind}, ${ownLabel})`;
  const stopped = kept(`${held.stop}.weight`, `undecided(${held.stop}, ${origin}, ${behind}, ${label})`);
  g.code.branch(
    `${held.stop} !== null`,
    () => g.code.line(`${answer} = ${stopped};`),
    () => writeValue(g, decision, held.value, { answer, kept, made }),
  );
}

interface Writing {
  readonly answer: string;
  kept(key: string, make: string): string;
  made(value: string, label?: string): string;
}

function writeValue(g: Generator, decision: Decision, value: Value, { answer, kept, made }: Writing): void {
  switch (value.kind) {
    case 'yes-no':
      g.code.line(`${answer} = ${kept(`${value.code} ? 1 : 0`, made(value.code))};`);
      return;
    case 'text':
      g.code.line(`${answer} = ${made(value.code)};`);
      return;
    case 'item': {
      const place = g.code.once(g.placeOf(value), 'p');
      const labels = g.constants.of(
        `[${(g.index.types.get(value.type)?.items ?? []).map((item) => labelConstant(g, item.label)).join(', ')}]`,
        'LABELS',
      );
      const name = g.nameOf(placed(value, place));
      g.code.line(`${answer} = ${kept(place, made(name, `${labels}[${place}]`))};`);
      return;
    }
    case 'number': {
      const digits = digitsOf(decision.type);
      const key = smallKey(value.number);
      const make = made(numberCode(g, value.number, digits));
      if (key === null) {
        g.code.line(`${answer} = ${make};`);
        return;
      }
      const n = g.code.once(key, 'n');
      g.code.line(`${answer} = ${kept(n, make)};`);
      return;
    }
    case 'list':
      writeRecords(g, decision, value, answer, made);
      return;
    case 'record':
      throw new NotGenerated('a record as an answer');
  }
}

function placed(value: ItemValue, place: string): ItemValue {
  return { ...value, form: 'place', code: place };
}

/** The number itself where it is small enough to keep an answer for each. */
function smallKey(number: Num): string | null {
  return number.form === 'whole' && number.low >= 0n && number.high <= MOST_KEPT ? number.code : null;
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
  const make = numberCode(g, number, digits);
  if (number.form === 'whole' && number.scale === 0 && digits === 0) return make;
  if (number.form === 'exact' || number.low < 0n) return make;
  const texts = () => g.constants.variable('[]', 'texts');
  if (number.form === 'whole') {
    if (number.high > MOST_KEPT) return make;
    return `(${texts()}[${number.code}] ??= ${make})`;
  }
  // Means of many elements are rare: only those of few are kept.
  const isSmall = `${number.top} <= ${MOST_KEPT} && ${number.bottom} <= 64`;
  return `(${isSmall} ? ((${texts()}[${number.bottom}] ??= [])[${number.top}] ??= ${make}) : ${make})`;
}

function writeRecords(
  g: Generator,
  { body }: Decision,
  { list }: Extract<Value, { kind: 'list' }>,
  answer: string,
  made: (value: string) => string,
): void {
  if (body.kind !== 'each' || list.from !== 'decision') throw new NotGenerated('a list as an answer');
  const records = g.code.fresh('records');
  const i = g.code.fresh('i');
  g.code.line(`const ${records} = [];`);
  g.code.block(`for (let ${i} = 0; ${i} < ${list.length}; ${i} += 1)`, () => {
    const fields = body.fields.map(({ name, type }) => {
      const column = list.fields.get(name);
      if (column === undefined) throw new NotGenerated(`field ${name}`);
      return `${key(name)}: ${fieldCode(g, column.at(i), digitsOf(type))}`;
    });
    g.code.line(`${records}.push({ ${fields.join(', ')} });`);
  });
  g.code.line(`${answer} = ${made(records)};`);
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

/** The object of all answers by name. */
export function answersObject(g: Generator, names: readonly string[]): string {
  const entries = names.map((name) => {
    const answer = g.answers.get(name)?.answer;
    if (answer === undefined) throw new NotGenerated(`no answer of ${name}`);
    return `${key(name)}: ${answer}`;
  });
  return `{ ${entries.join(', ')} }`;
}
