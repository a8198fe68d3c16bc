/** The commands of the interface. */

/** What a command is. */
export { type Command, type Keys, keysText } from './command.ts';
/** Offering commands. */
export { CommandProvider, useCommands } from './commands.tsx';
/** The list of all commands. */
export { Palette } from './palette.tsx';
