/** Runs one command line: chooses the language, runs the command, and turns what happens into an exit status. */
import { CommanderError } from 'commander';
import { messagesIn } from './catalogues.ts';
import { commandLine } from './command-line.ts';
import type { ExitStatus } from './context.ts';
import { chosenLanguage } from './language.ts';
import { usageMessage } from './usage.ts';

/**
 * Runs the command line with the arguments after the program's name; `packageRoot` is the folder of this
 * package. Sets the process's exit status and never throws.
 */
export async function main(args: readonly string[], packageRoot: string): Promise<void> {
  process.stdout.on('error', endOfReader);
  process.stderr.on('error', endOfReader);
  process.exitCode = await exitStatus(args, packageRoot);
}

async function exitStatus(args: readonly string[], packageRoot: string): Promise<ExitStatus> {
  const language = chosenLanguage(args);
  const messages = messagesIn(language);
  let status: ExitStatus = 0;
  const program = commandLine(language, packageRoot, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') process.stderr.write(`${usageMessage(error, messages)}\n`);
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${messages.bug(reason.split('\n')[0] ?? '')}\n`);
    if (process.env['ADISTEME_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return 3;
  }
}

/** The reader of our output (`head`, a pager) has had enough: nothing is wrong. */
function endOfReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
