import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { Draft, Texts } from '../../server/api/index.ts';
import { serve } from './served.ts';

const ROUNDS = 100;
const NAME = 'body/act.adisteme';
const folder = mkdtempSync(join(tmpdir(), 'adisteme-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text that tells when it is not whole. */
const textOf = (round: number, save: number) =>
  `${round}.${save}\n${`мәтін ${round}.${save}\n`.repeat(4000)}соңы`;

async function draftOn(address: string): Promise<Draft | undefined> {
  const response = await fetch(`${address}api/texts`);
  const { drafts, kept } = (await response.json()) as Texts;
  expect(kept).toEqual([]);
  return drafts.find(({ name }) => name === NAME);
}

test('a server killed in the middle of a save, a hundred times, loses no draft that it has said is saved', async () => {
  let saved: string | null = null;
  let underWay: string | null = null;
  let cutShort = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const server = await serve(folder);
    const present = await draftOn(server.address);
    // What was said to be saved is there; or the next text, whole, whose answer did not get through.
    expect(
      [saved, underWay].filter((text) => text !== null).concat(saved === null ? ['none'] : []),
    ).toContain(present?.text ?? 'none');
    if (underWay !== null) cutShort += 1;
    expect(left()).toEqual([]);
    if (round === ROUNDS) {
      await server.end();
      break;
    }
    saved = present?.text ?? null;
    underWay = null;
    let known = present?.tag ?? null;
    // Later rounds are killed after longer: the pace is that of the machine, so all moments of a save come up.
    const killing = setTimeout((round % 25) * 1.7).then(() => server.end('SIGKILL'));
    for (let save = 0; ; save += 1) {
      underWay = textOf(round, save);
      const answer = await put(server.address, underWay, known);
      if (answer === undefined) break;
      saved = underWay;
      underWay = null;
      known = answer.tag;
    }
    await killing;
  }
  expect(cutShort).toBeGreaterThan(ROUNDS / 2);
}, 600_000);

async function put(address: string, text: string, known: string | null): Promise<Draft | undefined> {
  try {
    const response = await fetch(`${address}api/drafts/${NAME}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, base: null, known }),
    });
    const body = (await response.json()) as Draft;
    expect(response.status).toBe(200);
    return body;
  } catch (error) {
    // The connection is gone with the server; anything else is a failure.
    if (error instanceof TypeError || (error instanceof Error && error.name === 'SyntaxError'))
      return undefined;
    throw error;
  }
}

/** Files that killed saves have left behind: the next server takes them away. */
function left(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
}
