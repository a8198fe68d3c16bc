/** The server as an editor starts it: the real command over a pipe, with the protocol's own client. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RenameRequest,
  SemanticTokensRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';

const ACT = `тіл kk

акт first-act
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: body "Орган"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

тармақ 1
  | Бағалау.
  факт score: бүтін 0..5 "Балл"

тармақ 2
  талап enough: score >= 3 "Жеткілікті"
`;

const AMENDMENT = `язык ru

акт second-act
  документ: "постановление" № 2, 2021-01-01
  изменяет: body
  опубликован: 2021-01-02
  вводится в действие: 2021-01-10

пункт 1
  изменение пункт 2: новая редакция
    пункт 2
      требование enough: score >= 4 "Достаточно"
`;

let folder: string;
let server: ChildProcessWithoutNullStreams;
let client: ProtocolConnection;
let ended: Promise<number | null>;
let published: PublishDiagnosticsParams[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adisteme-lsp-'));
  mkdirSync(join(folder, 'acts'));
  writeFileSync(join(folder, 'acts/first.adisteme'), ACT);
  writeFileSync(join(folder, 'acts/second.adisteme'), AMENDMENT);
  server = spawn(process.execPath, ['cli/bin.js', 'lsp', '--stdio']);
  ended = new Promise((resolve) => server.on('close', resolve));
  client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  published = [];
  client.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  client.listen();
});

afterEach(async () => {
  client.dispose();
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const first = (): string => uriOf('acts/first.adisteme');
const second = (): string => uriOf('acts/second.adisteme');

async function begin(options: object = {}): Promise<InitializeResult> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'acts' }];
  const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders, ...options };
  const result = await client.sendRequest(InitializeRequest.type, params);
  await client.sendNotification(InitializedNotification.type, {});
  return result;
}

const open = (uri: string, text: string): Promise<void> =>
  client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'adisteme', version: 1, text },
  });

/** Puts words in the place of others, as one change of a part of the text. */
function change(uri: string, version: number, text: string, from: string, to: string): Promise<void> {
  const range = { start: placeOf(text, from), end: placeOf(text, from, from.length) };
  return client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range, text: to }],
  });
}

