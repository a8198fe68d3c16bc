/** The conditions over the records of a case. One that does not hold makes the case bad input. */
import type { FactField, Program, ValueType } from '../program/index.ts';
import { literal, property } from './code.ts';
import type { Generator, Numbers, Shared } from './generator.ts';
import { ProgramGenerator } from './program-generator.ts';
import { type Scope, TOP, within } from './scope.ts';

/** Writes a function that gives the path of the first record whose condition does not hold, or null. */
export function writeConstraints(program: Program, numbers: Numbers, shared: Shared, name: string): string {
  const g = new ProgramGenerator(program, numbers, { reading: 'adopted' }, shared);
  const inner = g.names.fresh('broken');
  const write = (): void => {
    for (const field of program.facts) {
      if (hasConstraints(field.type)) {
        writeField(g, field, property('facts', field.name), literal(field.name), TOP, true);
      }
    }
    g.code.line('return null;');
  };
  g.separately(inner, () => g.unmarked(write));
  // What the conditions read of the whole case, such as the group of the person's category, is found first.
  const main = `function ${name}(facts) {\n  ${[...g.groupCalls, `return ${inner}(facts);`].join('\n  ')}\n}`;
  return [...g.functions, main].join('\n');
}

function writeField(
  g: Generator,
  field: FactField,
  read: string,
  path: string,
  scope: Scope,
  mayBeAbsent: boolean,
): void {
  const code = g.code.once(read, 'f');
  if (mayBeAbsent)
    g.code.block(`if (${code} !== undefined)`, () => writeValue(g, field.type, code, path, scope));
  else writeValue(g, field.type, code, path, scope);
}

function writeValue(g: Generator, type: ValueType, code: string, path: string, scope: Scope): void {
  if (type.kind === 'list') {
    const [i, element] = [g.code.fresh('i'), g.code.fresh('e')];
    g.code.block(`for (let ${i} = 0; ${i} < ${code}.length; ${i} += 1)`, () => {
      g.code.line(`const ${element} = ${code}[${i}];`);
      writeValue(g, type.of, element, `${path} + "[" + ${i} + "]"`, scope);
    });
    return;
  }
  if (type.kind !== 'record') return;
  const inside = within(scope, type, { from: 'facts', code, type, path });
  for (const { condition } of type.constraints) {
    const { code: holds, stop } = g.yesNo(condition, inside);
    g.code.line(`if (${stop === null ? '' : `${stop} === null && `}!${holds}) return ${path};`);
  }
  for (const field of type.fields) {
    if (!hasConstraints(field.type)) continue;
    writeField(
      g,
      field,
      property(code, field.name),
      `${path} + ${literal(`.${field.name}`)}`,
      inside,
      field.optional,
    );
  }
}

function hasConstraints(type: ValueType): boolean {
  if (type.kind === 'list') return hasConstraints(type.of);
  if (type.kind !== 'record') return false;
  return type.constraints.length > 0 || type.fields.some((field) => hasConstraints(field.type));
}
