/** What Chevrotain expected, kept as data: its message is the list of token names, worded later. */
import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';
import { shownType } from './token-text.ts';
import { VOCABULARY } from './tokens.ts';
import type { Surface } from './tree.ts';

const BY_NAME: ReadonlyMap<string, TokenType> = new Map(VOCABULARY.map((type) => [type.name, type]));

/** Writes the names of the expected tokens into the message, or the `ERR_MSG` of the rule (a term). */
export const EXPECTED_TOKENS: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => 'EndOfLine',
  buildNoViableAltMessage: ({ expectedPathsPerAlt, customUserDescription }) =>
    customUserDescription || names(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths, customUserDescription }) =>
    customUserDescription || names(expectedIterationPaths),
};

function names(paths: TokenType[][]): string {
  return [...new Set(paths.map((path) => path[0]?.name ?? ''))].join(' ');
}

/** The expectations of such a message as a finding shows them. */
export function shownExpectations(message: string, surface: Surface): string[] {
  return message.split(' ').map((name) => {
    const type = BY_NAME.get(name);
    return type ? shownType(type, surface) : name;
  });
}