function placeOf(text: string, words: string, behind = 0) {
  const before = text.slice(0, text.indexOf(words) + behind).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function diagnosticsOf(uri: string, version: number): Promise<Diagnostic[]> {
  for (;;) {
    const found = published.find((one) => one.uri === uri && one.version === version);
    if (found !== undefined) return found.diagnostics;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const errors = (found: readonly Diagnostic[]) => found.filter(({ severity }) => severity === 1);
const codes = (found: readonly Diagnostic[]) => errors(found).map(({ code }) => code);

test('a session: open, diagnostics, hover, completion, definition, symbols, tokens, rename, close, exit', async () => {
  const { capabilities, serverInfo } = await begin();
  expect(serverInfo?.name).toBe('adisteme');
  expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  await open(first(), ACT);
  expect(errors(await diagnosticsOf(first(), 1))).toEqual([]);

  const textDocument = { uri: first() };
  const position = placeOf(ACT, 'score >= 3', 2);
  const hover = await client.sendRequest(HoverRequest.type, { textDocument, position });
  expect(JSON.stringify(hover)).toContain('Балл');
  const completion = await client.sendRequest(CompletionRequest.type, { textDocument, position });
  expect(JSON.stringify(completion)).toContain('"score"');
  const definition = await client.sendRequest(DefinitionRequest.type, { textDocument, position });
  expect(definition).toMatchObject([{ uri: first(), range: { start: placeOf(ACT, 'score: бүтін') } }]);
  const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(JSON.stringify(symbols)).toContain('enough');
  const tokens = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data.length).toBeGreaterThan(20);
  expect(await client.sendRequest(WorkspaceSymbolRequest.type, { query: 'enough' })).toHaveLength(2);

  // The other act is read from the folder, and renamed in too.
  const edit = await client.sendRequest(RenameRequest.type, { textDocument, position, newName: 'points' });
  expect(Object.keys(edit?.changes ?? {}).sort()).toEqual([first(), second()].sort());
  const refused = client.sendRequest(RenameRequest.type, { textDocument, position, newName: 'no name' });
  await expect(refused).rejects.toThrow(/\p{L}{3}/u);

  await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  await client.sendRequest(ShutdownRequest.type);
  await expect(client.sendRequest(HoverRequest.type, { textDocument, position })).rejects.toThrow();
  await client.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
  expect(published.at(-1)).toEqual({ uri: first(), diagnostics: [] });
});

test('unsaved texts of two files are analysed together, each change under its version', async () => {
  await begin({ locale: 'en-GB' });
  await open(first(), ACT);
  await open(second(), AMENDMENT);
  expect(errors(await diagnosticsOf(second(), 1))).toEqual([]);
  await change(first(), 2, ACT, 'score: бүтін', 'points: бүтін');
  await diagnosticsOf(first(), 2);
  // The names in the first act itself, and in the second, whose own text is as it was.
  const [found] = errors(await diagnosticsOf(first(), 2));
  expect(found).toMatchObject({ code: 'unknown-name', range: { start: placeOf(ACT, 'score >= 3') } });
  expect(found?.message).toMatch(/^[\x20-\x7E“”’]+$/);
  const again = () => published.findLast(({ uri }) => uri === second())?.diagnostics ?? [];
  while (codes(again()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(codes(again())).toEqual(['unknown-name']);
  await change(second(), 2, AMENDMENT, 'score', 'points');
  expect(errors(await diagnosticsOf(second(), 2))).toEqual([]);
  // What is on disk counts again when the text is closed.
  const textDocument = { uri: first() };
  await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  await change(second(), 3, AMENDMENT.replace('score', 'points'), 'points', 'score');
  expect(errors(await diagnosticsOf(second(), 3))).toEqual([]);
});

test('only files below the folder are read, and none through a link', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'adisteme-outside-'));
  try {
    writeFileSync(
      join(outside, 'far.adisteme'),
      ACT.replaceAll('first-act', 'far-act').replace('enough', 'far'),
    );
    symlinkSync(join(outside, 'far.adisteme'), join(folder, 'link.adisteme'));
    symlinkSync(outside, join(folder, 'linked'));
    await begin();
    const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    const uris = new Set((found ?? []).map(({ location }) => location.uri));
    expect([...uris].sort()).toEqual([first(), second()].sort());
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});

test('the messages are in the language that is asked for', async () => {
  await begin({ initializationOptions: { language: 'ru' }, locale: 'kk' });
  const text = ACT.replace('score >= 3', 'skore >= 3');
  await open(first(), text);
  const [found] = errors(await diagnosticsOf(first(), 1));
  expect(found?.message).toMatch(/^(?!.*[әғқңөұүһі]).*[а-я]{3}/i);
  const textDocument = { uri: first() };
  const { range } = found ?? { range: { start: placeOf(text, 'skore'), end: placeOf(text, 'skore') } };
  const context = { diagnostics: [] };
  const actions = await client.sendRequest(CodeActionRequest.type, { textDocument, range, context });
  expect(JSON.stringify(actions)).toContain('"newText":"score"');
});

test('edits name the version of the text they were made for, where the editor can check it', async () => {
  await begin({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  await open(first(), ACT);
  const position = placeOf(ACT, 'score >= 3');
  const textDocument = { uri: first() };
  const edit = await client.sendRequest(RenameRequest.type, { textDocument, position, newName: 'points' });
  const versions = edit?.documentChanges?.map((one) => ('textDocument' in one ? one.textDocument : one));
  expect(versions).toContainEqual({ uri: first(), version: 1 });
  expect(versions).toContainEqual({ uri: second(), version: null });
});

test('a request that is taken back is answered so, and the answers after it are right', async () => {
  await begin();
  await open(first(), ACT);
  const textDocument = { uri: first() };
  const position = placeOf(ACT, 'score >= 3');
  let told = '';
  server.stdout.on('data', (bytes) => {
    told += bytes;
  });
  // Both arrive together, so that the request is still waiting when it is taken back.
  const request = { id: 'taken back', method: 'textDocument/hover', params: { textDocument, position } };
  const cancel = { method: '$/cancelRequest', params: { id: 'taken back' } };
  server.stdin.write(framed(request) + framed(cancel));
  await change(first(), 2, ACT, 'score: бүтін', 'points: бүтін');
  const definition = client.sendRequest(DefinitionRequest.type, { textDocument, position });
  expect(await definition).toEqual([]);
  expect(told).toContain('"id":"taken back","error":{"code":-32800');
});

test.each([
  ['no JSON', 'Content-Length: 5\r\n\r\n{"a":'],
  ['JSON that is no message', 'Content-Length: 2\r\n\r\n[]'],
  ['a message without method and id', 'Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}'],
  ['a header without a length', 'Content-Type: text\r\n\r\n'],
  ['a header that is none', 'what\r\n\r\n'],
  ['a length that is no number', 'Content-Length: ten\r\n\r\n'],
  ['a header with a body and no length', 'Content-Type: text\r\n\r\n{"jsonrpc":"2.0"}'],
  ['a length that is too small', 'Content-Length: 4\r\n\r\n{"jsonrpc":"2.0"}'],
  ['a length beyond all bounds', 'Content-Length: 999999999\r\n\r\n{}'],
  ['much of nothing', 'x'.repeat(50_000)],
  ['a number', 'Content-Length: 2\r\n\r\n42'],
  ['parameters of a wrong kind', framed({ method: 'textDocument/didOpen', params: [1, 'a', null] })],
  ['no parameters', framed({ method: 'textDocument/didChange' })],
  [
    'changes of a text that is not open',
    framed({
      method: 'textDocument/didChange',
      params: { textDocument: { uri: 'file:///nowhere', version: 4 }, contentChanges: [{ text: '' }] },
    }),
  ],
  [
    'a uri that is none',
    framed({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: ':', languageId: 'a', version: 1, text: 'тіл' } },
    }),
  ],
  ['an unknown request', framed({ id: 99, method: 'textDocument/nothing' })],
])('a malformed message does not end the server: %s', async (_, message) => {
  await begin();
  await open(first(), ACT);
  server.stdin.write(message);
  const textDocument = { uri: first() };
  const position = placeOf(ACT, 'score >= 3');
  const answer = await client.sendRequest(HoverRequest.type, { textDocument, position });
  expect(JSON.stringify(answer)).toContain('Балл');
});

function framed(message: object): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

test('requests before the session and a second beginning are refused', async () => {
  const textDocument = { uri: first() };
  const early = client.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } });
  await expect(early).rejects.toMatchObject({ code: -32002 });
  await begin();
  await expect(begin()).rejects.toMatchObject({ code: -32600 });
});

