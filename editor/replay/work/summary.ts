/** What a run has found, in sum. */
import { answerRange, gradeDirection } from '../../../engine/index.ts';
import type { AnswerWords, BodySummary, ChangeGroup, Results } from '../shapes.ts';
import type { Group } from './changes.ts';
import { NOT_ASKED } from './distinct-answers.ts';
import { mainQuestion } from './questions.ts';
import type { BodyRun, ReplayRun } from './replay-run.ts';
import type { Words } from './words.ts';

/** As many groups of changes are told, the largest. */
const MOST_GROUPS = 200;

/** The results of all bodies. */
export function resultsOf(run: ReplayRun, words: Words): Results {
  const { choice, done, total, notRun } = run;
  const bodies = run.bodies.filter(({ results }) => results.size > 0);
  return { choice, done, total, notRun, bodies: bodies.map((body) => bodySummary(body, words)) };
}

function bodySummary({ methodology, results, pairs }: BodyRun, words: Words): BodySummary {
  const { columns, questions, changes, size } = results;
  const groups = changes.groups.map((group, id) => ({ group, id }));
  groups.sort((a, b) => b.group.cases - a.group.cases || a.id - b.id);
  return {
    ...{ methodology, cases: size, pairs },
    ...results.counts(),
    changed: changes.rows,
    columns: columns.map(({ offered }) => offered),
    shown: columns.flatMap((_, column) => (results.wasRunOn(column) ? [column] : [])),
    questions: questions.map(({ kind, name, label }, place) => {
      return { kind, name, label, changed: changes.byQuestion[place] ?? 0 };
    }),
    main: mainQuestion(questions),
    groups: groups.slice(0, MOST_GROUPS).map(({ group, id }) => changeGroup(results, group, id, words)),
  };
}

function changeGroup(results: BodyRun['results'], group: Group, id: number, words: Words): ChangeGroup {
  const { question: place, before, after, from, to, because, cases } = group;
  const question = results.questions[place];
  const said = (answer: number, column: number): AnswerWords | null => {
    const program = results.columns[column]?.program;
    return answer === NOT_ASKED || question === undefined || program === undefined
      ? null
      : words.answer(program, question, answer, results.answers.at(answer));
  };
  const side = (answer: number, column: number) => {
    const program = results.columns[column]?.program;
    return question === undefined || program === undefined
      ? null
      : ([answerRange(program, question.kind, question.name), results.answers.at(answer)] as const);
  };
  const [was, is] = [side(from, before), side(to, after)];
  const direction = was === null || is === null ? null : gradeDirection(was, is);
  return {
    ...{ id, question: place, before, after, because, cases },
    from: said(from, before),
    to: said(to, after),
    ...(direction === null ? {} : { direction }),
  };
}
