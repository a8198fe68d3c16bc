/** Lines of code while they are written. */

/** A statement that has been added, and may be taken away again while nothing has been made of the code. */
export interface Line {
  text: string | null;
}

/** Takes statements away that say nothing, as it turned out. */
export function drop(lines: readonly Line[]): void {
  for (const line of lines) line.text = null;
}

/** A body of statements. Names given out by `fresh` are unique within the whole module. */
export class Code {
  private readonly lines: Line[] = [];
  private readonly names: Names;
  private depth = 0;

  constructor(names: Names) {
    this.names = names;
  }

  /** Adds a statement. */
  line(text: string): Line {
    const line = { text: `${'  '.repeat(this.depth)}${text}` };
    this.lines.push(line);
    return line;
  }

  /** Adds `header {`, what `write` adds, and `}`. */
  block(header: string, write: () => void): void {
    this.line(`${header} {`);
    this.depth += 1;
    write();
    this.depth -= 1;
    this.line('}');
  }

  /** Adds `if (condition) { … } else { … }`. */
  branch(condition: string, then: () => void, otherwise: () => void): void {
    this.block(`if (${condition})`, then);
    const start = this.lines.length;
    this.block('else', otherwise);
    // An empty `else` says nothing.
    if (this.lines.length === start + 2) this.lines.length = start;
  }

  /** A new name. */
  fresh(prefix: string): string {
    return this.names.fresh(prefix);
  }

  /** The value of an expression under a name, so that it is computed once; names and literals stay as they are. */
  once(expression: string, prefix = 'x'): string {
    return isAtom(expression) ? expression : this.fixed(expression, prefix);
  }

  /** The value of an expression under a name of its own: what a loop asks for again and again does not change in it. */
  fixed(expression: string, prefix: string): string {
    const name = this.fresh(prefix);
    this.line(`const ${name} = ${expression};`);
    return name;
  }

  /** Whether nothing has been added. */
  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  toString(): string {
    return this.lines.flatMap(({ text }) => text ?? []).join('\n');
  }
}

/** Gives out names. */
export class Names {
  private last = 0;

  fresh(prefix: string): string {
    this.last += 1;
    return `${prefix}${this.last}`;
  }
}

/** Whether an expression is a name, a property of one, or a literal: it may stand in several places. */
export function isAtom(expression: string): boolean {
  return /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?|-?\d+(?:\.\d+)?|"(?:[^"\\]|\\.)*")$/.test(expression);
}

/** A text as a literal of JavaScript; safe in a module and in a script element. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029<]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reading a property by name. Names that every object has are read as own properties only. */
export function property(object: string, name: string): string {
  if (name in Object.prototype) return `own(${object}, ${literal(name)})`;
  return /^[A-Za-z_]\w*$/.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}
