/** A replay from its files to its answer. */
import type { Context, ExitStatus } from '../context.ts';
import { answerReplay } from './answer.ts';
import type { AnswerOptions, RunOptions } from './options.ts';
import { Results } from './results.ts';
import { runReplay } from './run.ts';
import type { Threads } from './threads.ts';

/** Replays the files and answers; of a share it is only told where its results are. */
export async function runAndAnswer(
  context: Context,
  files: readonly string[],
  run: RunOptions,
  answer: AnswerOptions,
  threads: Threads,
): Promise<ExitStatus> {
  const ran = await runReplay(context, files, run, threads);
  if (!ran.ok) return context.fail(ran);
  const { folder, manifest, parts, end } = ran.value;
  try {
    const { shard } = run;
    if (shard === null) return await answerReplay(context, new Results(manifest, [folder]), answer);
    const name = `${shard.i}/${shard.n}`;
    if (context.json) context.writeJson({ shard: name, parts, folder });
    else context.write(`${context.messages.replayRun.shardDone(name, parts, folder)}\n`);
    return 0;
  } finally {
    end();
  }
}
