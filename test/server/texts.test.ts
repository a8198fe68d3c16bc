import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Texts } from '../../server/api/index.ts';
import { ACT, AMENDMENT, ask, serverOver } from './folder.ts';

const { server, folder, write } = await serverOver({
  'body/first-act.adisteme': ACT,
  'body/cases/cases.yaml': '- id: a\n',
  'body/cases/notes.txt': 'no cases',
  '.hidden/x.adisteme': ACT,
});
const NAME = 'body/first-act.adisteme';

async function texts(): Promise<Texts> {
  return (await ask(server, { url: '/api/texts' })).body;
}

async function tagOfAct(name = NAME): Promise<string | null> {
  return (await texts()).acts.find((act) => act.name === name)?.tag ?? null;
}

const put = (name: string, payload: object) =>
  ask(server, { method: 'PUT', url: `/api/drafts/${name}`, payload });
const publish = (name: string, payload: object, language = 'en') =>
  ask(server, { method: 'POST', url: `/api/publish/${name}?language=${language}`, payload });

test('acts, drafts and cases are told; what is hidden or something else is not', async () => {
  const told = await texts();
  expect(told.acts.map(({ name, text }) => [name, text])).toEqual([[NAME, ACT]]);
  expect(told.drafts).toEqual([]);
  const cases = await ask(server, { url: '/api/cases' });
  expect(cases.body).toEqual([{ name: 'body/cases/cases.yaml', text: '- id: a\n' }]);
});

test('a draft is saved over the one its author knows, and taken away by its tag', async () => {
  const base = await tagOfAct();
  const first = await put(NAME, { text: 'бір', base, known: null });
  expect(first).toMatchObject({ status: 200, body: { name: NAME, text: 'бір', base } });
  const second = await put(NAME, { text: 'екі', base, known: first.body.tag });
  expect(second.status).toBe(200);
  expect((await texts()).drafts).toEqual([second.body]);
  const wrong = await ask(server, {
    method: 'DELETE',
    url: `/api/drafts/${NAME}?known=${first.body.tag}`,
  });
  expect(wrong).toMatchObject({ status: 412, body: { code: 'draft-changed', data: { other: second.body } } });
  const right = await ask(server, {
    method: 'DELETE',
    url: `/api/drafts/${NAME}?known=${second.body.tag}`,
  });
  expect(right.status).toBe(200);
  expect((await texts()).drafts).toEqual([]);
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe(ACT);
});

test('of two authors the second is told, shown the other text, and loses nothing', async () => {
  const name = 'body/two-authors.adisteme';
  const first = await put(name, { text: 'біріншісі', base: null, known: null });
  const second = await put(name, { text: 'екіншісі', base: null, known: null });
  expect(second).toMatchObject({
    status: 412,
    body: { code: 'draft-changed', data: { other: { text: 'біріншісі' }, kept: { text: 'екіншісі' } } },
  });
  expect((await texts()).kept.map(({ text }) => text)).toEqual(['екіншісі']);
  // The same text again is kept once; knowing the other's draft, the second author may save over it.
  await put(name, { text: 'екіншісі', base: null, known: null });
  expect((await texts()).kept).toHaveLength(1);
  const over = await put(name, { text: 'екіншісі', base: null, known: first.body.tag });
  expect(over.status).toBe(200);
  const kept = second.body.data.kept.tag;
  await ask(server, { method: 'DELETE', url: `/api/kept/${name}?known=${kept}` });
  expect((await texts()).kept).toEqual([]);
});

test('saving the same text twice is no conflict: the first answer may have been lost on its way', async () => {
  const name = 'body/again.adisteme';
  const first = await put(name, { text: 'а', base: null, known: null });
  expect(await put(name, { text: 'а', base: null, known: null })).toMatchObject({
    status: 200,
    body: { tag: first.body.tag },
  });
});

test('publishing puts the text in its place and takes the draft away', async () => {
  const name = 'body/second-act.adisteme';
  const draft = await put(name, { text: AMENDMENT, base: null, known: null });
  const published = await publish(name, { text: AMENDMENT, known: null, draft: draft.body.tag });
  expect(published).toMatchObject({ status: 200, body: { name, text: AMENDMENT } });
  expect(readFileSync(join(folder, name), 'utf8')).toBe(AMENDMENT);
  expect((await texts()).drafts.map((one) => one.name)).not.toContain(name);
  const editions = (await ask(server, { url: '/api/methodologies' })).body[0].editions;
  expect(editions.map((edition: { from: string }) => edition.from)).toEqual(['2020-01-10', '2021-01-10']);
});

