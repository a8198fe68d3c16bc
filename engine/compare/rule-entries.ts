/** A program as a list of rules that can be matched by identity: kind and name. */
import { expressionText, type Speaker } from '../explain/index.ts';
import {
  type Expression,
  LANGUAGES,
  type Label,
  normaliseText,
  type Origin,
  type Program,
  type StaticScope,
  TOP_SCOPE,
} from '../program/index.ts';
import type { RuleKind } from './change.ts';
import { bodyText, deadlineText, fieldText, lookupText } from './rule-text.ts';

/** One rule. Two entries of the same kind and name are the same rule; it changed when `content` differs. */
export interface RuleEntry {
  readonly kind: RuleKind;
  readonly name: string;
  /** The provision it stands in; empty for names that programs carry without one. */
  readonly provision: string;
  /** Everything that makes it what it is, without places. */
  readonly content: string;
  /** In words. */
  readonly text: string;
}

/** All rules of a program except indicators, in words of the speaker's language. */
export function ruleEntries(speaker: Speaker, shared: ReadonlySet<string>): RuleEntry[] {
  const { program } = speaker;
  const entry = (
    kind: RuleKind,
    name: string,
    origin: Origin,
    content: unknown,
    text: string,
  ): RuleEntry => ({
    kind,
    name,
    provision: origin.provision,
    content: contentOf(content),
    text,
  });
  const labelled = (label: Label, text = ''): string => {
    const own = speaker.label(label, '');
    return own === '' || text === '' ? own + text : `${own}: ${text}`;
  };
  const words = (expression: Expression, scope: StaticScope = TOP_SCOPE): string =>
    expressionText(speaker, expression, scope);
  return [
    ...Object.values(program.types).flatMap((type) => [
      ...(type.kind === 'scale' || type.kind === 'choice'
        ? [
            entry(
              'scale',
              type.name,
              type.origin,
              [type.label, type.items.map((item) => item.name)],
              labelled(type.label),
            ),
          ]
        : []),
      ...(type.kind === 'scale' || type.kind === 'choice'
        ? type.items.map((item) =>
            entry(
              'item',
              `${type.name} ${item.name}`,
              type.origin,
              item,
              labelled(item.label, item.value ?? ''),
            ),
          )
        : []),
    ]),
    ...program.groupings.flatMap((grouping) =>
      grouping.groups.flatMap((group) => [
        entry('group', `${grouping.name} ${group.name}`, grouping.origin, group.label, labelled(group.label)),
        ...group.rows.map((row) => {
          const qualifier =
            row.qualifier === undefined
              ? ''
              : row.qualifier === 'others'
                ? ' (…)'
                : ` (${words(row.qualifier)})`;
          const code = row.code ?? '*';
          const content = [row.qualifier ?? null, row.label];
          return entry(
            'category',
            `${group.name} ${code}`,
            row.origin,
            content,
            `${code}${qualifier} ${labelled(row.label)}`.trim(),
          );
        }),
      ]),
    ),
    ...program.competencies.flatMap((table) =>
      table.items.map((item) =>
        entry('competency', item.name, item.origin, item.label, labelled(item.label)),
      ),
    ),
    ...program.facts.flatMap((fact) =>
      fieldText(speaker, fact, '').map((field) =>
        entry('fact', field.path, fact.origin, field.content, field.text),
      ),
    ),
    ...program.events.map((event) =>
      entry('event', event.name, event.origin, event.label, labelled(event.label)),
    ),
    ...program.lookups.map((lookup) =>
      entry(
        'lookup',
        lookup.name,
        lookup.origin,
        [lookup.parameters, lookup.result, lookup.rows],
        lookupText(speaker, lookup),
      ),
    ),
    ...program.decisions.flatMap((decision) => [
      entry(
        'decision',
        decision.name,
        decision.origin,
        [decision.type, decision.body],
        bodyText(speaker, decision),
      ),
      ...decision.exceptions.map((exception) => {
        const text = labelled(exception.label);
        const name = `${decision.name}: ${contentOf(exception.condition)}`;
        return entry('exception', name, exception.origin, exception.value, text || decision.name);
      }),
    ]),
    ...program.requirements.map((requirement) =>
      entry(
        'requirement',
        requirement.name,
        requirement.origin,
        requirement.condition,
        labelled(requirement.label, words(requirement.condition)),
      ),
    ),
    ...program.applicability.map((rule) => {
      const targets = rule.targets.filter((target) => shared.has(target));
      return entry(
        'applicability',
        contentOf(rule.condition),
        rule.origin,
        targets,
        labelled(rule.label, words(rule.condition)),
      );
    }),
    ...program.deadlines.map((deadline) => {
      const { from, direction, count, unit, dayOfMonth, who } = deadline;
      const content = [from, direction, count, unit, dayOfMonth ?? null, who];
      return entry('deadline', deadline.name, deadline.origin, content, deadlineText(speaker, deadline));
    }),
    ...program.effects.flatMap((effect) => [
      ...effect.basis.map((b) =>
        entry('effect', `${effect.decision} + ${b.name}`, effect.origin, b.label, labelled(b.label)),
      ),
      ...effect.noEffect.map((b) =>
        entry('effect', `${effect.decision} − ${b.name}`, effect.origin, b.label, labelled(b.label)),
      ),
    ]),
    ...program.interpretations.map((reading) => {
      const { name, origin, label, ...rest } = reading;
      return entry('interpretation', name, origin, [label, rest], labelled(label));
    }),
    ...program.forms.map((form) =>
      entry('form', form.name, form.origin, [form.label, form.items], labelled(form.label)),
    ),
  ];
}

/** Names of decisions, requirements and deadlines that both programs have. */
export function sharedNames(before: Program, after: Program): Set<string> {
  const names = (program: Program): string[] =>
    [program.decisions, program.requirements, program.deadlines].flatMap((rules) =>
      rules.map((rule) => rule.name),
    );
  const other = new Set(names(after));
  return new Set(names(before).filter((name) => other.has(name)));
}

function isLanguage(key: string): boolean {
  return (LANGUAGES as readonly string[]).includes(key);
}

/** What a part of a program says, without the places it comes from; quotes and dashes of labels in one form. */
export function contentOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => {
    if (key === 'origin' || key === 'at') return undefined;
    return typeof value === 'string' && isLanguage(key) ? normaliseText(value) : value;
  });
}
