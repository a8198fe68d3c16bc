/** What a result is, and is not, a ground for. */
import type { Effect } from '../../engine/index.ts';
import {
  type Analysis,
  originOf,
  outerScope,
  type Placed,
  reportTwice,
  resolveDeclared,
} from '../resolve/index.ts';
import { type EffectDeclaration, type EffectItem, labelOf } from '../syntax/index.ts';

/** Compiles a `салдар`; null when its decision is not declared. */
export function compileEffect(
  { declaration, provision }: Placed<EffectDeclaration>,
  analysis: Analysis,
): Effect | null {
  const symbol = resolveDeclared(declaration.decision, 'value', outerScope(analysis, provision), [
    'decision',
  ]);
  const seen = new Map<string, EffectItem>();
  const items = declaration.items.filter((item) => {
    const first = seen.get(item.name.text);
    if (first === undefined) seen.set(item.name.text, item);
    else {
      const place = { file: provision.file, span: first.name.span };
      reportTwice({ provision }, item.name, place, 'effect', analysis.report);
    }
    return first === undefined;
  });
  if (symbol === undefined) {
    analysis.leaveOut();
    return null;
  }
  const of = (polarity: EffectItem['polarity']) =>
    items
      .filter((item) => item.polarity === polarity)
      .map((item) => ({ name: item.name.text, label: labelOf(item.labels) }));
  return {
    decision: symbol.name,
    basis: of('basis'),
    noEffect: of('no-effect'),
    origin: originOf(provision, declaration.span),
  };
}
