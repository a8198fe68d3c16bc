/** Facts with their defaults and constraints. */
import type { Expression, FactConstraint, FactField, ValueType } from '../../engine/index.ts';
import {
  type Analysis,
  checkGiven,
  condition,
  type FieldInfo,
  inFrame,
  originOf,
  outerScope,
  type Placed,
  type RecordType,
  type Scope,
  skeletonField,
  tell,
} from '../resolve/index.ts';
import {
  type Constraint,
  type FactDeclaration,
  type FieldShape,
  labelOf,
  type Name,
} from '../syntax/index.ts';

/** A fact; null when its type is broken. */
export function compileFact(
  { declaration, provision }: Placed<FactDeclaration>,
  info: FieldInfo,
  analysis: Analysis,
): FactField | null {
  const scope = outerScope(analysis, provision, 'facts');
  const field = skeletonField(info, declaration, scope);
  return field === null ? null : completeField(field, declaration.name, declaration.field, info, scope);
}

/** Adds the default and, through its type, the constraints of a field. */
function completeField(
  field: FactField,
  name: Name,
  shape: FieldShape,
  info: FieldInfo,
  scope: Scope,
): FactField {
  const given = shape.default === undefined ? null : compileDefault(shape.default, name, info, scope);
  return {
    ...field,
    type: completeType(field.type, shape, info, scope),
    ...(given === null ? {} : { default: given }),
  };
}

function compileDefault(
  value: NonNullable<FieldShape['default']>,
  name: Name,
  info: FieldInfo,
  scope: Scope,
): Expression | null {
  const { compiled, type } = scope.analysis.expression(value, scope, info.type);
  if (!checkGiven(type, info.type, value.span, scope) || compiled === null) {
    scope.analysis.leaveOut();
    return null;
  }
  const literal = ['number', 'yes-no', 'date', 'text', 'item', 'category'].includes(compiled.op);
  if (!literal && !(type.kind === 'number' && type.constant !== undefined)) {
    tell(scope, 'default-not-constant', value.span, { name: name.text });
    return null;
  }
  if (!info.optional) tell(scope, 'default-without-optional', value.span, { name: name.text });
  return compiled;
}

function completeType(type: ValueType, shape: FieldShape, info: FieldInfo, scope: Scope): ValueType {
  if (type.kind === 'list') {
    const of = info.type.kind === 'list' ? info.type.of : info.type;
    return of.kind === 'record' && type.of.kind === 'record'
      ? { ...type, of: completeRecord(type.of, shape, of, scope) }
      : type;
  }
  return type.kind === 'record' && info.type.kind === 'record'
    ? completeRecord(type, shape, info.type, scope)
    : type;
}

function completeRecord(
  type: Extract<ValueType, { kind: 'record' }>,
  shape: FieldShape,
  record: RecordType,
  outer: Scope,
): ValueType {
  const scope = inFrame(outer, { kind: 'record', fields: record.fields });
  const fields = type.fields.map((field) => {
    const node = shape.fields.find((candidate) => candidate.name.text === field.name);
    const info = record.fields.get(field.name);
    return node === undefined || info === undefined
      ? field
      : completeField(field, node.name, node.field, info, scope);
  });
  return {
    kind: 'record',
    fields,
    constraints: shape.constraints.flatMap((node) => constraint(node, scope)),
  };
}

function constraint(node: Constraint, scope: Scope): FactConstraint[] {
  const { compiled } = condition(node.condition, scope);
  if (compiled !== null) {
    return [{ condition: compiled, label: labelOf(node.labels), origin: originOf(scope.place, node.span) }];
  }
  scope.analysis.leaveOut();
  return [];
}
