/** The texts: acts, drafts, stored cases; saving drafts, publishing acts. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { messageOf, positionOf } from '../../dsl/index.ts';
import type { Language } from '../../engine/index.ts';
import { caseFilesBelow, EXTENSION, isPlaceName } from '../../storage/index.ts';
import type { ActsFolder } from '../acts-folder.ts';
import type { ActError, Draft, DraftBody, PublishBody, StoredAct, Texts } from '../api/index.ts';
import { refuse } from '../refusal.ts';

const TAG = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const TAG_OR_NONE = { anyOf: [TAG, { type: 'null' }] };
const LANGUAGE = {
  type: 'object',
  properties: { language: { enum: ['kk', 'ru', 'en'] } },
  required: ['language'],
};

const DRAFT_BODY = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    base: TAG_OR_NONE,
    known: TAG_OR_NONE,
    keepReplaced: { type: 'boolean' },
  },
  required: ['text', 'base', 'known'],
  additionalProperties: false,
};
const PUBLISH_BODY = {
  type: 'object',
  properties: { text: { type: 'string' }, known: TAG_OR_NONE, draft: TAG_OR_NONE },
  required: ['text', 'known', 'draft'],
  additionalProperties: false,
};
const REMOVE_QUERY = { type: 'object', properties: { known: TAG }, required: ['known'] };

/** Adds the routes. */
export function textRoutes(server: FastifyInstance, folder: ActsFolder): void {
  const { acts, drafts } = folder;
  server.get('/api/texts', (): Texts => {
    const stored = acts.list();
    const open = drafts.list();
    const names = new Set([...stored, ...open].map(({ name }) => name));
    return { acts: stored, drafts: open, kept: [...names].flatMap((name) => drafts.kept(name)) };
  });
  server.get('/api/cases', () => caseFilesBelow(acts.folder));

  server.put<{ Params: Name; Body: DraftBody }>(
    '/api/drafts/*',
    { schema: { body: DRAFT_BODY } },
    ({ params, body }): Draft => {
      const { text, base, known, keepReplaced = false } = body;
      const saving = drafts.save(nameIn(params), text, base, known, { keepReplaced });
      if (saving.saved) return saving.draft;
      throw refuse('draft-changed', { other: saving.other, kept: saving.kept });
    },
  );
  server.delete<{ Params: Name; Querystring: { known: string } }>(
    '/api/drafts/*',
    { schema: { querystring: REMOVE_QUERY } },
    ({ params, query }) => {
      const name = nameIn(params);
      if (drafts.remove(name, query.known)) return null;
      throw refuse('draft-changed', { other: drafts.read(name) ?? null, kept: null });
    },
  );
  server.delete<{ Params: Name; Querystring: { known: string } }>(
    '/api/kept/*',
    { schema: { querystring: REMOVE_QUERY } },
    ({ params, query }) => {
      drafts.removeKept(nameIn(params), query.known);
      return null;
    },
  );

  server.post<{ Params: Name; Body: PublishBody; Querystring: { language: Language } }>(
    '/api/publish/*',
    { schema: { body: PUBLISH_BODY, querystring: LANGUAGE } },
    (request): StoredAct => publish(folder, request),
  );
}

interface Name {
  readonly '*': string;
}

function nameIn(params: Name): string {
  const name = params['*'];
  if (!isPlaceName(name, EXTENSION)) throw refuse('bad-name', {});
  return name;
}

function publish(
  folder: ActsFolder,
  { params, body, query }: Pick<FastifyRequest<PublishRequest>, 'params' | 'body' | 'query'>,
): StoredAct {
  const { acts, drafts } = folder;
  const name = nameIn(params);
  const errors = errorsOf(folder, name, body.text, query.language);
  if (errors.length > 0) throw refuse('act-has-errors', { errors });
  const act = acts.publish(name, body.text, body.known);
  if (act === undefined) throw refuse('act-changed', { act: acts.read(name) ?? null });
  // A draft that somebody has gone on with stays.
  if (body.draft !== null) drafts.remove(name, body.draft);
  return act;
}

interface PublishRequest {
  Params: Name;
  Body: PublishBody;
  Querystring: { language: Language };
}

/** The errors in the act itself, and in other acts of its methodology that it would break. */
function errorsOf(folder: ActsFolder, name: string, text: string, language: Language): ActError[] {
  const workspace = folder.workspaceWith(name, text);
  const methodology = workspace.acts.find(({ file }) => file === name)?.methodology;
  const found = [...(workspace.parsed(name)?.diagnostics ?? []), ...workspace.check(methodology)];
  const before = new Set(folder.workspace().check().map(keyOf));
  const errors = found.filter(
    (one) => one.severity === 'error' && (one.file === name || !before.has(keyOf(one))),
  );
  const told = new Map(errors.map((one) => [keyOf(one), one]));
  return [...told.values()].map((one) => {
    const source = workspace.files.find(({ path }) => path === one.file)?.text ?? '';
    const { line, character } = positionOf(source, one.span.start);
    return { name: one.file, line, column: character, code: one.code, message: messageOf(one, language) };
  });
}

function keyOf({
  file,
  span,
  code,
  data,
}: {
  file: string;
  span: object;
  code: string;
  data: object;
}): string {
  return JSON.stringify([file, span, code, data]);
}
