import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EDITIONS, json } from './bodies.ts';

interface Stored {
  readonly id: string;
  readonly on: string;
  readonly facts?: object;
  readonly refused?: object;
}

/** The stored cases of a body whose facts are good, on any day. */
function storedCases(methodology: string): readonly Stored[] {
  const folder = `methodologies/${methodology}/cases`;
  return readdirSync(folder)
    .flatMap((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Stored[])
    .filter((one) => one.refused === undefined);
}

interface Listed {
  readonly methodology: string;
  readonly editions: readonly { readonly from: string; readonly until: string | null }[];
}
const listed = await json<readonly Listed[]>(['list']);

/** Tells of a day whether the body's edition of `on` governs it. */
function sameEdition(methodology: string, on: string): (day: string) => boolean {
  const within = (day: string, { from, until }: Listed['editions'][number]) =>
    from <= day && (until === null || day < until);
  const editions = listed.find((one) => one.methodology === methodology)?.editions ?? [];
  const edition = editions.find((one) => within(on, one));
  return (day) => edition !== undefined && within(day, edition);
}

test.each(EDITIONS)('the schema of %s on %s is for any validator', async (methodology, on) => {
  const schema = await json<object>(['schema', methodology, '--on', on]);
  const ajv = new Ajv({ logger: false });
  expect(ajv.validateSchema(schema)).toBe(true);
  const validate = ajv.compile(schema);
  const governs = sameEdition(methodology, on);
  const ours = storedCases(methodology).filter((one) => governs(one.on));
  expect(ours.length).toBeGreaterThan(5);
  for (const one of ours) {
    // A code in look-alike letters is read, but a form would not write it.
    if (/"category":"[^"]*[А-Я]/.test(JSON.stringify(one.facts))) continue;
    expect(validate(one.facts ?? {}), `${one.id} ${JSON.stringify(validate.errors)}`).toBe(true);
  }
  for (const bad of [
    { months_in_position: -1 },
    { months_in_position: 1.5 },
    { months_in_position: 'many' },
    { months_in_position: null },
    { somebody: 1 },
    [],
    'facts',
  ]) {
    expect(validate(bad), JSON.stringify(bad)).toBe(false);
  }
});

const USE = `
export const facts: Facts = { months_in_position: 12 };
export function assessed(decisions: Decisions): boolean | null {
  return decisions.assessed;
}
// @ts-expect-error no such fact
export const wrong: Facts = { months_on_the_moon: 12 };
`;

test('the types compile, take facts and refuse what is none', async () => {
  const sources = new Map<string, string>();
  await Promise.all(
    EDITIONS.map(async ([methodology, on]) => {
      sources.set(`/${methodology}-${on}.ts`, (await json<string>(['types', methodology, '--on', on])) + USE);
    }),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const source = sources.get(name);
    return source === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, source, target);
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([...sources.keys()], options, host));
  expect(found.map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`)).toEqual(
    [],
  );
});
