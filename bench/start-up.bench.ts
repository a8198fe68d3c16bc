/** How long a user waits for one evaluation: the whole command, from its start to its end. */
import { spawnSync } from 'node:child_process';

const args = ['cli/bin.js', 'evaluate', 'ryskulov-akimat', '--on', '2019-01-15', '--case'];
const example = 'methodologies/ryskulov-akimat/example.yaml';

/** Milliseconds of each of `runs` runs, sorted. */
function measure(runs: number, command: readonly string[], env: Readonly<Record<string, string>>): number[] {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, command, { env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`exit status ${status}`);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

function report(name: string, times: readonly number[]): void {
  const [least = 0, median = 0] = [times[0], times[times.length >> 1]];
  process.stdout.write(`${name.padEnd(34)} median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms\n`);
}

measure(2, [...args, example], {});
report('node alone', measure(10, ['-e', '0'], {}));
report('evaluate, program kept', measure(10, [...args, example], {}));
report('evaluate, program compiled', measure(10, [...args, example], { ADISTEME_NO_CACHE: '1' }));
