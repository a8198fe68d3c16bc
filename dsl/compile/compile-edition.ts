/** An edition as a program: names and types resolved, declarations put in order. */
import type { EventRecord, Label, Note, Program, ProvisionRecord, Requirement } from '../../engine/index.ts';
import type { Edition, EditionProvision } from '../consolidate/index.ts';
import type { Diagnostic, DiagnosticCode, Staged } from '../diagnostics/index.ts';
import {
  type Analysis,
  collectDeclarations,
  collectReports,
  condition,
  type Declared,
  declarationsOf,
  type FieldInfo,
  type LookupSignature,
  originOf,
  outerScope,
  type Placed,
  type Reference,
  readField,
  readItemTypes,
  resolveExpression,
  type SymbolTable,
  withCodes,
} from '../resolve/index.ts';
import { labelOf, type RequirementDeclaration } from '../syntax/index.ts';
import { compileDeadlines, warnUncounted } from './deadlines.ts';
import { Decisions } from './decisions.ts';
import { compileEffect } from './effects.ts';
import { compileFact } from './facts.ts';
import { compileForm } from './forms.ts';
import { compileCompetencies, compileItemType } from './item-types.ts';
import { readLookup } from './lookups.ts';
import { provisionRecords } from './provisions.ts';
import { tellRemovals } from './removed-names.ts';
import { compileRules } from './rules.ts';

/** A compiled edition with what editors need besides the program. */
export interface AnalysedEdition {
  readonly program: Staged<Program | null>;
  readonly symbols: SymbolTable;
  /** Every use of a declared name, in no particular order. */
  readonly references: readonly Reference[];
}

/**
 * The program of an edition. What is broken is told and left out (`complete: false`), and the rest stands; null
 * only for an edition without provisions.
 */
export function compileEdition(edition: Edition): Staged<Program | null> {
  return analyseEdition(edition).program;
}

/** As `compileEdition`, with the symbol tables and all references. */
export function analyseEdition(edition: Edition): AnalysedEdition {
  const ready = prepare(edition);
  const { symbols, references } = ready.analysis;
  const program = assemble(edition, provisionRecords(edition), ready.declared, ready);
  const diagnostics = tellRemovals(ready.sorted(), edition);
  const complete = ready.isWhole() && !diagnostics.some((finding) => finding.severity === 'error');
  const value = edition.provisions.length === 0 ? null : program;
  return { program: { value, diagnostics, complete }, symbols, references };
}

/** Findings that only the rules of the whole edition show. */
const OF_THE_WHOLE: ReadonlySet<DiagnosticCode> = new Set([
  'cyclic-rules',
  'cyclic-deadlines',
  'term-needs-interpretation',
] as const);

/**
 * What names and types show to be wrong in some provisions, sooner than the whole edition is analysed: of the
 * others only what these use is. Everything found is found by `analyseEdition` too.
 */
export function provisionFindings(
  edition: Edition,
  provisions: ReadonlySet<EditionProvision>,
): readonly Diagnostic[] {
  const ready = prepare(edition);
  const { analysis, lookups } = ready;
  for (const placed of declarationsOf(ready.declared.declarations, 'lookup')) {
    const head = readLookup(placed, analysis);
    if (head !== null) lookups.set(placed.declaration.name.text, head.signature);
  }
  const isHere = ({ provision }: { readonly provision: EditionProvision }): boolean =>
    provisions.has(provision);
  const { declarations, notes, symbols } = ready.declared;
  const here = { symbols, declarations: declarations.filter(isHere), notes: notes.filter(isHere) };
  assemble(edition, [], here, ready);
  const ids = new Set([...provisions].map(({ id }) => id));
  const found = ready
    .sorted()
    .filter(({ code, provision }) => ids.has(provision ?? '') && !OF_THE_WHOLE.has(code));
  return tellRemovals(found, edition);
}

/** Declarations collected and the types of facts read, with nothing compiled yet. */
interface Prepared {
  readonly declared: Declared;
  readonly analysis: Analysis;
  readonly decisions: Decisions;
  readonly lookups: Map<string, LookupSignature>;
  sorted(): readonly Diagnostic[];
  /** Whether nothing was left out of the program. */
  isWhole(): boolean;
}

