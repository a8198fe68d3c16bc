/** Decisions, requirements and deadlines by their labels. */
import { type AnswerKind, labelText, type Speaker } from '../../../engine/index.ts';

/** A rule that answers, and what it is called. */
export interface NamedRule {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly label: string;
}

/** The rule with its label from the first speaker that has it. */
export function namedRule(
  { kind, name }: { readonly kind: AnswerKind; readonly name: string },
  speakers: readonly Speaker[],
): NamedRule {
  for (const { program, language } of speakers) {
    const rules = {
      decision: program.decisions,
      requirement: program.requirements,
      deadline: program.deadlines,
    };
    const rule = rules[kind].find((one) => one.name === name);
    if (rule !== undefined) return { kind, name, label: labelText(rule.label, language, name) };
  }
  return { kind, name, label: name };
}

/** What kind of rule a name is in either program; decisions come first, as names are unique. */
export function kindOf(name: string, speakers: readonly Speaker[]): AnswerKind {
  const isIn = (rules: 'decisions' | 'requirements'): boolean =>
    speakers.some(({ program }) => program[rules].some((one) => one.name === name));
  if (isIn('decisions')) return 'decision';
  return isIn('requirements') ? 'requirement' : 'deadline';
}
