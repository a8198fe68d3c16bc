/** Grades of a scale, and items of a choice, that no rule gives. */
import type { Body, Expression, Program, RowValue } from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { sourceOf } from '../resolve/index.ts';
import type { CheckContext } from './check.ts';

/** `grade-never-given`: of types that decisions, result fields or lookups give, items that none of them gives. */
export function* gradesNeverGiven(context: CheckContext): Generator<Diagnostic> {
  const { program, symbols, reading, errors } = context;
  // A rule with a mistake may be the one that gives it.
  if (errors.length > 0) return;
  const given = new Given(program, reading);
  for (const [name, { declaration, provision }] of symbols.type) {
    if (declaration.kind !== 'scale' && declaration.kind !== 'choice') continue;
    if (!given.isResult(name) || given.isOpen(name)) continue;
    for (const item of declaration.items) {
      if (given.has(name, item.name.text)) continue;
      const { file } = sourceOf(provision, item.span);
      const data = { item: item.name.text, scale: name };
      yield diagnostic('grade-never-given', file, item.name.span, data, { provision: provision.id });
    }
  }
}

/** What the rules of a program give. */
class Given {
  private readonly items = new Set<string>();
  private readonly results = new Set<string>();
  /** Types whose values some rule takes over from a case. */
  private readonly open = new Set<string>();

  constructor(program: Program, reading: CheckContext['reading']) {
    for (const { type, body, exceptions } of program.decisions) {
      const own = type?.kind === 'item' ? type.type : undefined;
      this.body(body, own);
      for (const { value } of exceptions) this.value(value, own);
      if (body.kind !== 'each') continue;
      for (const field of body.fields) {
        this.body(field.body, field.type.kind === 'item' ? field.type.type : undefined);
      }
    }
    for (const { result, rows } of program.lookups) {
      const own = result?.kind === 'item' ? result.type : undefined;
      for (const { value } of rows) this.value(value, own);
    }
    // A reading that is off gives nothing; one that is on may give a grade that the act itself does not.
    for (const { rewrites, supplies } of reading === 'literal' ? [] : program.interpretations) {
      for (const { decision, value } of [...rewrites, ...supplies]) {
        const type = program.decisions.find(({ name }) => name === decision)?.type;
        this.value(value, type?.kind === 'item' ? type.type : undefined);
      }
    }
  }

  isResult(type: string): boolean {
    return this.results.has(type);
  }

  isOpen(type: string): boolean {
    return this.open.has(type);
  }

  has(type: string, item: string): boolean {
    return this.items.has(`${type} ${item}`);
  }

  private body(body: Body, type: string | undefined): void {
    if (body.kind === 'value') this.value(body.value, type);
    else if (body.kind !== 'each') for (const { value } of body.rows) this.value(value, type);
  }

  private value(value: RowValue, type: string | undefined): void {
    if (type === undefined) return;
    this.results.add(type);
    if (value.op === 'not-applicable' || value.op === 'range') return;
    if (value.op === 'item') this.items.add(`${value.type} ${value.name}`);
    else if (!isOtherRule(value)) this.open.add(type);
  }
}

/** Its items are given by the rule it names, which is looked at by itself. */
function isOtherRule({ op }: Expression): boolean {
  return op === 'decision' || op === 'lookup';
}
