/** Explanations: a short reason first, then the facts and the steps behind it. */
import type { RuleTrace, Trace } from '../evaluate/index.ts';
import {
  type Decision,
  eachScope,
  fieldScope,
  indexProgram,
  type Language,
  type Program,
  type ProvisionRecord,
  TOP_SCOPE,
} from '../program/index.ts';
import { recordLabel } from './cause-text.ts';
import { expressionText } from './expression-text.ts';
import { isFactPath, namedFact } from './fact-label.ts';
import { knownValues } from './known-values.ts';
import { reasonOf } from './reason.ts';
import { requirementText } from './requirement-text.ts';
import type { RuleView } from './rule-view.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { stepsText, valueLines } from './steps-text.ts';
import { valueText } from './value-text.ts';

/** A fact that a rule read. */
export interface ExplainedFact {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

/** What every explained rule has. */
export interface ExplainedRule {
  readonly label: string;
  /** The value in words; a dash where there is none. */
  readonly value: string;
  /** One line. */
  readonly reason: string;
  /** The provision of the rule that decided: its id, how it is cited, and its official text if in hand. */
  readonly provision: string;
  readonly provisionName: string;
  readonly provisionText: string | null;
  readonly act: string;
  readonly facts: readonly ExplainedFact[];
  readonly steps: readonly string[];
}

/** A decision, with its records where it is a list, and the readings it rests on. */
export interface ExplainedDecision extends ExplainedRule {
  readonly records: readonly ExplainedRecord[];
}

/** A record of an `each` decision; `reason` says why it is left out, or is empty. */
export interface ExplainedRecord {
  readonly label: string;
  readonly kept: boolean;
  readonly reason: string;
  readonly fields: Readonly<Record<string, ExplainedRule>>;
}

/** The explanation of an evaluation in one language. */
export interface Explanation {
  readonly decisions: Readonly<Record<string, ExplainedDecision>>;
  readonly requirements: Readonly<Record<string, ExplainedRule>>;
}

/** Explains the trace of an evaluation of the program. */
export function explain(program: Program, trace: Trace, language: Language): Explanation {
  const speaker = speakerOf(program, language);
  const decisions: Record<string, ExplainedDecision> = {};
  for (const decision of program.decisions) {
    const own = trace.decisions[decision.name];
    if (own !== undefined) decisions[decision.name] = explainDecision(speaker, decision, own, trace);
  }
  const requirements: Record<string, ExplainedRule> = {};
  for (const requirement of program.requirements) {
    const own = trace.requirements[requirement.name];
    if (own === undefined) continue;
    requirements[requirement.name] = {
      ...common(speaker, own),
      label: speaker.label(requirement.label, requirement.name),
      value: valueText(speaker, own.value, null),
      reason: requirementText(speaker, requirement, own),
      steps: valueLines(speaker, own, undefined, [requirement.condition]),
    };
  }
  return { decisions, requirements };
}

/** The message of each requirement by name (contract: `requirements[].message`). */
export function requirementMessages(
  program: Program,
  trace: Trace,
  language: Language,
): Readonly<Record<string, string>> {
  const speaker = speakerOf(program, language);
  return Object.fromEntries(
    program.requirements.flatMap((requirement) => {
      const own = trace.requirements[requirement.name];
      return own === undefined ? [] : [[requirement.name, requirementText(speaker, requirement, own)]];
    }),
  );
}

function explainDecision(
  speaker: Speaker,
  decision: Decision,
  trace: RuleTrace,
  whole: Trace,
): ExplainedDecision {
  const type = indexProgram(speaker.program).decisionTypes.get(decision.name) ?? null;
  const { body } = decision;
  const view: RuleView = { speaker, whole, decision, body, type, scope: TOP_SCOPE, trace };
  return {
    ...common(speaker, trace),
    label: speaker.label(decision.label, decision.name),
    value: valueText(speaker, trace.value, type),
    reason: reasonOf(view),
    steps: stepsText(view),
    records: explainRecords(view),
  };
}

function explainRecords(view: RuleView): readonly ExplainedRecord[] {
  const { speaker, body, trace, decision } = view;
  if (body.kind !== 'each') return [];
  const base = eachScope(speaker.index, body);
  const overList = 'list' in body.over;
  return trace.records.map((record) => {
    const at = overList ? { at: record.at } : {};
    const fields: Record<string, ExplainedRule> = {};
    for (const { name, trace: own } of record.fields) {
      const place = body.fields.findIndex((field) => field.name === name);
      const field = body.fields[place];
      if (field === undefined) continue;
      const scope = fieldScope(base, body.fields.slice(0, place));
      const inner: RuleView = { ...view, ...at, body: field.body, type: field.type, scope, trace: own };
      fields[name] = {
        ...common(speaker, own),
        label: speaker.fieldLabel(field),
        value: valueText(speaker, own.value, field.type),
        reason: reasonOf(inner),
        steps: stepsText(inner),
      };
    }
    const known = knownValues(speaker, record.steps, overList ? record.at : undefined);
    const reason = ((): string => {
      const by = record.leftOutBy;
      if (by === undefined) return '';
      if (by === 'where') {
        const text = body.where === undefined ? '' : expressionText(speaker, body.where, base, known);
        return speaker.wording.leftOutByCondition(text);
      }
      if (by.kind !== 'exception') return speaker.wording.notApplicableRow;
      const exception = decision.exceptions[by.exception];
      if (exception === undefined) return speaker.wording.notApplicableRow;
      return speaker.wording.exception(
        speaker.labelOrNull(exception.label),
        expressionText(speaker, exception.condition, base, known),
        speaker.provision(exception.origin.provision),
      );
    })();
    return { label: recordLabel(speaker, record.at), kept: record.kept, reason, fields };
  });
}

function common(speaker: Speaker, trace: RuleTrace) {
  const { provision, act } = trace.origin;
  return {
    provision,
    provisionName: speaker.provision(provision),
    provisionText: provisionOf(speaker.program, provision)?.text ?? null,
    act,
    facts: factsOf(speaker, trace),
  };
}

/** The provision itself, else the nearest one around it. */
function provisionOf(program: Program, id: string): ProvisionRecord | undefined {
  const words = id.split(' ');
  for (let length = words.length; length > 0; length -= 2) {
    const path = words.slice(0, length).join(' ');
    const found = program.provisions.find((provision) => provision.id === path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The facts that the rule read, each once, in the order of reading; lists by their length. */
function factsOf(speaker: Speaker, trace: RuleTrace): readonly ExplainedFact[] {
  const facts = new Map<string, ExplainedFact>();
  for (const { path, value, size } of trace.steps) {
    if (path === undefined || facts.has(path) || !isFactPath(speaker, path)) continue;
    if (value === undefined && size === undefined) continue;
    const { label, type } = namedFact(speaker, path);
    const text = value === undefined ? speaker.wording.records(size ?? 0) : valueText(speaker, value, type);
    facts.set(path, { path, label, value: text });
  }
  return [...facts.values()];
}
