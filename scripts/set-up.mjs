// `npm start`, `npm test` and `npm run bench` on a fresh clone: installs from the lock file when node_modules is missing or
// stale, then runs the real thing on the Node that the package brings. Needs only Node 20 and npm.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const nodeBinary = join(root, 'node_modules/.bin/node');

/** Whether each package of the lock file is installed in its version. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return (
      existsSync(nodeBinary) &&
      Object.entries(wanted).every(
        ([path, entry]) =>
          path === '' ||
          (present[path]?.version ?? (entry.optional ? entry.version : null)) === entry.version,
      )
    );
  } catch {
    return false;
  }
}

/** The search path without node_modules/.bin, whose node is about to be replaced. */
function outsidePath() {
  const parts = (process.env.PATH ?? '').split(delimiter);
  return parts.filter((part) => !part.endsWith(join('node_modules', '.bin'))).join(delimiter);
}

function install() {
  process.stderr.write('Installing the dependencies from package-lock.json (once)…\n');
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, PATH: outsidePath() } };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) {
    process.stderr.write('npm ci failed; see its messages above.\n');
    process.exit(1);
  }
}

/** Runs a script on the package's Node; what ends this process ends it too. Resolves to its exit status. */
function run(command, ...rest) {
  const child = spawn(nodeBinary, [command, ...rest], { cwd: root, stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(status ?? 1);
    });
  });
}

const [task, ...rest] = process.argv.slice(2);
const tasks = {
  start: async () => {
    const built = await run(join(root, 'scripts/build-pages.mjs'));
    return built === 0 ? run(join(root, 'cli/bin.js'), 'serve', ...rest) : built;
  },
  bench: () => run(join(root, 'bench/run.ts'), ...rest),
  test: () => run(join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...rest),
};
const chosen = tasks[task];
if (chosen === undefined) {
  process.stderr.write(`usage: node scripts/set-up.mjs ${Object.keys(tasks).join('|')}\n`);
  process.exit(2);
}
if (!isInstalled()) install();
process.exitCode = await chosen();
