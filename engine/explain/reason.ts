/** Why a rule gives what it gives, in one line. */
import type { AnswerValue, RecordTrace } from '../evaluate/index.ts';
import { TOP_SCOPE } from '../program/index.ts';
import { causeText } from './cause-text.ts';
import { expressionText, isLiteral, isOperator } from './expression-text.ts';
import { knownValues } from './known-values.ts';
import { type PlainBody, rowText, rowValueText } from './row-text.ts';
import { type RuleView, valuesIn } from './rule-view.ts';
import { numberText, valueText } from './value-text.ts';

/** The short reason of a decision or of a field of a record. */
export function reasonOf(view: RuleView): string {
  const { speaker, trace } = view;
  const reason = trace.cause === null ? decided(view) : causeText(view, trace.cause);
  // A reading that left the value as it was explains nothing.
  const rewrites = trace.rewrites.flatMap(({ interpretation, before, after }) => {
    if (sameAnswer(before, after)) return [];
    const [from, to] = [before, after].map((value) =>
      numberText(speaker, valueText(speaker, value, view.type)),
    );
    return [speaker.wording.rewritten(readingLabel(view, interpretation), from ?? '', to ?? '')];
  });
  return [reason, ...rewrites].join('; ');
}

function sameAnswer(before: AnswerValue, after: AnswerValue): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function decided(view: RuleView): string {
  const { speaker, trace, decision, body, scope } = view;
  const { wording } = speaker;
  const known = valuesIn(view);
  const provision = speaker.provision(trace.origin.provision);
  switch (trace.decider.kind) {
    case 'exception': {
      const exception = decision.exceptions[trace.decider.exception];
      if (exception === undefined) return provision;
      const condition = expressionText(speaker, exception.condition, scope, known);
      return wording.exception(speaker.labelOrNull(exception.label), condition, provision);
    }
    case 'supply': {
      const { interpretation, supply } = trace.decider;
      return wording.supplied(readingLabel(view, interpretation), supplyText(view, supply));
    }
    case 'row':
      return body.kind === 'each' ? provision : rowReason(view, body, trace.decider.row, provision);
    default:
      if (body.kind === 'each') return eachReason(view);
      return body.kind === 'value' ? valueReason(view, body, provision) : provision;
  }
}

function rowReason(view: RuleView, body: PlainBody, row: number, provision: string): string {
  const { speaker, scope } = view;
  if (body.kind === 'conditions')
    return `${rowText(speaker, body, row, scope, valuesIn(view))} (${provision})`;
  const columns = columnsText(view, body);
  const cited = speaker.wording.row(rowText(speaker, body, row, scope), provision);
  return columns === '' ? cited : `${columns}: ${cited}`;
}

/** The columns of a table with their values. */
function columnsText(view: RuleView, body: PlainBody): string {
  if (body.kind !== 'table') return '';
  const known = valuesIn(view);
  return body.columns.map((column) => expressionText(view.speaker, column, view.scope, known)).join(', ');
}

function valueReason(view: RuleView, body: Extract<PlainBody, { kind: 'value' }>, provision: string): string {
  const { speaker, scope, trace, type } = view;
  if (isLiteral(body.value)) {
    return speaker.wording.generalRule(provision);
  }
  const text = expressionText(speaker, body.value, scope, valuesIn(view));
  const value = trace.rewrites[0]?.before ?? trace.value;
  // Whatever has a name shows its own value.
  if (!isOperator(body.value)) return text;
  const sign = type?.kind === 'yes-no' ? ': ' : ' = ';
  return `${text}${sign}${numberText(speaker, valueText(speaker, value, type))}`;
}

/** How many records there are, and how often each item was given. */
function eachReason(view: RuleView): string {
  const { speaker, trace, body } = view;
  if (body.kind !== 'each') return '';
  const kept = trace.records.filter((record) => record.kept);
  const field = body.fields.findLast(({ type, body: own }) => type.kind === 'item' && own.kind !== 'value');
  return speaker.wording.each(
    speaker.wording.records(kept.length),
    field === undefined ? '' : tally(view, kept, field.name),
  );
}

function tally(view: RuleView, records: readonly RecordTrace[], name: string): string {
  const counts = new Map<string, number>();
  for (const record of records) {
    const found = record.fields.find((candidate) => candidate.name === name);
    if (typeof found?.trace.value !== 'string') continue;
    counts.set(found.trace.value, (counts.get(found.trace.value) ?? 0) + 1);
  }
  const body = view.body.kind === 'each' ? view.body.fields : [];
  const type = body.find((field) => field.name === name)?.type ?? null;
  return [...counts].map(([value, count]) => `${valueText(view.speaker, value, type)} – ${count}`).join(', ');
}

/** The condition and value of the supplied rule at that place among those for the decision. */
function supplyText(view: RuleView, place: number): string {
  const { speaker, decision, trace } = view;
  const supplies = speaker.program.interpretations.flatMap((interpretation) =>
    interpretation.supplies.filter((supply) => supply.decision === decision.name),
  );
  const supply = supplies[place];
  if (supply === undefined) return '';
  const known = knownValues(speaker, trace.steps, undefined);
  const condition = expressionText(speaker, supply.condition, TOP_SCOPE, known);
  return `${condition} → ${rowValueText(speaker, supply.value, TOP_SCOPE, known)}`;
}

function readingLabel(view: RuleView, name: string): string {
  const found = view.speaker.program.interpretations.find((interpretation) => interpretation.name === name);
  return view.speaker.label(found?.label, name);
}
