/** A finding of a schema, as Ajv tells it. */

/** The keywords that our schemas use and that a value can break. */
export type SchemaKeyword =
  | 'type'
  | 'not'
  | 'enum'
  | 'pattern'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'required'
  | 'additionalProperties';

export interface SchemaError {
  readonly keyword: SchemaKeyword;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** The value of the keyword in the schema. */
  readonly schema: unknown;
}
