/** The language service: help for whoever writes acts, in any editor that speaks LSP. */

/** The command of the lens above points. */
export { SHOW_CASES } from './code-lens.ts';
/** The official text beside the rules. */
export type { OfficialParagraph, OfficialPlace, OfficialText, Wording } from './official-text.ts';
/** Why a name cannot be changed. */
export type { Refusal } from './rename.ts';
/** What is asked: files, positions, ranges, and the case chosen in an editor. */
export type { ChosenCase, FileRequest, PositionRequest, RangeRequest } from './requests.ts';
/** What the numbers of semantic tokens mean. */
export { SEMANTIC_TOKENS_LEGEND } from './semantic-tokens.ts';
/** The service. */
export { createLanguageService, type LanguageService } from './service.ts';
