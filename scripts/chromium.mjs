// Finds Chromium for the tests of the pages, and installs Debian's package where it is missing and may be installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of Chromium (CHROMIUM goes before the usual places), or null. */
export function chromiumPath() {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : null;
  return usual.find((path) => existsSync(path)) ?? null;
}

/** The path of Chromium, installed first where it is missing. Throws with advice where it cannot be. */
export function needChromium() {
  const present = chromiumPath();
  if (present !== null) return present;
  process.stderr.write('Installing Chromium for the tests of the pages (once)…\n');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const install = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ];
  for (const step of install) {
    const [command, ...args] = [...asRoot, ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) break;
  }
  const installed = chromiumPath();
  if (installed !== null) return installed;
  throw new Error(
    'Chromium is missing: install it (Debian: apt-get install chromium), or give its path in CHROMIUM.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${needChromium()}\n`);
