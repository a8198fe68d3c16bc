/** The packages of the other engines, which only the bench needs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Installs them from the bench's own lock file, unless they are there. Says on standard error when it cannot. */
export function installPeers(): void {
  if (areInstalled()) return;
  process.stderr.write('Installing the engines to compare with, from bench/package-lock.json (once)…\n');
  const options = { cwd: FOLDER, stdio: ['ignore', 2, 2] as ('ignore' | number)[] };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...options,
    // Options of the npm that runs the bench are not meant for this one.
    env: { ...process.env, npm_config_prefix: undefined, npm_config_local_prefix: undefined },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.stderr.write('They could not be installed; the bench goes on without them.\n');
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
}

/** Whether each package that the bench names is there in its version. */
function areInstalled(): boolean {
  try {
    const { dependencies }: { dependencies: Readonly<Record<string, string>> } = read('package.json');
    const { packages }: Lock = read('node_modules/.package-lock.json');
    return Object.entries(dependencies).every(
      ([name, version]) => packages[`node_modules/${name}`]?.version === version,
    );
  } catch {
    return false;
  }
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Content;
}
