/** The language service: help for whoever writes acts, in any editor that speaks LSP. */

/** What is asked: files, positions, ranges, and the case chosen in an editor. */
export type { ChosenCase, FileRequest, PositionRequest, RangeRequest } from './requests.ts';
/** The service. */
export { createLanguageService, type LanguageService } from './service.ts';
