/** Wrong usage, as commander tells it, worded in the reader's language. */
import type { CommanderError } from 'commander';
import type { Messages } from './messages.ts';

/** What is wrong with the command line, and how to get help. */
export function usageMessage(error: CommanderError, m: Messages): string {
  // Commander words its errors in English and quotes what they are about.
  const about = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = about.split(' ').find((word) => word.startsWith('--')) ?? about;
  return `${wording(error.code, about, option, m) ?? error.message}\n${m.helpHint('adisteme')}`;
}

function wording(code: string, about: string, option: string, m: Messages): string | undefined {
  switch (code) {
    case 'commander.unknownCommand':
      return m.unknownCommand(about);
    case 'commander.unknownOption':
      return m.unknownOption(about);
    case 'commander.missingArgument':
      return m.missingArgument(about);
    case 'commander.optionMissingArgument':
      return m.missingOptionValue(option);
    case 'commander.missingMandatoryOptionValue':
      return m.missingOption(option);
    case 'commander.excessArguments':
      return m.tooManyArguments;
    default:
      return undefined;
  }
}
