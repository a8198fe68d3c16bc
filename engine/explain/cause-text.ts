/** Why a rule gives no value, in words. */
import type { RuleTrace } from '../evaluate/index.ts';
import { TOP_SCOPE } from '../program/index.ts';
import type { Cause } from '../values/index.ts';
import { expressionText } from './expression-text.ts';
import { namedFact } from './fact-label.ts';
import { knownValues } from './known-values.ts';
import { rowsBeside, rowText } from './row-text.ts';
import { type RuleView, valuesIn } from './rule-view.ts';
import type { Speaker } from './speaker.ts';
import { itemText } from './value-text.ts';

/** The reason of a decision, or of a field of a record, that has no value. */
export function causeText(view: RuleView, cause: Cause): string {
  const { speaker, decision, trace, scope } = view;
  const { wording } = speaker;
  const own = speaker.provision(decision.origin.provision);
  switch (cause.kind) {
    case 'no-row':
      return noRow(view, own);
    case 'rows':
      return conflict(view, cause.rows, own);
    case 'row':
    case 'exception':
    case 'supply':
      return exempt(view, cause, own);
    case 'record': {
      const record = recordLabel(speaker, cause.at);
      const field =
        view.body.kind === 'each' ? view.body.fields.find(({ name }) => name === cause.field) : undefined;
      const fieldTrace = trace.records
        .find(({ at }) => at === cause.at)
        ?.fields.find(({ name }) => name === cause.field)?.trace;
      if (field === undefined || fieldTrace === undefined) {
        return wording.inRecord(record, causeText(view, cause.cause));
      }
      const at = 'list' in (view.body.kind === 'each' ? view.body.over : {}) ? { at: cause.at } : {};
      const inner: RuleView = {
        ...view,
        ...at,
        body: field.body,
        type: field.type,
        scope,
        trace: fieldTrace,
      };
      return wording.inRecord(record, causeText(inner, cause.cause));
    }
    case 'decision': {
      const name = decisionLabel(speaker, cause.decision);
      if (trace.status === 'not-applicable') return wording.notApplicableBecauseOf(name);
      return trace.status === 'conflict' ? wording.conflictIn(name) : wording.noRuleBecauseOf(name);
    }
    default:
      return plainCauseText(speaker, trace, cause);
  }
}

/** Causes that need no rule of a decision around them: they also stand in requirements. */
export function plainCauseText(speaker: Speaker, trace: RuleTrace, cause: Cause): string {
  const { wording } = speaker;
  switch (cause.kind) {
    case 'missing':
      return wording.missing(trace.missing.map((path) => namedFact(speaker, path).label).join('; '));
    case 'division-by-zero':
      return wording.divisionByZero();
    case 'empty-list':
      return wording.emptyList();
    case 'no-group': {
      const grouping = speaker.index.groupings.get(cause.grouping);
      const category = trace.steps.find(({ path }) => path === grouping?.fact)?.value;
      const provision = speaker.provision(grouping?.origin.provision ?? '');
      const label = speaker.label(grouping?.label, cause.grouping);
      if (grouping?.groups.every(({ rows }) => rows.length === 0)) {
        return wording.groupsUnknown(label, provision, whyNotInHand(speaker, grouping.origin.provision));
      }
      return wording.noGroup(typeof category === 'string' ? category : null, label, provision);
    }
    case 'no-indicators':
      return wording.noIndicators(itemText(speaker, cause.table, cause.competency));
    case 'no-points':
      return wording.noPoints(cause.item);
    case 'lookup': {
      if (cause.cause.kind !== 'no-row') return plainCauseText(speaker, trace, cause.cause);
      const lookup = speaker.index.lookups.get(cause.lookup);
      const provision = speaker.provision(lookup?.origin.provision ?? '');
      return wording.noRowInLookup(speaker.label(lookup?.label, cause.lookup), provision);
    }
    case 'applicability':
      return applicabilityText(speaker, trace, cause.applicability);
    case 'decision': {
      const name = decisionLabel(speaker, cause.decision);
      return trace.status === 'not-applicable'
        ? wording.notApplicableBecauseOf(name)
        : wording.noRuleBecauseOf(name);
    }
    default:
      return wording.broken();
  }
}

