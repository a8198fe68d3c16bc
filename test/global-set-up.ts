import { spawnSync } from 'node:child_process';

/**
 * Builds the bundle once, so that tests which start the command line do not each find it old. When it cannot be
 * built, those tests fail by themselves and the others still run.
 */
export default function setUp(): void {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
