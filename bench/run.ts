/**
 * `npm run bench`: the race of the engines and the times of the stages, as two tables; `npm run --silent bench -- --json`:
 * the same as one JSON value. docs/performance.md says what is measured. The other engines' packages are installed when
 * they are not there.
 */
import { cpus } from 'node:os';
import { installPeers } from './peers.ts';
import { race } from './race.ts';
import { raceTable } from './race-table.ts';
import { stages } from './stages.ts';
import { table } from './table.ts';

installPeers();
const machine = { node: process.version, processor: cpus()[0]?.model.trim() ?? '', cores: cpus().length };
const isJson = process.argv.includes('--json');
if (!isJson) console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}\n`);

const { W, X, absent } = await race();
if (absent.length > 0) process.stderr.write(`Not installed, and so not measured: ${absent.join(', ')}\n`);
if (!isJson) console.log(`${raceTable({ W, X })}\n`);

const rows = await stages();
if (isJson) console.log(JSON.stringify({ W, X, absent, machine, stages: rows }, null, 2));
else console.log(table(rows));
