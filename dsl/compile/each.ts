/** `әрбір` decisions: a record for each element of a list, or for each item of a type. */
import type { Body, Expression, ResultField, ValueType } from '../../engine/index.ts';
import {
  checkGiven,
  condition,
  type FieldInfo,
  type Frame,
  inFrame,
  loopFrame,
  type ReadType,
  readValueType,
  refer,
  reportTwice,
  resolveDeclared,
  type Scope,
  type StaticType,
  tell,
  UNKNOWN,
  unknownField,
  type Variable,
} from '../resolve/index.ts';
import {
  type DecisionBody,
  type EachBody,
  labelOf,
  type RowValue,
  type Expression as SourceExpression,
  type ResultField as SourceField,
} from '../syntax/index.ts';
import { compileBody, type ValueBody } from './bodies.ts';

export interface CompiledEach {
  /** Null when what it goes over is broken. */
  readonly body: Extract<Body, { kind: 'each' }> | null;
  /** The list of records that others see. */
  readonly type: StaticType;
  /** What its exceptions see besides the edition's names. */
  readonly frame: Frame | null;
}

/** Compiles the body of an `әрбір` decision. */
export function compileEach(body: EachBody, scope: Scope): CompiledEach {
  const over = body.variable === undefined ? overList(body.over, scope) : overItems(body, scope);
  if (over === null) {
    scope.analysis.leaveOut();
    return { body: null, type: UNKNOWN, frame: null };
  }
  const inner = inFrame(scope, over.frame);
  const where = body.where === undefined ? undefined : condition(body.where, inner).compiled;
  const fields: ResultField[] = [];
  const infos = new Map<string, FieldInfo>();
  const variables = new Map<string, Variable>();
  for (const node of body.fields) {
    const name = node.name.text;
    const taken = infos.get(name);
    if (name === '') continue;
    if (taken !== undefined) {
      reportTwice({ provision: scope.place }, node.name, taken, 'field', scope.analysis.report);
      continue;
    }
    const here = inFrame(inner, { kind: 'variables', variables: new Map(variables) });
    const field =
      node.body === undefined ? copiedField(node, over.frame, here) : computedField(node, node.body, here);
    infos.set(name, field.info);
    if (field.compiled === null) scope.analysis.leaveOut();
    else fields.push(field.compiled);
    if (node.body !== undefined) {
      const { file, span } = field.info;
      variables.set(name, { type: field.info.type, target: { kind: 'field', name, file, span } });
    }
  }
  if (where === null) {
    scope.analysis.leaveOut();
    return { body: null, type: UNKNOWN, frame: over.frame };
  }
  return {
    body: { kind: 'each', over: over.compiled, ...(where === undefined ? {} : { where }), fields },
    type: { kind: 'list', of: { kind: 'record', fields: infos } },
    frame: over.frame,
  };
}

interface Over {
  readonly compiled: Extract<Body, { kind: 'each' }>['over'];
  readonly frame: Frame;
}

function overList(list: SourceExpression, scope: Scope): Over | null {
  const value = scope.analysis.expression(list, scope);
  const frame = loopFrame(value.type, list, scope);
  if (frame === undefined) return null;
  if (frame.kind !== 'record') {
    tell(scope, 'type-mismatch', list.span, { expected: '#record', found: '#value' });
    return null;
  }
  return value.compiled === null ? null : { compiled: { list: value.compiled }, frame };
}

function overItems({ variable, over }: EachBody, scope: Scope): Over | null {
  if (variable === undefined || over.kind === 'error') return null;
  if (over.kind !== 'name') {
    tell(scope, 'type-mismatch', over.span, { expected: '#type', found: '#expression' });
    return null;
  }
  const symbol = resolveDeclared(over.name, 'type', scope);
  if (symbol === undefined) return null;
  const { file } = scope.place;
  const target = { kind: 'variable' as const, name: variable.text, file, span: variable.span };
  const variables = new Map([
    [variable.text, { type: { kind: 'item' as const, type: symbol.name }, target }],
  ]);
  return {
    compiled: { type: symbol.name, variable: variable.text },
    frame: { kind: 'variables', variables },
  };
}

interface FieldResult {
  readonly info: FieldInfo;
  readonly compiled: ResultField | null;
}

/** A field of the record itself, passed on. */
function copiedField(node: SourceField, frame: Frame, scope: Scope): FieldResult {
  const source = frame.kind === 'record' ? frame.fields.get(node.name.text) : undefined;
  const own = labelOf(node.labels);
  if (source === undefined) {
    unknownField(node.name, frame.kind === 'record' ? frame.fields.keys() : [], scope);
    return result(node, { type: UNKNOWN, valueType: null }, own, null, scope);
  }
  refer(scope, node.name.span, { kind: 'field', name: source.name, file: source.file, span: source.span });
  const label = Object.keys(own).length === 0 ? source.label : own;
  const { span } = node.name;
  const value: Expression = {
    op: 'field',
    name: source.name,
    depth: 0,
    at: { start: span.start, end: span.end },
  };
  const declared = node.type === undefined ? source : readValueType(node.type, scope);
  const fits = node.type === undefined || checkGiven(source.type, declared.type, node.type.span, scope);
  return result(node, declared, label, fits ? { kind: 'value', value } : null, scope);
}

/** A field with rules of its own; without a written type it has that of its value. */
function computedField(node: SourceField, body: DecisionBody, scope: Scope): FieldResult {
  const type = node.type === undefined ? inferredType(body, node, scope) : readValueType(node.type, scope);
  const compiled = compileBody(body, type.type, scope);
  return result(node, type, labelOf(node.labels), compiled, scope);
}

function result(
  node: SourceField,
  { type, valueType }: ReadType,
  label: FieldInfo['label'],
  body: ValueBody | null,
  scope: Scope,
): FieldResult {
  const name = node.name.text;
  const { file } = scope.place;
  return {
    info: { name, label, type, valueType, optional: false, file, span: node.name.span },
    compiled: valueType === null || body === null ? null : { name, label, type: valueType, body },
  };
}

function inferredType(body: DecisionBody, node: SourceField, scope: Scope): ReadType {
  const value = firstValue(body);
  const type = value === undefined ? UNKNOWN : withoutConstant(scope.analysis.expression(value, scope).type);
  const valueType = asValueType(type);
  if (valueType === null && (type.kind !== 'unknown' || value === undefined)) {
    tell(scope, 'type-needed', node.name.span, { name: node.name.text });
  }
  return { type, valueType };
}

function firstValue(body: DecisionBody): SourceExpression | undefined {
  if (body.kind === 'value') return body.value;
  if (body.kind !== 'table' && body.kind !== 'conditions') return undefined;
  const isExpression = (value: RowValue): value is SourceExpression =>
    value.kind !== 'range' && value.kind !== 'not-applicable';
  return body.rows.map((row) => row.value).find(isExpression);
}

/** One row's constant does not bound the field. */
function withoutConstant(type: StaticType): StaticType {
  if (type.kind !== 'number') return type;
  const { constant: _, ...rest } = type;
  return rest;
}

function asValueType(type: StaticType): ValueType | null {
  switch (type.kind) {
    case 'number':
      return {
        kind: type.integer ? 'integer' : 'number',
        ...(typeof type.unit === 'string' ? {} : { unit: type.unit.name }),
      };
    case 'yes-no':
    case 'text':
    case 'date':
      return { kind: type.kind };
    case 'item':
      return { kind: 'item', type: type.type };
    case 'category':
      return { kind: 'category', ...(type.codes === undefined ? {} : { codes: type.codes }) };
    default:
      return null;
  }
}
