/** What the same person would get under the edition that was shown before. */
import {
  answerText,
  type FactProblem,
  type Language,
  type NamedAnswer,
  namedAnswers,
  type Program,
  problemSentence,
  sameAnswer,
  speakerOf,
} from '../../../engine/index.ts';
import { type AskedCase, answerOf, type CaseAnswer, isWithin } from './answer.ts';

/** One decision, requirement or deadline that the two editions answer differently, in words. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/**
 * The differences in the order of this edition, then what only the former one has. What either cannot tell yet is not
 * compared; where one of them has no place for a value (a category), that is told in its place.
 */
export function differences(
  former: Program,
  program: Program,
  asked: AskedCase,
  answer: CaseAnswer,
  language: Language,
): readonly Difference[] {
  const before = answerOf(former, asked, language);
  const [was, is] = [namedIn(former, before), namedIn(program, answer)];
  const names = new Set([...is.keys(), ...was.keys()]);
  return [...names].flatMap((key): Difference[] => {
    const [a, b] = [was.get(key), is.get(key)];
    const given = b ?? a;
    if (given === undefined) return [];
    const absent: NamedAnswer = { ...given, value: null, status: 'no-such-rule' };
    const [from, to] = [a ?? absent, b ?? absent];
    const [wrongBefore, wrongNow] = [problemsOf(before, from), problemsOf(answer, to)];
    const lacks = (one: NamedAnswer, wrong: readonly FactProblem[]) =>
      one.status === 'missing-facts' && wrong.length === 0;
    if (lacks(from, wrongBefore) || lacks(to, wrongNow)) return [];
    // Of requirements it matters whether they are broken.
    const isSameRefusal = given.kind === 'requirement' || wrongBefore.length === wrongNow.length;
    if (isSameRefusal && sameAnswer(from, to)) return [];
    const worded = (edition: Program, one: NamedAnswer, wrong: readonly FactProblem[]) =>
      wrong.length > 0
        ? wrong.map((problem) => problemSentence(problem, language)).join(' ')
        : answerText(speakerOf(edition, language), one);
    return [
      {
        name: given.name,
        label: labelOf(b === undefined ? former : program, given, language),
        before: worded(former, from, wrongBefore),
        now: worded(program, to, wrongNow),
      },
    ];
  });
}

function namedIn(program: Program, { evaluation, dueDates }: CaseAnswer): Map<string, NamedAnswer> {
  const named = namedAnswers(program, { evaluation, deadlines: dueDates, problems: [] });
  return new Map(named.map((one) => [`${one.kind} ${one.name}`, one]));
}

/** What is wrong with the facts that the rule lacks: the edition has no place for what is typed there. */
function problemsOf({ evaluation, problems }: CaseAnswer, { kind, name, status }: NamedAnswer) {
  if (status !== 'missing-facts' || kind === 'deadline') return [];
  const rules = kind === 'decision' ? evaluation.trace.decisions : evaluation.trace.requirements;
  const missing = rules[name]?.missing ?? [];
  return [...problems]
    .filter(([path]) => missing.some((lacked) => isWithin(lacked, path) || isWithin(path, lacked)))
    .flatMap(([, own]) => own);
}

function labelOf(program: Program, { kind, name }: NamedAnswer, language: Language): string {
  const rules = {
    decision: program.decisions,
    requirement: program.requirements,
    deadline: program.deadlines,
  };
  const rule = rules[kind].find((one) => one.name === name);
  return speakerOf(program, language).label(rule?.label, name);
}
