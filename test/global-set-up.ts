import { execFileSync } from 'node:child_process';

/** Builds the bundle once, so that tests which start the command line do not each find it old. */
export default function setUp(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
