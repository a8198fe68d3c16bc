// Runs dependency-cruiser and fails also when it cruised nothing: a tool that silently checks no file is green for ever.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folders = [
  'engine',
  'dsl',
  'cases',
  'reports',
  'storage',
  'cli',
  'server',
  'editor',
  'test',
  'bench',
  'scripts',
].filter((it) => existsSync(it));
const tool = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const { stdout, stderr } = spawnSync(
  process.execPath,
  [tool, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
let summary;
try {
  summary = JSON.parse(stdout).summary;
} catch {
  process.stderr.write(`dependency-cruiser gave no report.\n${stderr}`);
  process.exit(1);
}
for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle === undefined ? to : cycle.map((step) => step.name).join(' → ');
  process.stdout.write(`${rule.severity} ${rule.name}: ${from} → ${way}\n`);
}
process.stdout.write(`${summary.totalCruised} modules cruised, ${summary.violations.length} violations\n`);
if (summary.totalCruised === 0) process.stderr.write('No module was cruised.\n');
process.exitCode = summary.totalCruised > 0 && summary.error === 0 ? 0 : 1;
