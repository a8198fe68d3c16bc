/** `merge`: the shares of a replay put together to the answer of one replay of all. */
import { failure } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { answerReplay } from '../replay/answer.ts';
import { difference, type Manifest, readManifest } from '../replay/manifest.ts';
import { answerOptions } from '../replay/options.ts';
import { Results } from '../replay/results.ts';

/** Answers from the results in the folders; they must be of one replay and have all of its parts. */
export async function merge(
  context: Context,
  folders: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const answer = answerOptions(given);
  if (!answer.ok) return context.fail(answer);
  let first: Manifest | null = null;
  for (const folder of folders) {
    const manifest = readManifest(folder);
    if (manifest === null) return context.fail(failure({ say: (m) => m.replayRun.notAWorkFolder(folder) }));
    const what = first === null ? null : difference(first, manifest, false);
    if (what !== null) return context.fail(failure({ say: (m) => m.replayRun.otherReplay(folder, what) }));
    first ??= manifest;
  }
  if (first === null) return 2;
  const results = new Results(first, folders);
  const { missing } = results;
  const { parts } = first;
  if (missing > 0) return context.fail(failure({ say: (m) => m.replayRun.partsMissing(missing, parts) }));
  return answerReplay(context, results, answer.value);
}
