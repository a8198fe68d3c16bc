/** Lookups: tables as functions of their parameters. */
import type { Lookup, ValueType } from '../../engine/index.ts';
import {
  type Analysis,
  inFrame,
  type LookupSignature,
  originOf,
  outerScope,
  type Placed,
  readValueType,
  reportTwice,
  type Scope,
  type Variable,
} from '../resolve/index.ts';
import { type LookupDeclaration, labelOf } from '../syntax/index.ts';
import { compileRows } from './rows.ts';

/** A lookup whose types are read; its rows come later, when all signatures are known. */
export interface LookupHead {
  readonly placed: Placed<LookupDeclaration>;
  readonly signature: LookupSignature;
  readonly parameters: readonly { readonly name: string; readonly type: ValueType }[];
  readonly result: ValueType | null;
}

/** Reads parameters and result; null when one of the types is broken. */
export function readLookup(placed: Placed<LookupDeclaration>, analysis: Analysis): LookupHead | null {
  const { declaration, provision } = placed;
  const scope = outerScope(analysis, provision);
  const parameters = declaration.parameters.map(({ name, type }, index) => {
    const first = declaration.parameters.findIndex((other) => other.name.text === name.text);
    const taken = declaration.parameters[first];
    if (first < index && taken !== undefined) {
      const place = { file: provision.file, span: taken.name.span };
      reportTwice(placed, name, place, 'variable', analysis.report);
    }
    return { name: name.text, ...readValueType(type, scope) };
  });
  const known = parameters.flatMap(({ name, valueType }) =>
    valueType === null ? [] : [{ name, type: valueType }],
  );
  const intervals = declaration.result.kind === 'interval';
  const result = declaration.result.kind === 'interval' ? null : readValueType(declaration.result, scope);
  if (known.length < parameters.length || (result !== null && result.valueType === null)) {
    analysis.leaveOut();
    return null;
  }
  return {
    placed,
    signature: {
      parameters: parameters.map(({ name, type }) => ({ name, type })),
      result: intervals || result === null ? { kind: 'interval' } : result.type,
    },
    parameters: known,
    result: result?.valueType ?? null,
  };
}

/** A lookup with its rows. `uses` gets the lookups it calls. */
export function compileLookup(head: LookupHead, analysis: Analysis, uses: Set<string>): Lookup {
  const { declaration, provision } = head.placed;
  const variables = new Map<string, Variable>();
  declaration.parameters.forEach(({ name }, index) => {
    const type = head.signature.parameters[index]?.type;
    if (type === undefined) return;
    const target = { kind: 'variable' as const, name: name.text, file: provision.file, span: name.span };
    variables.set(name.text, { type, target });
  });
  const outer: Scope = { ...outerScope(analysis, provision, 'parameters'), uses };
  const scope = inFrame(outer, { kind: 'variables', variables });
  const columns = declaration.parameters.map(({ name }, index) => ({
    type: head.signature.parameters[index]?.type ?? { kind: 'unknown' as const },
    span: name.span,
  }));
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    parameters: head.parameters,
    result: head.result,
    rows: compileRows(declaration.rows, columns, head.signature.result, scope),
    origin: originOf(provision, declaration.span),
  };
}
