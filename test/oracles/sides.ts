/** The two sides that are held equal to the oracles: the interpreter, and the code generated from the same program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../dsl/index.ts';
import {
  type Evaluation,
  evaluate,
  type Facts,
  fastProgram,
  type PlainValue,
  readFacts,
} from '../../engine/index.ts';
import { type Reading, stated, type Verdict } from './answer.ts';

const FOLDER = 'methodologies';
const workspace = openWorkspace(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.adisteme'))
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

/** State and value of every decision and requirement by name. */
export type Answers = Readonly<Record<string, { readonly status: string; readonly value: unknown }>>;

/** The answers of both sides to one case. */
export interface Sides {
  readonly interpreter: Answers | 'refused';
  readonly code: Answers | 'refused';
}

function answersOf({ decisions, requirements }: Evaluation): Answers {
  return Object.fromEntries([
    ...Object.entries(decisions).map(([name, { status, value }]) => [name, { status, value }] as const),
    ...requirements.map(({ name, status, met }) => [name, { status, value: met }] as const),
  ]);
}

/** What an oracle says, in the same form. */
export function verdictAnswers(verdict: Verdict): Answers | 'refused' {
  if (verdict === 'refused') return 'refused';
  const all = { ...verdict.decisions, ...verdict.requirements };
  return Object.fromEntries(Object.entries(all).map(([name, answer]) => [name, stated(answer)]));
}

/** What both sides of the edition of a day answer to a case, in either reading. */
export function sidesOf(methodology: string, on: string): (plain: PlainValue) => Record<Reading, Sides> {
  const choice = workspace.editionOn(methodology, on);
  const program = choice.found ? workspace.program(choice.edition).value : null;
  if (program === null) throw new Error(`no program of ${methodology} on ${on}`);
  const sides = (reading: Reading) => {
    const fast = fastProgram(program, { reading });
    if (fast === null) throw new Error(`no code for ${methodology} on ${on}`);
    return (plain: PlainValue, facts: Facts | null): Sides => {
      const read = fast.read(plain);
      return {
        interpreter: facts === null ? 'refused' : answersOf(evaluate(program, facts, { reading })),
        code: fast.isRefused(read) ? 'refused' : answersOf(fast.evaluate(read)),
      };
    };
  };
  const [adopted, literal] = [sides('adopted'), sides('literal')];
  return (plain) => {
    const { facts } = readFacts(program, plain);
    return { adopted: adopted(plain, facts), literal: literal(plain, facts) };
  };
}

/** Where a side answers otherwise than the oracle, by name; null where nowhere. */
export function difference(oracle: Answers | 'refused', side: Answers | 'refused'): object | null {
  if (oracle === 'refused' || side === 'refused') return oracle === side ? null : { oracle, side };
  const names = new Set([...Object.keys(oracle), ...Object.keys(side)]);
  const unlike = [...names].filter((name) => JSON.stringify(oracle[name]) !== JSON.stringify(side[name]));
  if (unlike.length === 0) return null;
  return Object.fromEntries(unlike.map((name) => [name, { oracle: oracle[name], side: side[name] }]));
}

/** What is said of a person in words: every state, item, yes and no; of numbers only that there is one. */
export function outcomesOf(answers: Answers | 'refused'): string[] {
  if (answers === 'refused') return ['refused'];
  return Object.entries(answers).flatMap(([name, { status, value }]) =>
    status === 'decided' ? valueOutcomes(name, value) : [`${name} ${status}`],
  );
}

function valueOutcomes(name: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const records = value.flatMap((record: object) =>
      Object.entries(record).flatMap(([field, inner]) => valueOutcomes(`${name}.${field}`, inner)),
    );
    return [`${name} ${value.length === 0 ? 'empty' : 'list'}`, ...records];
  }
  if (typeof value === 'number') return [`${name} number`];
  if (typeof value === 'string' && /^-?\d/.test(value))
    return [`${name} ${value.includes('/') ? 'fraction' : 'decimal'}`];
  return [`${name} ${value}`];
}
