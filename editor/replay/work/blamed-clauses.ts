/** The clauses to blame for changes, with the official text of each before and after. */
import type { CaseChange } from '../../../dsl/index.ts';
import { type Language, type Program, provisionName, wordDiff } from '../../../engine/index.ts';
import type { BlamedClause, ProvisionWording } from '../shapes.ts';
import { keyOf, type Question } from './questions.ts';

/** Each clause once, with the questions whose answers it changes. */
export function blamedClauses(
  changed: readonly CaseChange[],
  before: Program,
  after: Program,
  questions: readonly Question[],
  language: Language,
): readonly BlamedClause[] {
  const places = new Map(questions.map((question, place) => [keyOf(question), place]));
  const clauses = new Map<string, BlamedClause & { questions: number[] }>();
  for (const change of changed) {
    for (const cause of change.because) {
      const key = JSON.stringify(cause);
      const { provision, edit, act } = cause;
      const clause = clauses.get(key) ?? {
        cause,
        provisionName: provisionName(provision, language),
        editName: edit === null ? null : provisionName(edit.slice(act.length + 1), language),
        questions: [],
        ...wordings(before, after, provision),
      };
      clauses.set(key, clause);
      clause.questions.push(places.get(keyOf(change)) ?? 0);
    }
  }
  return [...clauses.values()];
}

function wordings(before: Program, after: Program, provision: string) {
  const [was, is] = [wordingOf(before, provision), wordingOf(after, provision)];
  const difference = was.text === null || is.text === null ? [] : wordDiff(was.text, is.text);
  return { before: was, after: is, difference };
}

/** The text of a provision; of a row that of the provision it stands in. */
function wordingOf(program: Program, id: string): ProvisionWording {
  const [provision = id] = id.split(' row ', 1);
  const found = program.provisions.find((one) => one.id === provision);
  if (found === undefined) return { there: false, text: null };
  const { text, notInHand } = found;
  return { there: true, text, ...(notInHand === undefined ? {} : { notInHand }) };
}
