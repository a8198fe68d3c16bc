/** Putting parts of a program into words of one language. */
import {
  type ExpressionIndex,
  indexExpressions,
  indexProgram,
  type Label,
  type Language,
  labelText,
  type Program,
  type ProgramIndex,
  provisionName,
  type ValueType,
} from '../program/index.ts';
import { wordingIn } from './wording.ts';
import type { Wording } from './wording-type.ts';

/** A program, a language, and the wording of that language. */
export interface Speaker {
  readonly program: Program;
  readonly index: ProgramIndex;
  readonly expressions: ExpressionIndex;
  readonly language: Language;
  readonly wording: Wording;
  /** A label in the language, else in Kazakh, else the name. */
  label(label: Label | undefined, name: string): string;
  /** The label of a field; where it has none, that of its type, else its name. */
  fieldLabel(field: { readonly name: string; readonly label: Label; readonly type: ValueType }): string;
  /** A label, or null where there is none in any language. */
  labelOrNull(label: Label): string | null;
  provision(id: string): string;
}

/** The speaker of a language for a program. */
export function speakerOf(program: Program, language: Language): Speaker {
  const index = indexProgram(program);
  return {
    program,
    index,
    expressions: indexExpressions(program),
    language,
    wording: wordingIn(language),
    label: (label, name) => labelText(label, language, name),
    fieldLabel: ({ name, label, type }) => {
      const ofType = type.kind === 'item' ? index.types.get(type.type)?.label : undefined;
      return labelText(label, language, labelText(ofType, language, name));
    },
    labelOrNull: (label) => labelText(label, language, '') || null,
    provision: (id) => provisionName(id, language),
  };
}
