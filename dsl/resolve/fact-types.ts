/** Types of facts and of the fields of their records, before any expression in them is resolved. */
import type { FactField, ValueType } from '../../engine/index.ts';
import {
  categoryCode,
  type Field,
  type FieldShape,
  type Labels,
  labelOf,
  type Name,
} from '../syntax/index.ts';
import { resolveDeclared, unknownField } from './declared-names.ts';
import { reportTwice } from './item-types.ts';
import { originOf } from './origin.ts';
import { refer, type Scope, tell } from './scope.ts';
import type { FieldInfo, StaticType } from './static-types.ts';
import { UNKNOWN } from './static-types.ts';
import type { SymbolTable } from './symbols.ts';
import { type ReadType, readValueType } from './type-texts.ts';

interface FieldNode {
  readonly name: Name;
  readonly labels: Labels;
  readonly field: FieldShape;
}

/** Reads the type of a fact or a field, nested fields included; constraints and defaults come later. */
export function readField(node: FieldNode, scope: Scope): FieldInfo {
  const { type, valueType } = readShape(node.field, node.name, scope);
  return {
    name: node.name.text,
    label: labelOf(node.labels),
    type,
    valueType,
    optional: node.field.optional,
    file: scope.place.file,
    span: node.name.span,
  };
}

/** The names of the roles that supply a fact or keep a deadline; unknown ones are left out. */
export function roleNames(names: readonly Name[] | undefined, scope: Scope): string[] {
  return (names ?? []).flatMap((name) => resolveDeclared(name, 'role', scope)?.name ?? []);
}

function readShape(shape: FieldShape, name: Name, scope: Scope): ReadType {
  const { type } = shape;
  const takesFields = type.kind === 'record' || (type.kind === 'list' && type.of === undefined);
  const [firstField] = shape.fields;
  if (!takesFields && firstField !== undefined) {
    tell(scope, 'fields-not-here', firstField.name.span, { name: name.text });
  }
  if (shape.key !== undefined && !(takesFields && type.kind === 'list')) {
    tell(scope, 'key-not-here', shape.key.span, { name: name.text });
  }
  const [firstConstraint] = shape.constraints;
  if (!takesFields && firstConstraint !== undefined) {
    tell(scope, 'constraint-not-here', firstConstraint.condition.span, { name: name.text });
  }
  if (!takesFields) return type.kind === 'list' ? readPlainList(shape, scope) : readValueType(type, scope);
  const record = readRecord(shape, name, scope);
  if (type.kind === 'record') return record;
  const key = keyOf(shape, record.type, scope);
  return {
    type: { kind: 'list', of: record.type },
    valueType:
      record.valueType === null
        ? null
        : { kind: 'list', of: record.valueType, ...(key === undefined ? {} : { key }) },
  };
}

function readPlainList(shape: FieldShape, scope: Scope): ReadType {
  const of = shape.type.kind === 'list' && shape.type.of !== undefined ? shape.type.of : shape.type;
  const element = readValueType(of, scope);
  return {
    type: { kind: 'list', of: element.type },
    valueType: element.valueType === null ? null : { kind: 'list', of: element.valueType },
  };
}

function readRecord(shape: FieldShape, name: Name, scope: Scope): ReadType {
  if (shape.fields.length === 0) {
    tell(scope, 'fields-needed', shape.type.span, { name: name.text });
    return { type: UNKNOWN, valueType: null };
  }
  const infos = new Map<string, FieldInfo>();
  const fields: FactField[] = [];
  for (const node of shape.fields) {
    if (node.name.text === '') continue;
    const taken = infos.get(node.name.text);
    if (taken !== undefined) {
      reportTwice({ provision: scope.place }, node.name, taken, 'field', scope.analysis.report);
      continue;
    }
    const info = readField(node, scope);
    infos.set(info.name, info);
    const field = skeletonField(info, node, scope);
    if (field !== null) fields.push(field);
  }
  return {
    type: { kind: 'record', fields: infos },
    valueType: { kind: 'record', fields, constraints: [] },
  };
}

/** The fact or field as the program has it, still without default and constraints; null when its type is broken. */
export function skeletonField(
  info: FieldInfo,
  node: FieldNode & Pick<Field, 'span'>,
  scope: Scope,
): FactField | null {
  const who = roleNames(node.field.who, scope);
  if (info.valueType === null) {
    scope.analysis.leaveOut();
    return null;
  }
  const { name, label, valueType: type, optional } = info;
  return { name, label, type, optional, who, origin: originOf(scope.place, node.span) };
}

function keyOf(shape: FieldShape, record: StaticType, scope: Scope): string | undefined {
  if (shape.key === undefined || record.kind !== 'record') return undefined;
  const field = record.fields.get(shape.key.text);
  if (field === undefined) {
    unknownField(shape.key, record.fields.keys(), scope);
    return undefined;
  }
  refer(scope, shape.key.span, { kind: 'field', name: field.name, file: field.file, span: field.span });
  return field.name;
}

/**
 * The codes a category fact may have: those its groupings name; undefined where one takes all others, or where
 * none names any because the act that lists them is not in hand.
 */
function categoryCodes(fact: string, symbols: SymbolTable): readonly string[] | undefined {
  const codes = new Set<string>();
  for (const { declaration } of symbols.type.values()) {
    if (declaration.kind !== 'grouping' || declaration.of.text !== fact) continue;
    for (const row of declaration.groups.flatMap((group) => group.rows)) {
      if (row.code === undefined) return undefined;
      codes.add(categoryCode(row.code.text));
    }
  }
  return codes.size > 0 ? [...codes] : undefined;
}

/** A category fact with the codes that its groupings allow. */
export function withCodes(info: FieldInfo, symbols: SymbolTable): FieldInfo {
  if (info.type.kind !== 'category') return info;
  const codes = categoryCodes(info.name, symbols);
  if (codes === undefined) return info;
  const type: StaticType & ValueType = { kind: 'category', codes };
  return { ...info, type, valueType: type };
}
