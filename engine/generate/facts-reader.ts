/** Code that reads the facts of a case from the bytes of JSON, for the shape that a program's facts have. */
import type { JsonCursor } from '../json/index.ts';
import type { FactField, Program, ValueType } from '../program/index.ts';
import { Code, Names } from './code.ts';

/**
 * Reads the facts that begin at the cursor's place and moves it behind them; undefined where they are not written plainly or
 * have other names than the program's facts. What it gives is what JSON says; whether it is right is told by `read`.
 */
export type FactsReader = (cursor: JsonCursor) => object | undefined;

/** The reader for a program; null where its facts have names that are not written plainly. */
export function factsReader(program: Program): FactsReader | null {
  if (!isPlain(program.facts)) return null;
  const writer = new ReaderWriter();
  const main = writer.record(program.facts);
  return new Function(`"use strict";\n${writer.functions.join('\n')}\nreturn ${main};`)() as FactsReader;
}

function isPlain(fields: readonly FactField[]): boolean {
  return fields.every(
    ({ name, type }) =>
      /^[A-Za-z_][A-Za-z0-9_]{0,100}$/.test(name) && !name.startsWith('__') && isPlainType(type),
  );
}

function isPlainType(type: ValueType): boolean {
  if (type.kind === 'list') return isPlainType(type.of);
  return type.kind !== 'record' || isPlain(type.fields);
}

const LEAVE = 'return undefined;';
const SPACES = 'while (b[p] === 32) p += 1;';

class ReaderWriter {
  readonly functions: string[] = [];
  private readonly names = new Names();

  /** Writes the function that reads a record; gives its name. */
  record(fields: readonly FactField[]): string {
    const code = new Code(this.names);
    const name = this.names.fresh('record');
    const some = this.names.fresh('some');
    const values = fields.map(() => this.names.fresh('f'));
    code.block(`function ${name}(c)`, () => {
      code.line('const b = c.bytes;');
      code.line('let p = c.at;');
      code.line(`if (b[p] !== 123) ${LEAVE}`);
      code.line('p += 1;');
      code.line(SPACES);
      code.line('if (b[p] === 125) { c.at = p + 1; return {}; }');
      if (values.length > 0) code.line(`let ${values.join(', ')};`);
      code.block('for (;;)', () => {
        fields.forEach((field, at) => {
          code.block(`${at === 0 ? '' : 'else '}if (${isKey(field.name)})`, () => {
            const value = values[at] ?? '';
            code.line(`if (${value} !== undefined) ${LEAVE}`);
            code.line(`p += ${field.name.length + 2};`);
            code.line(SPACES);
            code.line(`if (b[p] !== 58) ${LEAVE}`);
            code.line('p += 1;');
            code.line(SPACES);
            this.value(code, field.type, value);
          });
        });
        code.line(`${fields.length === 0 ? '' : 'else '}${LEAVE}`);
        code.line(SPACES);
        code.line('if (b[p] === 125) break;');
        code.line(`if (b[p] !== 44) ${LEAVE}`);
        code.line('p += 1;');
        code.line(SPACES);
      });
      code.line('c.at = p + 1;');
      const all = values.map((value) => `${value} !== undefined`).join(' && ') || 'true';
      const literal = fields.map((field, at) => `${field.name}: ${values[at]}`).join(', ');
      code.line(`return ${all} ? { ${literal} } : ${some}(${values.join(', ')});`);
    });
    this.functions.push(String(code), this.some(some, fields, values));
    return name;
  }

  /** A record that lacks some of its fields has no keys for them. */
  private some(name: string, fields: readonly FactField[], values: readonly string[]): string {
    const lines = fields.map(
      (field, at) => `  if (${values[at]} !== undefined) given.${field.name} = ${values[at]};`,
    );
    return `function ${name}(${values.join(', ')}) {\n  const given = {};\n${lines.join('\n')}\n  return given;\n}`;
  }

  /** Writes what reads a value at `p` into a variable and moves `p` behind it. */
  private value(code: Code, type: ValueType, into: string): void {
    switch (type.kind) {
      case 'yes-no':
        code.line(`if (${isWord('true')}) { ${into} = true; p += 4; }`);
        code.line(`else if (${isWord('false')}) { ${into} = false; p += 5; }`);
        code.line(`else { ${called('c.text()', into)} }`);
        return;
      case 'integer':
      case 'number':
        this.number(code, into);
        return;
      case 'record':
        code.line(called(`${this.record(type.fields)}(c)`, into));
        return;
      case 'list':
        this.list(code, type.of, into);
        return;
      default:
        code.line(called('c.text()', into));
    }
  }

  /** Most numbers have a digit or two: these are read here, others by the cursor. */
  private number(code: Code, into: string): void {
    const [first, second] = [code.fresh('d'), code.fresh('d')];
    const isEnd = (byte: string): string => `(${byte} === 44 || ${byte} === 125 || ${byte} === 93)`;
    code.line(`const ${first} = b[p] - 48, ${second} = b[p + 1] - 48;`);
    const isDigit = (digit: string, low: number): string => `${digit} >= ${low} && ${digit} <= 9`;
    code.line(`if (${isDigit(first, 0)} && ${isEnd('b[p + 1]')}) { ${into} = ${first}; p += 1; }`);
    code.line(
      `else if (${isDigit(first, 1)} && ${isDigit(second, 0)} && ${isEnd('b[p + 2]')}) { ${into} = ${first} * 10 + ${second}; p += 2; }`,
    );
    code.line(`else { ${called('b[p] === 34 ? c.text() : c.number()', into)} }`);
  }

  private list(code: Code, of: ValueType, into: string): void {
    const [list, element] = [code.fresh('list'), code.fresh('e')];
    code.line(`if (b[p] !== 91) ${LEAVE}`);
    code.line('p += 1;');
    code.line(SPACES);
    code.line(`const ${list} = [];`);
    code.line('if (b[p] === 93) p += 1;');
    code.block('else for (;;)', () => {
      code.line(`let ${element};`);
      this.value(code, of, element);
      code.line(`${list}.push(${element});`);
      code.line(SPACES);
      code.line('if (b[p] === 93) { p += 1; break; }');
      code.line(`if (b[p] !== 44) ${LEAVE}`);
      code.line('p += 1;');
      code.line(SPACES);
    });
    code.line(`${into} = ${list};`);
  }
}

function called(call: string, into: string): string {
  return `c.at = p; ${into} = ${call}; if (${into} === undefined) ${LEAVE} p = c.at;`;
}

function isKey(name: string): string {
  return bytesAre(`"${name}"`);
}

function isWord(word: string): string {
  return bytesAre(word);
}

function bytesAre(text: string): string {
  return Array.from(text, (_, at) => `b[p${at === 0 ? '' : ` + ${at}`}] === ${text.charCodeAt(at)}`).join(
    ' && ',
  );
}
