import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adisteme, scratch } from '../cli/run-cli.ts';

const readme = readFileSync('README.md', 'utf8');
const files = scratch();

/** The code blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1] ?? '',
  );
}

test('the first rule of the README is ten lines and works as told', async () => {
  const [act = ''] = blocks('adisteme');
  const [stored = ''] = blocks('yaml');
  expect(act.trimEnd().split('\n')).toHaveLength(10);
  mkdirSync(join(files.folder, 'orders'));
  const file = files.write('orders/first.adisteme', act);
  files.write('case.yaml', stored);
  const commands =
    blocks('sh')
      .join('')
      .match(/^npx adisteme .*$/gm) ?? [];
  expect(commands).toHaveLength(2);
  const run = (command: string) => adisteme(command.split(' ').slice(2), '', files.folder);

  const [check = '', evaluate = ''] = commands;
  expect(await run(check)).toMatchObject({ status: 0 });
  expect(await run(evaluate)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Effective: yes  (point 1)'),
    stderr: '',
  });

  files.write('orders/first.adisteme', readFileSync(file, 'utf8').replace('>= 3', '> 4'));
  expect(await run(evaluate)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('effective: expected true, but the answer is false'),
  });
});

test('what the README and CONTRIBUTING link to and name exists', async () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const { existsSync } = await import('node:fs');
  const links = [...(readme + contributing).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
  const paths = [...contributing.matchAll(/`((?:cli|dsl|engine|test|docs|scripts)\/[a-z0-9/.-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
