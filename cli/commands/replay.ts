/** `replay`: stored cases on their editions and on others; what fails, what changes, what was never used. */
import type { Context, ExitStatus } from '../context.ts';
import { answerOptions, runOptions } from '../replay/options.ts';
import { bytesOf, Threads, threadsFor } from '../replay/threads.ts';

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
  const threads = new Threads();
  try {
    // They begin before the language is loaded here, which takes as long as it takes them.
    const { partSize, workers } = run.value;
    threads.first(threadsFor(bytesOf(files), partSize, workers) - 1);
    const { runAndAnswer } = await import('../replay/run-and-answer.ts');
    return await runAndAnswer(context, files, run.value, answer.value, threads);
  } finally {
    await threads.end();
  }
}
