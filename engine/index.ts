/** The engine: values, programs, evaluation, explanation, calendar. It knows nothing of source text. */
export type { EditionIdentity, Label, Program } from './program/program.ts';
