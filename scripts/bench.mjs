// `npm run bench`: every measurement of bench/, one after the other, or those named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const named = process.argv.slice(2);
const all = readdirSync('bench').filter((name) => name.endsWith('.bench.ts'));
const chosen = named.length === 0 ? all : all.filter((name) => named.includes(name.replace('.bench.ts', '')));
if (chosen.length === 0) {
  process.stderr.write(`Measurements: ${all.map((name) => name.replace('.bench.ts', '')).join(', ')}\n`);
  process.exit(2);
}
for (const name of chosen.sort()) {
  process.stdout.write(`\n${name.replace('.bench.ts', '')}\n`);
  const { status } = spawnSync(process.execPath, [`bench/${name}`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
