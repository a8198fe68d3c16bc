/** The function that reads the plain facts of a case: what is written plainly is only checked and taken as it is. */
import { parseRational } from '../numbers/index.ts';
import type { FactField, Program, ValueType } from '../program/index.ts';
import { Code, literal, property } from './code.ts';
import { writeConstraints } from './constraints.ts';
import { ASSUMED, boundsOf, scaleOf } from './facts.ts';
import { Shared } from './generator.ts';

/** Writes `read`; and `readShaped` for facts that have no names but those of the program. */
export function writeReading(program: Program, shared: Shared, shaped = false): string {
  return [
    `const SHAPE = ${recordShape(program, program.facts, () => false)};`,
    new PlainCheck(program, shared, 'isPlain').written(),
    ...(shaped ? [new PlainCheck(program, shared, 'isPlainShaped').written()] : []),
    writeConstraints(program, 'bounded', shared, 'brokenBounded'),
    writeConstraints(program, 'unbounded', shared, 'brokenUnbounded'),
    READ,
    ...(shaped ? [READ_SHAPED] : []),
  ].join('\n');
}

/** What `read` depends on, as text: programs with the same text read facts alike. */
export function readingText(program: Program): string {
  const shared = new Shared(false);
  return `${writeReading(program, shared)}\n${shared.constants}`;
}

const READ = `function read(plain) {
  if (!isPlain(plain)) return normalised(SHAPE, plain, brokenBounded, brokenUnbounded);
  const broken = brokenBounded(plain);
  return broken === null ? plain : new Refused(broken, 'constraint');
}`;

const READ_SHAPED = `function readShaped(plain) {
  if (!isPlainShaped(plain)) return read(plain);
  const broken = brokenBounded(plain);
  return broken === null ? plain : new Refused(broken, 'constraint');
}`;

/* ── the shape of the facts, for cases that are written in other ways ── */

function recordShape(
  program: Program,
  fields: readonly FactField[],
  isRequired: (field: FactField) => boolean,
): string {
  const entries = fields.map((field) => {
    const name = field.name === '__proto__' ? '["__proto__"]' : literal(field.name);
    return `${name}: { shape: ${shapeOf(program, field.type)}, required: ${isRequired(field)} }`;
  });
  return `{ kind: 'record', fields: { ${entries.join(', ')} } }`;
}

function shapeOf(program: Program, type: ValueType): string {
  switch (type.kind) {
    case 'integer':
    case 'number': {
      const { low, high } = boundsOf(type);
      const digits = type.digits ?? null;
      return (
        `{ kind: '${type.kind}', min: ${bound(type.min)}, max: ${bound(type.max)}, digits: ${digits}, ` +
        `scale: ${scaleOf(type)}, low: ${low}, high: ${high} }`
      );
    }
    case 'yes-no':
    case 'text':
    case 'date':
      return `{ kind: '${type.kind}' }`;
    case 'category':
      return `{ kind: 'category', codes: ${type.codes === undefined ? 'null' : list(type.codes)} }`;
    case 'item':
      return `{ kind: 'item', items: ${list(itemsOf(program, type.type))} }`;
    case 'record':
      return recordShape(program, type.fields, (field) => !field.optional);
    case 'list':
      return `{ kind: 'list', of: ${shapeOf(program, type.of)}, key: ${type.key === undefined ? 'null' : literal(type.key)} }`;
  }
}

