/** What is known of a name: what it is, its type, who supplies it, the provision it stands in. */
import {
  elementType,
  type FactField,
  indexProgram,
  labelText,
  type ProgramIndex,
  recordField,
  type ValueType,
} from '../../engine/index.ts';
import { termText } from '../diagnostics/index.ts';
import { wordOf } from '../keywords/index.ts';
import { labelOf, type Surface } from '../syntax/index.ts';
import type { DeclaredName } from './declared-names.ts';
import { plainMarkdown } from './markdown.ts';
import type { NamePlace } from './name-graph.ts';
import { type ActView, touches } from './snapshot.ts';
import { TEXT } from './text.ts';
import { typeText } from './type-text.ts';

/** The declaration among the places of a name that counts for a file: the one its edition resolves, else the first. */
export function declarationFor(
  view: ActView,
  offset: number,
  places: readonly NamePlace[],
): NamePlace | undefined {
  const target = view.analysis?.references.find(
    (use) => use.file === view.uri && touches(use.span, offset),
  )?.target;
  const declared = places.filter((place) => place.declares !== undefined);
  const resolved = declared.find(
    (place) => place.file === target?.file && place.span.start === target?.span.start,
  );
  const own = declared.find((place) => place.file === view.uri && touches(place.span, offset));
  return resolved ?? own ?? declared[0];
}

/** The fact or field that a name declares, with its full type. */
function fieldOf(index: ProgramIndex, { kind, path }: DeclaredName): FactField | undefined {
  const [first = '', ...rest] = path;
  const fact = index.facts.get(first);
  if (kind === 'fact') return fact;
  if (kind !== 'field') return undefined;
  let type: ValueType | null = fact?.type ?? index.decisionTypes.get(first) ?? null;
  let found: FactField | undefined;
  for (const name of rest) {
    found = recordField(elementType(type) ?? type, name);
    type = found?.type ?? null;
  }
  return found;
}

/** The type of what a name declares, as it is written; empty where it has none. */
export function typeOfDeclared(view: ActView, name: DeclaredName): string {
  const program = view.analysis?.program.value;
  const surface = view.tree.surface;
  if (program === null || program === undefined) return '';
  const index = indexProgram(program);
  const field = fieldOf(index, name);
  if (field !== undefined) return typeText(field.type, surface);
  switch (name.kind) {
    case 'decision': {
      const type = index.decisionTypes.get(name.path[0] ?? '');
      return type === undefined ? '' : typeText(type, surface);
    }
    case 'lookup': {
      const lookup = index.lookups.get(name.path[0] ?? '');
      if (lookup === undefined) return '';
      const of = lookup.parameters.map((one) => `${one.name}: ${typeText(one.type, surface)}`).join(', ');
      const result = lookup.result === null ? wordOf('interval', surface) : typeText(lookup.result, surface);
      return `(${of}): ${result}`;
    }
    case 'item': {
      const item = index.types.get(name.path[0] ?? '')?.items.find((one) => one.name === name.path[1]);
      return item?.value === undefined ? (name.path[0] ?? '') : `${name.path[0]} = ${item.value}`;
    }
    default:
      return '';
  }
}

/** Lines about a name, in Markdown: heading, label, what else is declared. */
export function nameLines(view: ActView, name: DeclaredName, language: Surface): string[] {
  const text = TEXT[language];
  const type = typeOfDeclared(view, name);
  const kind = termText(`#${name.kind}`, language) ?? '';
  const shown = `${name.path.at(-1) ?? ''}${type === '' ? '' : `${type.startsWith('(') ? '' : ': '}${type}`}`;
  const label = labelText(labelOf(name.labels), language, '');
  const lines = [`\`${shown}\`${kind === '' ? '' : ` · ${kind}`}`];
  if (label !== '') lines.push(plainMarkdown(label));
  const program = view.analysis?.program.value;
  if (program === null || program === undefined) return lines;
  const field = fieldOf(indexProgram(program), name);
  if (field?.optional === true) lines.push(text.optional);
  const unit = field?.type.kind === 'integer' || field?.type.kind === 'number' ? field.type.unit : undefined;
  if (unit !== undefined) {
    lines.push(text.unit(plainMarkdown(labelText(program.units[unit], language, unit))));
  }
  const who = field?.who ?? program.deadlines.find((one) => isNamed(one, name, 'deadline'))?.who ?? [];
  if (who.length > 0) {
    const roles = who.map((role) => labelText(program.roles[role], language, role)).join(', ');
    lines.push(text.suppliedBy(plainMarkdown(roles)));
  }
  return lines;
}

function isNamed(one: { readonly name: string }, name: DeclaredName, kind: DeclaredName['kind']): boolean {
  return name.kind === kind && one.name === name.path[0];
}
