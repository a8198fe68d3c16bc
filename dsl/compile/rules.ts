/** The rules that depend on one another: groupings, lookups, decisions, readings, applicability. */
import type { Applicability, Decision, Grouping, Interpretation, Lookup } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import { type Analysis, declarationsOf, type LookupSignature, type Placed } from '../resolve/index.ts';
import { compileApplicability } from './applicability.ts';
import { NO_RULES } from './bodies.ts';
import { addException, type DecisionDraft, type Decisions, finishDecision } from './decisions.ts';
import { orderOf } from './dependencies.ts';
import { compileInterpretation, type Readings } from './interpretations.ts';
import { compileGrouping } from './item-types.ts';
import { compileLookup, readLookup } from './lookups.ts';

export interface CompiledRules {
  readonly groupings: readonly Grouping[];
  readonly lookups: readonly Lookup[];
  readonly decisions: readonly Decision[];
  readonly interpretations: readonly Interpretation[];
  readonly applicability: readonly Applicability[];
}

/** Compiles them, finds cycles, and puts decisions in an order in which each uses only earlier ones. */
export function compileRules(
  edition: Edition,
  declarations: readonly Placed[],
  decisions: Decisions,
  signatures: Map<string, LookupSignature>,
  analysis: Analysis,
): CompiledRules {
  const uses = new Map<string, Set<string>>();
  const usesOf = (name: string): Set<string> => {
    const own = uses.get(name) ?? new Set();
    uses.set(name, own);
    return own;
  };
  const heads = declarationsOf(declarations, 'lookup').flatMap(
    (placed) => readLookup(placed, analysis) ?? [],
  );
  for (const head of heads) signatures.set(head.placed.declaration.name.text, head.signature);
  const groupings = declarationsOf(declarations, 'grouping').flatMap(
    (placed) => compileGrouping(placed, analysis, usesOf(placed.declaration.name.text)) ?? [],
  );
  const lookups = heads.map((head) =>
    compileLookup(head, analysis, usesOf(head.placed.declaration.name.text)),
  );
  const drafts = declarationsOf(declarations, 'decision').flatMap(
    ({ declaration }) => decisions.draft(declaration.name.text, analysis) ?? [],
  );
  for (const placed of declarationsOf(declarations, 'exception')) addException(placed, decisions, analysis);
  const readings: Readings = { rewritten: new Map(), counted: new Map() };
  const interpretations = declarationsOf(declarations, 'interpretation').map((placed) =>
    compileInterpretation(placed, decisions, readings, analysis),
  );
  for (const draft of drafts) uses.set(draft.placed.declaration.name.text, draft.uses);
  const placedApplicability = declarationsOf(declarations, 'applicability');
  const applicability = compileApplicability(placedApplicability, edition, uses, analysis);
  const { order, cycles } = orderOf(uses);
  reportCycles(cycles, analysis);
  const cyclic = new Set(cycles.flat());
  return {
    groupings: groupings.map((one) => (cyclic.has(one.name) ? { ...one, groups: [] } : one)),
    lookups: lookups.map((one) => (cyclic.has(one.name) ? { ...one, rows: [] } : one)),
    decisions: inOrder(drafts, order).flatMap((draft) => finish(draft, cyclic) ?? []),
    interpretations: interpretations.map((one) => ({
      ...one,
      rewrites: one.rewrites.filter(({ decision }) => !cyclic.has(decision)),
      supplies: one.supplies.filter(({ decision }) => !cyclic.has(decision)),
    })),
    applicability: applicability.map((one) => ({
      ...one,
      targets: one.targets.filter((target) => !cyclic.has(target)),
    })),
  };
}

function reportCycles(cycles: readonly (readonly string[])[], analysis: Analysis): void {
  for (const chain of cycles) {
    const symbol = analysis.symbols.value.get(chain[0] ?? '');
    if (symbol === undefined) continue;
    analysis.report(symbol.provision, 'cyclic-rules', symbol.declaration.name.span, { chain });
  }
}

function inOrder(drafts: readonly DecisionDraft[], order: readonly string[]): DecisionDraft[] {
  const byName = new Map(drafts.map((draft) => [draft.placed.declaration.name.text, draft]));
  return order.flatMap((name) => byName.get(name) ?? []);
}

/** A decision in a cycle keeps its name and loses its rules, so that nothing that runs the program goes round. */
function finish(draft: DecisionDraft, cyclic: ReadonlySet<string>): Decision | null {
  const decision = finishDecision(draft);
  if (decision === null || !cyclic.has(decision.name)) return decision;
  return { ...decision, body: NO_RULES, exceptions: [] };
}
