/** Signatures: what a function takes, what a lookup takes, and the shape of the statement that is being written. */
import type { ParameterInformation, SignatureHelp, SignatureInformation } from 'vscode-languageserver-types';
import { type Lookup, labelText } from '../../engine/index.ts';
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type { Surface } from '../syntax/index.ts';
import { bareName, openBrackets } from './names-in-scope.ts';
import { type Place, placeAt } from './place.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import type { Part } from './shapes.ts';
import type { ActView } from './snapshot.ts';
import { TEXT } from './text.ts';
import type { FunctionId, ParameterId } from './text-type.ts';
import { typeText } from './type-text.ts';

/** The signature of the innermost call around a position, else the shape of its statement; null where there is neither. */
export function signatureHelp(context: Context, request: PositionRequest): SignatureHelp | null {
  const view = context.snapshot.view(request.uri);
  const place = view && placeAt(view, view.document.offsetAt(request.position));
  if (view === undefined || place === undefined || place.before.length === 0) return null;
  const language = languageOf(view, request);
  return callHelp(view, place, language) ?? shapeHelp(view, place, language);
}

function callHelp(view: ActView, place: Place, language: Surface): SignatureHelp | null {
  const opening = openBrackets(place.slotTokens).at(-1);
  const callee = opening === undefined ? undefined : place.slotTokens[opening - 1];
  if (opening === undefined || callee === undefined) return null;
  const inner = place.slotTokens.slice(opening + 1);
  const commas = inner.filter((token) => token.image === ',').length;
  if (callee.keyword !== undefined && isFunction(callee.keyword)) {
    const behind = inner.findLast((token) => token.keyword === 'where' || token.image === ':');
    const parameters = FUNCTIONS[callee.keyword];
    const wanted = behind === undefined ? undefined : behind.image === ':' ? 'each' : 'condition';
    const active = wanted === undefined ? commas : parameters.findIndex((one) => one.id === wanted);
    return help(functionSignature(callee.keyword, view.tree.surface, language), active);
  }
  const lookup = view.analysis?.program.value?.lookups.find((one) => one.name === bareName(callee.image));
  return lookup === undefined ? null : help(lookupSignature(lookup, view.tree.surface, language), commas);
}

interface Parameter {
  readonly id: ParameterId;
  /** What stands before it: nothing, `мұнда`, `:` or a comma. */
  readonly before?: 'where' | ':' | ',';
}

const OVER_LIST: readonly Parameter[] = [
  { id: 'list' },
  { id: 'condition', before: 'where' },
  { id: 'each', before: ':' },
];

/** The functions of the language and what they take. */
export const FUNCTIONS: Readonly<Record<FunctionId, readonly Parameter[]>> = {
  count: OVER_LIST.slice(0, 2),
  sum: OVER_LIST,
  mean: OVER_LIST,
  least: OVER_LIST,
  greatest: OVER_LIST,
  all: OVER_LIST,
  any: OVER_LIST,
  round: [{ id: 'number' }, { id: 'digits', before: ',' }],
  indicators: [{ id: 'competency' }],
  covers: [{ id: 'competency' }],
  valueOf: [{ id: 'item' }],
  given: [{ id: 'fact' }],
};

/** Whether a keyword is a function. */
export function isFunction(id: KeywordId): id is FunctionId {
  return Object.hasOwn(FUNCTIONS, id);
}

/** `қосынды(тізім [мұнда шарт][: өрнек])` */
export function functionSignature(id: FunctionId, surface: Surface, language: Surface): SignatureInformation {
  const text = TEXT[language];
  const builder = new Builder(`${wordOf(id, surface)}(`);
  for (const { id: parameter, before } of FUNCTIONS[id]) {
    const optional = before === 'where' || before === ':';
    const lead =
      before === 'where' ? ` ${wordOf('where', surface)} ` : before === undefined ? '' : `${before} `;
    builder.plain(`${optional ? '[' : ''}${lead}`);
    builder.parameter(text.parameters[parameter]);
    if (optional) builder.plain(']');
  }
  builder.plain(')');
  return builder.signature(text.functions[id]);
}

function lookupSignature(lookup: Lookup, surface: Surface, language: Surface): SignatureInformation {
  const builder = new Builder(`${lookup.name}(`);
  for (const [index, { name, type }] of lookup.parameters.entries()) {
    if (index > 0) builder.plain(', ');
    builder.parameter(`${name}: ${typeText(type, surface)}`);
  }
  const result = lookup.result === null ? wordOf('interval', surface) : typeText(lookup.result, surface);
  builder.plain(`): ${result}`);
  return builder.signature(labelText(lookup.label, language, ''));
}

function shapeHelp(view: ActView, place: Place, language: Surface): SignatureHelp | null {
  if (place.shape === undefined) return null;
  const signature = shapeSignature(place.shape, view.tree.surface, language);
  // Slots are the parameters; behind the last one none is active.
  const slots = place.shape.map((part, index) => ('slot' in part ? index : -1)).filter((index) => index >= 0);
  const active = slots.findIndex((index) => index >= place.part);
  return slots.length === 0 ? null : help(signature, active);
}

/** The shape of a statement with its words in the surface: `мерзім ‹атау›: ‹оқиға› ‹± мерзім› [‹жазу›]`. */
export function shapeSignature(
  shape: readonly Part[],
  surface: Surface,
  language: Surface,
): SignatureInformation {
  const builder = new Builder('');
  for (const [index, part] of shape.entries()) {
    const glued = 'sign' in part && /^[:?()]$/.test(part.sign);
    const afterBracket =
      'sign' in (shape[index - 1] ?? {}) && (shape[index - 1] as { sign: string }).sign === '(';
    if (index > 0 && !glued && !afterBracket) builder.plain(' ');
    const [left, right] = part.optional ? ['[', ']'] : ['', ''];
    builder.plain(left);
    if ('word' in part) builder.plain(wordOf(part.word, surface));
    else if ('sign' in part) builder.plain(part.sign);
    else builder.parameter(`‹${TEXT[language].slots[part.slot]}›`);
    builder.plain(right);
  }
  return builder.signature('');
}

/** A signature while it is written; parameters are places in its label. */
class Builder {
  private label: string;
  private readonly parameters: ParameterInformation[] = [];

  constructor(start: string) {
    this.label = start;
  }

  plain(text: string): void {
    this.label += text;
  }

  parameter(text: string): void {
    const start = this.label.length;
    this.label += text;
    this.parameters.push({ label: [start, this.label.length] });
  }

  signature(documentation: string): SignatureInformation {
    return {
      label: this.label,
      parameters: this.parameters,
      ...(documentation === '' ? {} : { documentation }),
    };
  }
}

function help(signature: SignatureInformation, active: number): SignatureHelp {
  const count = signature.parameters?.length ?? 0;
  // An index behind the last parameter marks none.
  const activeParameter = active < 0 ? count : Math.min(active, count);
  return { signatures: [signature], activeSignature: 0, activeParameter };
}