function bound(text: string | undefined): string {
  const value = text === undefined ? null : parseRational(text);
  return value === null ? 'null' : `[${value.numerator}n, ${value.denominator}n]`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

function itemsOf(program: Program, type: string): readonly string[] {
  return program.types[type]?.items.map(({ name }) => name) ?? [];
}

/* ── the check of cases that are written plainly ── */

/**
 * Writes `isPlain`: whether numbers are plain numbers within what is assumed, and all else is as it must be; or
 * `isPlainShaped`, the same for facts that have no names but those of the program.
 */
class PlainCheck {
  private readonly program: Program;
  private readonly shared: Shared;
  private readonly code: Code;
  private readonly name: 'isPlain' | 'isPlainShaped';

  constructor(program: Program, shared: Shared, name: 'isPlain' | 'isPlainShaped') {
    this.name = name;
    this.program = program;
    this.shared = shared;
    this.code = new Code(shared.names);
  }

  written(): string {
    this.code.block(`function ${this.name}(facts)`, () => {
      this.record('facts', this.program.facts, () => false);
      this.code.line('return true;');
    });
    return String(this.code);
  }

  private unless(condition: string): void {
    this.code.line(`if (!(${condition})) return false;`);
  }

  private record(
    code: string,
    fields: readonly FactField[],
    isRequired: (field: FactField) => boolean,
  ): void {
    this.unless(`isRecord(${code})`);
    if (this.name === 'isPlain') this.names(code, fields);
    for (const field of fields) {
      const value = this.code.fresh('f');
      this.code.line(`const ${value} = ${property(code, field.name)};`);
      if (isRequired(field)) this.value(value, field.type);
      else this.code.block(`if (${value} !== undefined)`, () => this.value(value, field.type));
    }
  }

  private names(code: string, fields: readonly FactField[]): void {
    const names = fields.map(({ name }) => `${name === '__proto__' ? '["__proto__"]' : literal(name)}: true`);
    const known = this.shared.constants.of(`{ __proto__: null, ${names.join(', ')} }`, 'KEYS');
    const key = this.code.fresh('key');
    this.code.line(`for (const ${key} in ${code}) if (${known}[${key}] !== true) return false;`);
  }

  private value(code: string, type: ValueType): void {
    switch (type.kind) {
      case 'integer':
      case 'number':
        this.number(code, type);
        return;
      case 'yes-no':
        this.unless(`${code} === true || ${code} === false`);
        return;
      case 'text':
        this.unless(`typeof ${code} === 'string' && ${code}.length <= 10000`);
        return;
      case 'date':
        this.unless(`typeof ${code} === 'string' && isDay(${code})`);
        return;
      case 'category':
        this.category(code, type.codes);
        return;
      case 'item':
        this.unless(
          `${this.setOf(itemsOf(this.program, type.type))}[${code}] === true && typeof ${code} === 'string'`,
        );
        return;
      case 'record':
        this.record(code, type.fields, (field) => !field.optional);
        return;
      case 'list':
        this.list(code, type);
    }
  }

  private category(code: string, codes: readonly string[] | undefined): void {
    const isText = `typeof ${code} === 'string'`;
    if (codes === undefined) {
      // Letters that look alike are made Latin: then it is not as plain as it could be.
      this.unless(
        `${isText} && ${code}.length <= 40 && CATEGORY.test(${code}) && !/[АВСЕОРКМНТХ]/.test(${code})`,
      );
    } else {
      this.unless(`${this.setOf(codes)}[${code}] === true && ${isText}`);
    }
  }

  private number(code: string, type: Extract<ValueType, { kind: 'integer' | 'number' }>): void {
    const scale = scaleOf(type);
    const { low, high } = boundsOf(type);
    this.unless(`typeof ${code} === 'number'`);
    if (scale === 0) {
      const isWhole = type.kind === 'integer' || type.digits === 0 ? `Number.isInteger(${code})` : 'false';
      this.unless(`${isWhole} && ${code} >= ${low} && ${code} <= ${high}`);
      return;
    }
    const whole = this.code.once(`Math.round(${code} * ${10 ** scale})`, 'n');
    this.unless(`${whole} / ${10 ** scale} === ${code} && ${whole} >= ${low} && ${whole} <= ${high}`);
  }

  private list(code: string, type: Extract<ValueType, { kind: 'list' }>): void {
    this.unless(`Array.isArray(${code}) && ${code}.length <= ${ASSUMED.elements}`);
    const key = type.key === undefined || type.of.kind !== 'record' ? undefined : type.key;
    const field = type.of.kind === 'record' ? type.of.fields.find(({ name }) => name === key) : undefined;
    const places = field?.type.kind === 'item' ? itemsOf(this.program, field.type.type) : [];
    const asBits = places.length > 0 && places.length <= 31;
    const [i, element, seen] = [this.code.fresh('i'), this.code.fresh('e'), this.code.fresh('seen')];
    if (field !== undefined) this.code.line(asBits ? `let ${seen} = 0;` : `const ${seen} = new Set();`);
    this.code.block(`for (let ${i} = 0; ${i} < ${code}.length; ${i} += 1)`, () => {
      this.code.line(`const ${element} = ${code}[${i}];`);
      this.value(element, type.of);
      if (field === undefined) return;
      const own = this.code.once(property(element, field.name), 'k');
      const take = () => {
        if (asBits) {
          const bits = places.map((name, place) => `${literal(name)}: ${2 ** place}`);
          const bit = this.code.once(
            `${this.shared.constants.of(`{ __proto__: null, ${bits.join(', ')} }`, 'BITS')}[${own}]`,
            'b',
          );
          this.unless(`(${seen} & ${bit}) === 0`);
          this.code.line(`${seen} |= ${bit};`);
        } else {
          this.unless(`!${seen}.has(${own})`);
          this.code.line(`${seen}.add(${own});`);
        }
      };
      if (field.optional) this.code.block(`if (${own} !== undefined)`, take);
      else take();
    });
  }

  private setOf(names: readonly string[]): string {
    const entries = names.map((name) => `${literal(name)}: true`);
    return this.shared.constants.of(`{ __proto__: null, ${entries.join(', ')} }`, 'SET');
  }
}