function noRow(view: RuleView, provision: string): string {
  const { speaker, body, scope, trace, at } = view;
  if (body.kind !== 'table') return speaker.wording.noRow(provision);
  const known = valuesIn(view);
  const columns = body.columns.map((column) => expressionText(speaker, column, scope, known)).join(', ');
  const [column] = body.columns;
  const number = column === undefined ? -1 : (speaker.expressions.numbers.get(column) ?? -1);
  const step = trace.steps.find((candidate) => candidate.expression === number && candidate.at === at);
  const beside = rowsBeside(body, step);
  const row = (place: number | null) => (place === null ? null : rowText(speaker, body, place, scope));
  const text = `${columns}: ${speaker.wording.noRow(provision)}`;
  return beside === null ? text : `${text}; ${speaker.wording.between(row(beside.below), row(beside.above))}`;
}

function conflict(view: RuleView, rows: readonly [number, number], provision: string): string {
  const { speaker, body, decision, scope, trace } = view;
  const known = valuesIn(view);
  const held = (place: number) => trace.exceptions.some(({ row, holds }) => row === place && holds === true);
  const exceptions = held(rows[0]) && held(rows[1]);
  const text = (place: number): string => {
    const exception = decision.exceptions[place];
    if (exceptions && exception !== undefined) {
      const condition = expressionText(speaker, exception.condition, scope, known);
      return speaker.labelOrNull(exception.label) ?? condition;
    }
    return body.kind === 'each' ? String(place + 1) : rowText(speaker, body, place, scope);
  };
  return speaker.wording.conflict(text(rows[0]), text(rows[1]), provision);
}

function exempt(view: RuleView, cause: Extract<Cause, { row: number }>, provision: string): string {
  const { speaker, body, decision, scope } = view;
  if (cause.kind === 'exception') {
    const exception = decision.exceptions[cause.row];
    if (exception === undefined) return speaker.wording.notApplicableRow;
    const condition = expressionText(speaker, exception.condition, scope, valuesIn(view));
    const label = speaker.labelOrNull(exception.label);
    return speaker.wording.notApplicable(label, condition, speaker.provision(exception.origin.provision));
  }
  const row = body.kind === 'each' || cause.kind === 'supply' ? '' : rowText(speaker, body, cause.row, scope);
  return speaker.wording.notApplicable(null, row, provision);
}

/** Why the text of a provision is not in hand, or null. */
function whyNotInHand(speaker: Speaker, id: string): string | null {
  const label = speaker.program.provisions.find((provision) => provision.id === id)?.notInHand;
  return label === undefined ? null : speaker.labelOrNull(label);
}

/** A condition of applicability that does not hold, with the reason of the decision it is, if it is one. */
function applicabilityText(speaker: Speaker, trace: RuleTrace, place: number): string {
  const rule = speaker.program.applicability[place];
  if (rule === undefined) return speaker.wording.notApplicableRow;
  const known = knownValues(speaker, trace.steps, undefined);
  const condition = expressionText(speaker, rule.condition, TOP_SCOPE, known);
  const provision = speaker.provision(rule.origin.provision);
  return speaker.wording.notApplicable(speaker.labelOrNull(rule.label), condition, provision);
}

/** A record by its path, `KPIs 3`, or an item by its label. */
export function recordLabel(speaker: Speaker, at: string): string {
  if (at.includes('[')) return namedFact(speaker, at).label;
  for (const type of speaker.index.types.values()) {
    const item = type.items.find(({ name }) => name === at);
    if (item !== undefined) return speaker.label(item.label, at);
  }
  return at;
}

function decisionLabel(speaker: Speaker, name: string): string {
  const place = speaker.index.decisions.get(name) ?? -1;
  return speaker.label(speaker.program.decisions[place]?.label, name);
}