test('an end without a shutdown, and an editor that goes away, end the server with status 1', async () => {
  await begin();
  await client.sendNotification(ExitNotification.type);
  expect(await ended).toBe(1);
  const left = spawn(process.execPath, ['cli/bin.js', 'lsp', '--stdio', '--clientProcessId=1']);
  const status = new Promise((resolve) => left.on('close', resolve));
  left.stdin.end();
  expect(await status).toBe(1);
});

test('without --stdio the command tells what is missing', async () => {
  const child = spawn(process.execPath, ['cli/bin.js', 'lsp', '--lang', 'en']);
  let told = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(told).toContain('The option --stdio is needed.');
});

test('five thousand lines with two hundred mistakes: every key is answered, and the last one is told', async () => {
  const lines = ACT.trimEnd().split('\n');
  for (let point = 3; lines.length < 4_990; point++) {
    const name = point <= 202 ? `wrong_${point}` : 'score';
    lines.push('', `тармақ ${point}`, '  | Бағалау.', `  талап r${point}: ${name} >= 1 "Талап"`);
  }
  const text = `${lines.join('\n')}\n`;
  await begin();
  await open(first(), text);
  expect(codes(await diagnosticsOf(first(), 1))).toHaveLength(200);
  const textDocument = { uri: first() };
  const position = placeOf(text, 'wrong_100', 3);
  for (let version = 2; version <= 30; version++) {
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: first(), version },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    const items = await client.sendRequest(CompletionRequest.type, { textDocument, position });
    expect(JSON.stringify(items)).toContain('"score"');
  }
  const found = errors(await diagnosticsOf(first(), 30));
  expect(found).toHaveLength(200);
  expect(found.some(({ message }) => String(message).includes(`wro${'x'.repeat(29)}ng_100`))).toBe(true);
});

test('what the editor is told stands in the documentation', () => {
  const page = readFileSync('docs/editor.md', 'utf8');
  expect(page).toContain("cmd = { 'adisteme', 'lsp', '--stdio' }");
});
