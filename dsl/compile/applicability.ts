/** Under which conditions decisions, requirements and deadlines apply. */
import type { Applicability, Expression } from '../../engine/index.ts';
import { type Edition, everyProvision } from '../consolidate/index.ts';
import {
  type Analysis,
  condition,
  type DeclaredSymbol,
  originOf,
  outerScope,
  type Placed,
  resolveDeclared,
  type Scope,
  tell,
} from '../resolve/index.ts';
import {
  type ApplicabilityDeclaration,
  type ApplicabilityTarget,
  closest,
  labelOf,
} from '../syntax/index.ts';
import { closure } from './dependencies.ts';

interface Draft {
  readonly placed: Placed<ApplicabilityDeclaration>;
  readonly condition: Expression | null;
  readonly uses: Set<string>;
  readonly targets: Set<string>;
}

/**
 * Compiles all applicabilities and adds what the targets depend on to `uses`. Named targets come first, then
 * chapters, points and annexes, then `барлығы`: the wide ones leave out what their own condition depends on,
 * so that what is told narrowly decides which way a dependency runs.
 */
export function compileApplicability(
  placed: readonly Placed<ApplicabilityDeclaration>[],
  edition: Edition,
  uses: ReadonlyMap<string, Set<string>>,
  analysis: Analysis,
): Applicability[] {
  const rules = [...analysis.symbols.rule.values()];
  const drafts = placed.map((one): Draft => {
    const scope = outerScope(analysis, one.provision);
    const { compiled } = condition(one.declaration.condition, scope);
    return { placed: one, condition: compiled, uses: scope.uses, targets: new Set() };
  });
  for (const kind of ['name', 'provisions', 'everything'] as const) {
    for (const draft of drafts) {
      const targets = draft.placed.declaration.targets.filter((target) => target.kind === kind);
      if (targets.length > 0) govern(draft, targets, rules, edition, uses, analysis);
    }
  }
  return drafts.flatMap((draft) => finish(draft, rules, analysis));
}

function govern(
  draft: Draft,
  targets: readonly ApplicabilityTarget[],
  rules: readonly DeclaredSymbol[],
  edition: Edition,
  uses: ReadonlyMap<string, Set<string>>,
  analysis: Analysis,
): void {
  const scope = outerScope(analysis, draft.placed.provision);
  const own = closure(draft.uses, uses);
  for (const target of targets) {
    const names =
      target.kind === 'name'
        ? (resolveDeclared(target.name, 'rule', scope)?.name ?? [])
        : target.kind === 'everything'
          ? rules.map((rule) => rule.name).filter((name) => !own.has(name))
          : declaredUnder(target, rules, edition, scope)?.filter((name) => !own.has(name));
    for (const name of [names ?? []].flat()) draft.targets.add(name);
  }
  if (draft.condition === null) return;
  for (const name of draft.targets) for (const used of draft.uses) uses.get(name)?.add(used);
}

/** The names declared under a chapter, a point or an annex; undefined (and told) when there is none such. */
function declaredUnder(
  target: Extract<ApplicabilityTarget, { kind: 'provisions' }>,
  rules: readonly DeclaredSymbol[],
  edition: Edition,
  scope: Scope,
): string[] | undefined {
  const id = `${target.unit} ${target.number.text}`;
  const isIn = (heading: string | undefined): boolean =>
    heading === id || heading?.startsWith(`${id} `) === true;
  const tops = edition.provisions.filter((top) =>
    target.unit === 'chapter' ? isIn(top.heading) : top.id === id,
  );
  if (tops.length === 0 && !edition.headings.some((heading) => heading.id === id)) {
    const known =
      target.unit === 'chapter'
        ? edition.headings.map((heading) => heading.id)
        : edition.provisions.map((top) => top.id).filter((other) => other.startsWith(`${target.unit} `));
    tell(scope, 'unknown-provision', target.span, { provision: id, nearest: closest(id, known) ?? '' });
    return undefined;
  }
  const under = new Set([...everyProvision(tops)].map((provision) => provision.id));
  const names = rules.filter((rule) => under.has(rule.provision.id)).map((rule) => rule.name);
  if (names.length === 0) tell(scope, 'governs-nothing', target.span, {});
  return names;
}

function finish(
  { placed, condition: compiled, targets }: Draft,
  rules: readonly DeclaredSymbol[],
  analysis: Analysis,
): Applicability[] {
  if (compiled === null) {
    analysis.leaveOut();
    return [];
  }
  const { declaration, provision } = placed;
  return [
    {
      condition: compiled,
      targets: rules.map((rule) => rule.name).filter((name) => targets.has(name)),
      label: labelOf(declaration.labels),
      origin: originOf(provision, declaration.span),
    },
  ];
}
