import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const evaluate = ['evaluate', 'ryskulov-akimat', '--on', '2019-01-15', '--case'];

test.each([
  [['evaluates'], 'There is no command “evaluates”.'],
  [['list', '--jsom'], 'There is no option --jsom.'],
  [['list', 'extra'], 'There are too many arguments.'],
  [['translate', '--to', 'ru'], 'The argument FILE is missing.'],
  [['evaluate', 'ryskulov-akimat', '--on', '2019-01-15'], 'The option --case is needed.'],
  [['evaluate', 'ryskulov-akimat', '--case', 'x', '--on'], 'The option --on needs a value.'],
  [['evaluate', 'ryskulov-akimat', '--on', '2019-02-29', '--case', 'x'], '--on: “2019-02-29” is not a day'],
  [[...evaluate, 'x', '--reading', 'free'], '--reading: “free” is not one of: adopted, literal.'],
  [['translate', 'x', '--to', 'de'], '--to: “de” is not one of: kk, ru, en.'],
  [['format', 'x', '--write', '--check'], '--write and --check exclude each other.'],
  [['format', '-', '--write'], 'Standard input cannot be rewritten'],
  [['text', 'ryskulov', '--on', '2019-01-15'], 'There is no methodology “ryskulov”.'],
  [['text', 'ryskulov-akimat', '--on', '2018-04-27'], 'its first edition begins on 2018-04-28'],
  [['text', 'ryskulov-akimat', '--on', '2023-08-14'], 'it ended on 2023-08-14'],
  [['check', 'ryskulov'], '“ryskulov” is neither a file nor a methodology.'],
  [['list', '--methodologies', 'docs'], 'There are no methodologies'],
])('%j ends with 2 and says why', async (args, message) => {
  const { status, stdout, stderr } = await adisteme([...args, '--lang', 'en']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('messages come in the language asked for, Kazakh by default; an unknown language is refused', async () => {
  expect((await adisteme(['evaluates'])).stderr).toContain('«evaluates» деген команда жоқ.');
  expect((await adisteme(['--lang=ru', 'evaluates'])).stderr).toContain('Нет команды «evaluates».');
  expect(await adisteme(['list', '--lang', 'de'])).toMatchObject({ status: 2, stdout: '' });
});

test('help and version go to standard output', async () => {
  const help = await adisteme(['--help', '--lang', 'ru']);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('Команды:');
  expect(await adisteme(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect(await adisteme([])).toMatchObject({ status: 2, stdout: '' });
});

const bytes = randomBytes(10_000_000);
bytes[1000] = 0xff;

test.each<[string, string | Uint8Array, RegExp]>([
  ['10 MB of random bytes', bytes, /:\d+:\d+: This is not UTF-8 text \(byte 0x[0-9A-F]{2}\)\./],
  ['an empty file', '', /The file is empty\./],
  ['spaces only', ' \n \n', /The file is empty\./],
  ['a NUL', 'facts:\n  a: \0', /:2:6: The NUL character/],
  ['100,000 nested brackets', '['.repeat(100_000), /:/],
  ['broken JSON', '{"facts": {', /:1:\d+: This is not well-formed/],
  ['a key twice', 'facts: {}\nfacts: {}', /:2:1: The key “facts” is given twice/],
])('a case file of %s is refused with its place', async (_, content, message) => {
  const file = files.write('case.yaml', content);
  const before = readdirSync(files.folder);
  const { status, stdout, stderr } = await adisteme([...evaluate, file, '--json', '--lang', 'en']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr.length).toBeLessThan(20_000);
  expect(readdirSync(files.folder)).toEqual(before);
});

test.each<[string, string | Uint8Array, number, RegExp]>([
  ['10 MB of random bytes', bytes, 2, /:\d+:\d+: This is not UTF-8 text/],
  ['an empty file', '', 1, /empty/],
  ['a NUL', 'language en\nact a\0\n', 1, /:2:6: error:/],
  [
    '100,000 nested parentheses',
    `language en\nact a\npoint 1\n  decision d: yes-no\n    = ${'('.repeat(100_000)}`,
    1,
    /:5:\d+: error:/,
  ],
  ['an act of nothing', 'language en\nact a\npoint 1\n  | text', 1, /error:/],
])('check of %s ends with a message and its place', async (_, content, expected, message) => {
  const file = files.write('act.adisteme', content);
  const { status, stdout, stderr } = await adisteme(['check', file, '--lang', 'en']);
  expect(stdout + stderr).toMatch(message);
  expect(status).toBe(expected);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
});

test('folders and files that are not there or may not be read', async () => {
  expect((await adisteme([...evaluate, files.folder, '--lang', 'en'])).stderr).toContain('This is a folder');
  const missing = await adisteme([...evaluate, join(files.folder, 'none.yaml'), '--lang', 'en']);
  expect(missing).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('There is no such file'),
  });
  const secret = files.write('secret.yaml', 'facts: {}');
  chmodSync(secret, 0o000);
  // The superuser may read everything.
  if (process.getuid?.() !== 0) {
    expect((await adisteme([...evaluate, secret, '--lang', 'en'])).stderr).toContain('permission denied');
  }
});

test('a reader that stops early is no failure', async () => {
  const status = await new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/bin.js', 'text', 'ryskulov-akimat', '--on', '2019-01-15']);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => resolve([code, stderr]));
  });
  expect(status).toEqual([0, '']);
});
