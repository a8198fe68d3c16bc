/** Changes that can make no difference, declared beside a methodology with the reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Mutation } from './mutation.ts';

/** `from` becomes `to` in a line that begins with `line`. */
export interface EquivalentChange {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

const KEYS = ['line', 'from', 'to', 'because'] as const;

/** The declared changes of a methodology's folder (`equivalent-changes.yaml`); none without the file. */
export function equivalentChanges(folder: string): readonly EquivalentChange[] {
  const file = join(folder, 'equivalent-changes.yaml');
  if (!existsSync(file)) return [];
  const plain: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(plain) || !plain.every(isEquivalentChange)) {
    throw new Error(`${file}: a list of records with ${KEYS.join(', ')}, all of them texts`);
  }
  return plain;
}

/** Whether the change is the declared one. */
export function isDeclared(
  declared: EquivalentChange,
  text: string,
  { start, end, replacement }: Mutation,
): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).trimStart();
  return (
    line.startsWith(declared.line) && text.slice(start, end) === declared.from && replacement === declared.to
  );
}

function isEquivalentChange(plain: unknown): plain is EquivalentChange {
  if (typeof plain !== 'object' || plain === null) return false;
  const values: Readonly<Record<string, unknown>> = { ...plain };
  return Object.keys(values).length === KEYS.length && KEYS.every((key) => typeof values[key] === 'string');
}
