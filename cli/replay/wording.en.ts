/** Replays of many cases, in English. */
import { casesText } from '../../engine/index.ts';
import type { ReplayRunMessages } from './wording.ts';

const records = (n: number): string => `${n} record${n === 1 ? '' : 's'}`;

export const en: ReplayRunMessages = {
  help: {
    workers: 'how many threads work (else as many as there are processors)',
    work: 'folder for the results of parts: an interrupted replay goes on from there',
    shard: 'do only the i-th of n shares of the parts, into the folder of --work',
    badRecords: 'write records that are no cases to a file (NDJSON)',
    threshold:
      'exit with 1 where cases exercise less than so many percent of an edition’s provisions with rules',
    progress: 'tell how far it is, also where standard error is no terminal',
    partSize: 'size of a part in megabytes (2)',
    merge: 'put the shares of a replay together: the answer of one replay of all',
    folders: 'folders of --work',
  },
  notACount: (option, given) => `${option}: “${given}” is not a number from 1 on.`,
  notAShard: (given) => `--shard: “${given}” is not i/n with i from 1 to n.`,
  notAPercentage: (given) => `--threshold: “${given}” is not a percentage from 0 to 100.`,
  notASize: (given) => `--part-size: “${given}” is not a size in megabytes.`,
  shardNeedsWork: '--shard needs --work: the folder in which the share is kept.',
  unreadable: (n) => `${records(n)} ${n === 1 ? 'is no case and was' : 'are no cases and were'} left out.`,
  keptApart: (n, file) =>
    `${records(n)} ${n === 1 ? 'is no case and was' : 'are no cases and were'} left out and written to ${file}.`,
  belowThreshold: (edition, exercised, threshold) =>
    `${edition}: cases exercise ${exercised} % of the provisions with rules, less than ${threshold} %.`,
  grades: 'Grades that fall and rise',
  otherChanged: 'Other answers that change between editions',
  groupOf: (cases, change) => `${casesText(cases, 'en')}: ${change}`,
  changeOf: (decision, before, after) => `${decision} changes (${before} → ${after})`,
  differing: 'values that differ',
  rowsNever: (rows) => `rows never hit: ${rows.join('; ')}`,
  row: (rule, row) => `${rule} row ${row}`,
  exception: (rule, number) => `${rule} exception ${number}`,
  neverBroken: (names) => `requirements never broken: ${names.join(', ')}`,
  moreGroups: (groups) => `… and ${groups} more; --json tells all`,
  otherReplay: (folder, what) =>
    `${folder} holds the results of another replay: ${
      {
        inputs: 'the files of cases are others or have changed',
        acts: 'the acts are others',
        options: 'the options are others',
        version: 'they are of another version of Adisteme',
      }[what]
    }. Give another folder, or remove this one.`,
  notAWorkFolder: (folder) => `${folder} holds no results of a replay.`,
  shardDone: (shard, parts, folder) =>
    `Share ${shard} is done: ${parts} part${parts === 1 ? '' : 's'} in ${folder}. “adisteme merge” with the folders of all shares gives the answer.`,
  partsMissing: (missing, all) => `${missing} of ${all} parts are not done in these folders.`,
  resumed: (parts, all) => `${parts} of ${all} parts were done already.`,
  progressLine: (percent, rate, left) => `${percent} %, ${rate} MB/s, ${left} left`,
  interrupted: (done, all) => `Interrupted: ${done} of ${all} parts are done.`,
  resumeWith: (folder) => `The same command with --work ${folder} goes on from there.`,
  notResumable: 'They are lost. With --work FOLDER an interrupted replay can go on.',
};
