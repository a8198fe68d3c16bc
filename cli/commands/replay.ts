/** `replay`: stored cases on their editions and on others; what fails, what changes, what was never used. */
import type { Context, ExitStatus } from '../context.ts';
import { answerReplay } from '../replay/answer.ts';
import { answerOptions, runOptions } from '../replay/options.ts';
import { Results } from '../replay/results.ts';
import { runReplay } from '../replay/run.ts';

/** Replays the cases of the files; exit status 1 when an edition does not answer as its cases expect. */
export async function replay(
  context: Context,
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const run = runOptions(given);
  if (!run.ok) return context.fail(run);
  const answer = answerOptions(given);
  if (!answer.ok) return context.fail(answer);
  const ran = await runReplay(context, files, run.value);
  if (!ran.ok) return context.fail(ran);
  const { folder, manifest, parts, end } = ran.value;
  try {
    const { shard } = run.value;
    if (shard === null) return await answerReplay(context, new Results(manifest, [folder]), answer.value);
    const name = `${shard.i}/${shard.n}`;
    if (context.json) context.writeJson({ shard: name, parts, folder });
    else context.write(`${context.messages.replayRun.shardDone(name, parts, folder)}\n`);
    return 0;
  } finally {
    end();
  }
}
