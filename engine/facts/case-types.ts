/** TypeScript types of a program's cases. */
import { type Language, labelText, type Program, type ValueType } from '../program/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { factsSchema } from './schema.ts';

/**
 * TypeScript source with the interfaces `Facts` (what a case gives) and `Decisions` (the values of
 * `evaluate`), labels in `language` as comments. The generator is loaded on first use.
 */
export async function caseTypes(program: Program, language: Language = 'en'): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const generate = (name: string, schema: JsonSchema) =>
    // Copied, because the generator writes into what it is given.
    compile(structuredClone(untitled(schema)) as Parameters<typeof compile>[0], name, {
      bannerComment: '',
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 110 },
    });
  const facts = await generate('Facts', {
    ...factsSchema(program, language),
    description: 'The facts of a case.',
  });
  const decisions = await generate('Decisions', decisionsSchema(program, language));
  return `${facts}\n${decisions}`;
}

/** Titles would become names of types; they are put into the description, which becomes the comment. */
function untitled(schema: JsonSchema): JsonSchema {
  const { title, description, $schema, items, properties, ...rest } = schema;
  const comment = [title, description].filter((part) => part !== undefined && part !== '').join('\n');
  return {
    ...rest,
    ...(comment === '' ? {} : { description: comment }),
    ...(items === undefined ? {} : { items: untitled(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, untitled(property)]),
          ),
        }),
  };
}

/** The values of decisions as the answer carries them; null when a decision has none. */
function decisionsSchema(program: Program, language: Language): JsonSchema {
  return {
    description: 'The values of the decisions; null where nothing is decided.',
    type: 'object',
    additionalProperties: false,
    required: program.decisions.map((decision) => decision.name),
    properties: Object.fromEntries(
      program.decisions.map((decision) => {
        const description = `${labelText(decision.label, language, decision.name)}\n${decision.origin.provision}`;
        return [decision.name, { ...orNull(decisionSchema(program, decision, language)), description }];
      }),
    ),
  };
}

function decisionSchema(
  program: Program,
  decision: Program['decisions'][number],
  language: Language,
): JsonSchema {
  if (decision.body.kind !== 'each') return answerSchema(program, decision.type);
  const { fields } = decision.body;
  return {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: fields.map((field) => field.name),
      properties: Object.fromEntries(
        fields.map((field) => [
          field.name,
          {
            ...orNull(answerSchema(program, field.type)),
            description: labelText(field.label, language, field.name),
          },
        ]),
      ),
    },
  };
}

function answerSchema(program: Program, type: ValueType | null): JsonSchema {
  switch (type?.kind) {
    case 'integer':
      return { type: 'integer' };
    case 'number':
      // Without declared digits a whole number is one; any other is its decimal text.
      return { type: (type.digits ?? 0) > 0 ? 'string' : ['integer', 'string'] };
    case 'yes-no':
      return { type: 'boolean' };
    case 'item':
      return { type: 'string', enum: (program.types[type.type]?.items ?? []).map((item) => item.name) };
    case 'list':
      return { type: 'array', items: answerSchema(program, type.of) };
    default:
      return { type: 'string' };
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    type: [...(typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])), 'null'],
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
  };
}
