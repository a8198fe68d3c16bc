/** Rows of tables and exceptions, as coverage counts them, in words. */
import { eachScope, fieldScope, TOP_SCOPE, withVariable } from '../program/index.ts';
import { expressionText } from './expression-text.ts';
import { rowText, rowValueText } from './row-text.ts';
import type { Speaker } from './speaker.ts';

/** A row by its rule (`decision.field` for a field of a decision's records) and its number from 1. */
export interface CountedRow {
  readonly rule: string;
  readonly row: number;
  readonly exception?: true;
}

/** The rule by its label, and the row as `4 → effective`; its number in place of a row that the program does not have. */
export function usableRowText(
  speaker: Speaker,
  { rule, row: number, exception }: CountedRow,
): { readonly rule: string; readonly row: string } {
  const { program } = speaker;
  const place = number - 1;
  const lookup = program.lookups.find(({ name }) => name === rule);
  if (lookup !== undefined && exception === undefined) {
    const { parameters, rows } = lookup;
    const scope = parameters.reduce((s, { name, type }) => withVariable(s, name, type), TOP_SCOPE);
    const columns = parameters.map(({ name }) => ({ op: 'variable' as const, name }));
    const row = rowText(speaker, { kind: 'table', columns, rows }, place, scope);
    return { rule: speaker.label(lookup.label, rule), row };
  }
  const [name = '', fieldName] = rule.split('.');
  const decision = program.decisions.find((one) => one.name === name);
  if (decision === undefined) return { rule, row: String(number) };
  const { label, body, exceptions } = decision;
  const own = speaker.label(label, name);
  if (exception) {
    const scope = body.kind === 'each' ? eachScope(speaker.index, body) : TOP_SCOPE;
    const found = exceptions[place];
    if (found === undefined) return { rule: own, row: String(number) };
    const condition = `${expressionText(speaker, found.condition, scope)} → ${rowValueText(speaker, found.value, scope)}`;
    const named = speaker.labelOrNull(found.label);
    return { rule: own, row: named === null ? condition : `${named}: ${condition}` };
  }
  if (body.kind !== 'each') return { rule: own, row: rowText(speaker, body, place, TOP_SCOPE) };
  const at = body.fields.findIndex((field) => field.name === fieldName);
  const field = body.fields[at];
  if (field === undefined) return { rule: own, row: String(number) };
  const scope = fieldScope(eachScope(speaker.index, body), body.fields.slice(0, at));
  return {
    rule: `${own}: ${speaker.label(field.label, field.name)}`,
    row: rowText(speaker, field.body, place, scope),
  };
}
