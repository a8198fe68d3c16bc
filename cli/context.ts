/** What every command is given: the language, where to write, and the options common to all. */
import type { Language } from '../engine/index.ts';
import { messagesIn } from './catalogues.ts';
import { type Complaint, complaintLine, type Failure } from './complaint.ts';
import type { Messages } from './messages.ts';

/** 0 fine; 1 the thing asked was found wrong; 2 bad usage or bad input; 3 a bug of ours. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** The surroundings of one run. */
export interface Context {
  /** The folder of this package. */
  readonly packageRoot: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Whether the answer is one JSON value. */
  readonly json: boolean;
  /** The folder given by `--methodologies`. */
  readonly methodologies: string | undefined;
  /** Writes a text to standard output. */
  write(text: string): void;
  /** Resolves when standard output takes more: whoever writes much waits for it. */
  drained(): Promise<void>;
  /** Writes a JSON value to standard output. */
  writeJson(value: unknown): void;
  /** Writes a line to standard error. */
  tell(line: string): void;
  /** Writes mistakes to standard error. */
  complain(complaints: readonly Complaint[]): void;
  /** Tells why a step failed; the exit status to end with. */
  fail(failure: Failure): ExitStatus;
}

/** What every command is told. */
export interface CommonOptions {
  readonly packageRoot: string;
  readonly json: boolean;
  readonly methodologies: string | undefined;
}

/** Thousands of mistakes help nobody: only so many are told. */
export const MOST_COMPLAINTS = 50;

/** A context that writes to this process's streams. */
export function createContext(language: Language, options: CommonOptions): Context {
  const messages = messagesIn(language);
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const complain = (complaints: readonly Complaint[]): void => {
    for (const complaint of complaints.slice(0, MOST_COMPLAINTS)) tell(complaintLine(complaint, messages));
    if (complaints.length > MOST_COMPLAINTS) tell(`… +${complaints.length - MOST_COMPLAINTS}`);
  };
  return {
    packageRoot: options.packageRoot,
    language,
    messages,
    json: options.json,
    methodologies: options.methodologies,
    write: (text) => {
      process.stdout.write(text);
    },
    drained: () =>
      process.stdout.writableNeedDrain
        ? new Promise((resolve) => {
            process.stdout.once('drain', resolve);
          })
        : Promise.resolve(),
    writeJson: (value) => {
      process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    tell,
    complain,
    fail: ({ complaints, status }): ExitStatus => {
      complain(complaints);
      return status ?? 2;
    },
  };
}