test('a draft that somebody has gone on with survives the publication', async () => {
  const first = await put(NAME, { text: `${ACT}\n`, base: await tagOfAct(), known: null });
  const later = await put(NAME, { text: `${ACT}\n\n`, base: await tagOfAct(), known: first.body.tag });
  const published = await publish(NAME, {
    text: `${ACT}\n`,
    known: await tagOfAct(),
    draft: first.body.tag,
  });
  expect(published.status).toBe(200);
  expect((await texts()).drafts.find((one) => one.name === NAME)?.tag).toBe(later.body.tag);
});

test.each([
  ['en', 'is not declared'],
  ['ru', 'не объявлено'],
  ['kk', 'жарияланбаған'],
])('an act with errors is refused, each told in words at its place (%s)', async (language, words) => {
  const wrong = ACT.replace('= achieved >= 3', '= achievd >= 3');
  const answer = await publish(NAME, { text: wrong, known: await tagOfAct(), draft: null }, language);
  expect(answer).toMatchObject({ status: 422, body: { code: 'act-has-errors' } });
  const [error] = answer.body.data.errors;
  expect(error).toMatchObject({ name: NAME, line: 12, column: 6, code: 'unknown-name' });
  expect(error.message).toContain(words);
});

test('an act that breaks another one is refused', async () => {
  const renamed = ACT.replace('тармақ 1\n', 'тармақ 2\n');
  const answer = await publish(NAME, { text: renamed, known: await tagOfAct(), draft: null });
  expect(answer.body.data.errors).toEqual([
    expect.objectContaining({ name: 'body/second-act.adisteme', code: 'edit-target-missing' }),
  ]);
});

test('an act that somebody else has published meanwhile is not written over', async () => {
  const known = await tagOfAct();
  write(NAME, `${ACT}# басқа\n`);
  const answer = await publish(NAME, { text: ACT, known, draft: null });
  expect(answer).toMatchObject({
    status: 412,
    body: { code: 'act-changed', data: { act: { text: `${ACT}# басқа\n` } } },
  });
  expect(await publish(NAME, { text: ACT, known: null, draft: null })).toMatchObject({ status: 412 });
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe(`${ACT}# басқа\n`);
});

test.each([
  '../outside.adisteme',
  'body/../../outside.adisteme',
  '/etc/x.adisteme',
  'body//x.adisteme',
  '.drafts/x.adisteme',
  'body/.x.adisteme',
  'body/x.txt',
  'body/x.adisteme/',
  'body/con.adisteme',
  'body/x.adisteme:stream',
  'body/x\0.adisteme',
  'body/қ.adisteme',
  `${'a/'.repeat(9)}x.adisteme`,
  'node_modules/x.adisteme',
])('no file is written under the name %j', async (name) => {
  for (const path of [name, encodeURIComponent(name)]) {
    const answer = await put(path, { text: 'x', base: null, known: null });
    expect([400, 404]).toContain(answer.status);
    const published = await publish(path, { text: ACT, known: null, draft: null });
    expect([400, 404]).toContain(published.status);
  }
  expect(existsSync(join(folder, '../outside.adisteme'))).toBe(false);
});

test('links are neither read nor written through', async () => {
  const outside = join(folder, '../outside');
  mkdirSync(outside);
  symlinkSync(outside, join(folder, 'linked'));
  symlinkSync(join(outside, 'y.adisteme'), join(folder, 'body/linked.adisteme'));
  mkdirSync(join(folder, '.drafts'), { recursive: true });
  symlinkSync(outside, join(folder, '.drafts/linked'));
  for (const name of ['linked/x.adisteme', 'body/linked.adisteme']) {
    const published = await publish(name, { text: ACT.replace('first-act', 'x'), known: null, draft: null });
    expect(published.status).not.toBe(200);
  }
  const draft = await put('linked/x.adisteme', { text: 'x', base: null, known: null });
  expect(draft.status).not.toBe(200);
  expect(readdirSync(outside)).toEqual([]);
  expect((await texts()).acts.map(({ name }) => name)).not.toContain('body/linked.adisteme');
});

test('a draft file that was damaged is taken as it is, not lost and not in the way', async () => {
  mkdirSync(join(folder, '.drafts/body'), { recursive: true });
  write('.drafts/body/damaged.adisteme.json', '{"text": 1');
  write('.drafts/body/left.adisteme.json.123.tmp', 'half');
  const told = (await texts()).drafts.find(({ name }) => name === 'body/damaged.adisteme');
  expect(told).toMatchObject({ text: '{"text": 1', base: null });
});
