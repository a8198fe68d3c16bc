/** Values that are made once, when the generated module is loaded. */
import type { Names } from './code.ts';

/** The constants of a module. Equal ones are one. */
export class Constants {
  private readonly names: Names;
  private readonly known = new Map<string, string>();
  private readonly lines: string[] = [];

  constructor(names: Names) {
    this.names = names;
  }

  /** The name of a constant with that value. */
  of(expression: string, prefix = 'K'): string {
    const known = this.known.get(expression);
    if (known !== undefined) return known;
    const name = this.names.fresh(prefix);
    this.known.set(expression, name);
    this.lines.push(`const ${name} = ${expression};`);
    return name;
  }

  /** The name of a variable of its own, which begins with that value. */
  variable(expression: string, prefix: string): string {
    const name = this.names.fresh(prefix);
    this.lines.push(`let ${name} = ${expression};`);
    return name;
  }

  /** The name of an array of its own that is filled while cases are evaluated, as an expression makes it. */
  array(prefix: string, expression = '[]'): string {
    const name = this.names.fresh(prefix);
    this.lines.push(`const ${name} = ${expression};`);
    return name;
  }

  /** The name of an array that is filled while cases are evaluated, the same for the same key. */
  arrayFor(key: string, prefix: string, expression: string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const name = this.array(prefix, expression);
    this.known.set(key, name);
    return name;
  }

  toString(): string {
    return this.lines.join('\n');
  }
}