function prepare(edition: Edition): Prepared {
  const { report, sorted } = collectReports();
  const declared = collectDeclarations(edition, report);
  const { declarations, symbols } = declared;
  const facts = new Map<string, FieldInfo>();
  const lookups = new Map<string, LookupSignature>();
  const decisions = new Decisions(declarationsOf(declarations, 'decision'));
  const references: Reference[] = [];
  let whole = true;
  const analysis: Analysis = {
    symbols,
    items: readItemTypes(symbols, report),
    facts,
    lookups,
    decisionType: (name) => decisions.typeOf(name, analysis),
    expression: resolveExpression,
    report,
    references,
    leaveOut: () => {
      whole = false;
    },
  };
  for (const { declaration, provision } of declarationsOf(declarations, 'fact')) {
    const info = withCodes(readField(declaration, outerScope(analysis, provision, 'facts')), symbols);
    facts.set(info.name, info);
  }
  return { declared, analysis, decisions, lookups, sorted, isWhole: () => whole };
}

function assemble(
  edition: Edition,
  provisions: readonly ProvisionRecord[],
  { declarations, symbols, notes }: Declared,
  { decisions, lookups, analysis }: Prepared,
): Program {
  // Rules first: they find out the types of decisions that the other declarations name.
  const rules = compileRules(edition, declarations, decisions, lookups, analysis);
  const deadlines = declarationsOf(declarations, 'deadline');
  const counted = rules.interpretations.flatMap(({ counting }) => counting.map((one) => one.deadline));
  warnUncounted(deadlines, new Set(counted), analysis);
  return {
    methodology: edition.methodology,
    organization: edition.organization,
    edition: edition.identity,
    provisions,
    units: labels(symbols.unit),
    roles: labels(symbols.role),
    terms: labels(symbols.term),
    types: Object.fromEntries(
      [...analysis.items.byName.values()].map((info) => [info.name, compileItemType(info)]),
    ),
    groupings: rules.groupings,
    competencies: declarationsOf(declarations, 'competencies').flatMap(
      (placed) => compileCompetencies(placed, analysis) ?? [],
    ),
    facts: declarationsOf(declarations, 'fact').flatMap((placed) => {
      const info = analysis.facts.get(placed.declaration.name.text);
      return (info && compileFact(placed, info, analysis)) ?? [];
    }),
    lookups: rules.lookups,
    decisions: rules.decisions,
    requirements: declarationsOf(declarations, 'requirement').flatMap((placed) =>
      compileRequirement(placed, analysis),
    ),
    applicability: rules.applicability,
    events: declarationsOf(declarations, 'event').map(plainRecord),
    deadlines: compileDeadlines(deadlines, analysis),
    effects: declarationsOf(declarations, 'effect').flatMap(
      (placed) => compileEffect(placed, analysis) ?? [],
    ),
    interpretations: rules.interpretations,
    notes: notes.map(plainRecord),
    repealed: edition.repealed.map(({ id, edit }) => ({ id, act: edit.act, edit: edit.id })),
    forms: declarationsOf(declarations, 'form').map((placed) => compileForm(placed, analysis)),
  };
}

function labels(table: SymbolTable['unit']): Record<string, Label> {
  return Object.fromEntries([...table].map(([name, symbol]) => [name, labelOf(symbol.declaration.labels)]));
}

function compileRequirement(
  { declaration, provision }: Placed<RequirementDeclaration>,
  analysis: Analysis,
): Requirement[] {
  const { compiled } = condition(declaration.condition, outerScope(analysis, provision));
  if (compiled === null) {
    analysis.leaveOut();
    return [];
  }
  const label = labelOf(declaration.labels);
  const origin = originOf(provision, declaration.span);
  return [{ name: declaration.name.text, label, condition: compiled, origin }];
}

function plainRecord({
  declaration,
  provision,
}: Placed<Pick<RequirementDeclaration, 'name' | 'labels' | 'span'>>): EventRecord & Note {
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    origin: originOf(provision, declaration.span),
  };
}
