import { spawnSync } from 'node:child_process';

/**
 * Builds the command line and the pages once, so that tests which start them do not each find them old. When they
 * cannot be built, those tests fail by themselves and the others still run.
 */
export default function setUp(): void {
  for (const script of ['scripts/build.mjs', 'scripts/build-pages.mjs']) {
    spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
