/** The engine: values, programs, evaluation, explanation, calendar. It knows nothing of source text. */

/** Cases on the bounds of an edition. */
export {
  type BoundaryCase,
  type BoundaryCases,
  type BoundaryOptions,
  boundaryCases,
  type WithoutCase,
} from './boundary/index.ts';
/** The working calendar of Kazakhstan: what a day is, why it is not worked, terms; and existing days. */
export {
  addDays,
  addWorkingDays,
  type CalendarDay,
  calendarDay,
  type DayStatus,
  dayText,
  isDay,
  isWorkingDay,
  monthText,
  type NonWorkingReason,
  nonWorkingReason,
  nonWorkingText,
  weekday,
  weekdayText,
} from './calendar/index.ts';
/** Two editions compared in words, text and outcomes. */
export {
  type ComparisonWording,
  compareDueDates,
  compareOutcomes,
  comparisonWording,
  type DueDateChange,
  type DueDateComparison,
  inOrderOfText,
  type OutcomeAnswers,
  type OutcomeChange,
  type OutcomeComparison,
  type OutcomeProgress,
  orderOfBoth,
  outcomeAnswers,
  type ProvisionChange,
  provisionChanges,
  type RequirementChange,
  type RuleChange,
  type RuleKind,
  ruleTitle,
  searchOutcomes,
  type WordRun,
  wordDiff,
} from './compare/index.ts';
/** What is due when, and why, in words. */
export {
  type DueDate,
  type DueDateOptions,
  dueDateReason,
  dueDates,
  type Events,
} from './deadlines/index.ts';
/** Evaluating cases, with a trace for explaining, and checking conditions on facts. */
export {
  type AnswerValue,
  conditionChecker,
  type DecisionAnswer,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type GroupAnswer,
  groupOf,
  type RequirementAnswer,
  type StandingIn,
  type Status,
  type Trace,
  type TracedEvaluation,
} from './evaluate/index.ts';
/** Explaining evaluations in kk, ru and en, and the messages of requirements; answers in words. */
export {
  type AnswerKind,
  answerText,
  casesText,
  countText,
  type ExplainedDecision,
  type ExplainedFact,
  type ExplainedRecord,
  type ExplainedRule,
  type Explanation,
  endText,
  explain,
  expressionText,
  type FactLine,
  factLines,
  type GoverningNames,
  governingText,
  gradesText,
  type NamedFact,
  namedFact,
  noSuchRuleText,
  noValueText,
  requirementMessages,
  russianForm,
  type Speaker,
  speakerOf,
  startText,
  usableRowText,
  usedInterpretations,
  valueText,
  type WordedAnswer,
} from './explain/index.ts';
/** Facts and events of cases: schema, types, reading, problems in words. */
export {
  canonicalCategory,
  caseTypes,
  type EventsReading,
  type FactProblem,
  type FactsReading,
  factsSchema,
  type JsonSchema,
  nearestName,
  type PartialReading,
  type ProblemCode,
  pathText,
  problemMessage,
  problemSentence,
  readEvents,
  readFacts,
  readPartialFacts,
} from './facts/index.ts';
/** Programs as code: the fast path, without explanations; and as modules for use without the product. */
export {
  type FactsReader,
  type FastProgram,
  factsReader,
  fastProgram,
  type GenerateOptions,
  generate,
  moduleText,
  moduleTypes,
  type ReadFacts,
  type RefusedFacts,
  readingText,
  type Thing,
} from './generate/index.ts';
/** JSON from bytes. */
export { JsonCursor, type JsonValue } from './json/index.ts';
/** Exact rational numbers: reading, arithmetic, writing. */
export {
  type DecimalMark,
  formatRational,
  parseRational,
  Rational,
  rationalOfNumber,
} from './numbers/index.ts';
/** Documents as people cite them. */
export { documentText } from './program/document-text.ts';
/** The scopes and static types of expressions. */
export {
  declaredField,
  eachScope,
  elementType,
  fieldScope,
  indexExpressions,
  indexProgram,
  insideLoop,
  type ProgramIndex,
  recordField,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  withVariable,
} from './program/index.ts';
/** Languages of labels and messages. */
export { type Language, labelText } from './program/label.ts';
/** Official texts made comparable: quotes, dashes and spaces in one form. */
export { normaliseText } from './program/normalise.ts';
export type * from './program/program.ts';
/** Provisions as each language writes them. */
export { provisionName } from './program/provision-name.ts';
/** What rests on a reconstruction. */
export { reconstructedIn } from './program/reconstructed.ts';
/** Stored cases: their shape, running one, what it expected and did not get, what it put to use. */
export {
  type AnswerChange,
  type AnswerRange,
  answerKey,
  answerRange,
  CASE_KEYS,
  type Case,
  type CaseAnswers,
  type CaseInputProblem,
  type CaseProblem,
  type CaseReading,
  type CaseRun,
  caseChanges,
  type GradeDirection,
  gradeDirection,
  matchesExpected,
  type NamedAnswer,
  namedAnswers,
  type ObservedCase,
  observeCase,
  provisionsWithRules,
  QuickProgram,
  type QuickRun,
  readCase,
  runCase,
  sameAnswer,
  type Unmet,
  type UsableRow,
  unmetExpectations,
  usableRows,
} from './replay/index.ts';
/** Searching for cases of which something is true. */
export {
  type CaseSearch,
  climbToCase,
  type FoundCase,
  findCase,
  isValidCase,
  madeUpCases,
  minimiseFacts,
} from './search/index.ts';
/** The decisions of an edition as SQL. */
export {
  problemInWords,
  type RefusalReason,
  type SqlOptions,
  type SqlProblem,
  type SqlQuery,
  sqlFile,
  sqlQuery,
} from './sql/index.ts';
/** Tables decided over all values at once. */
export {
  type ColumnPiece,
  coverageOf,
  expressionKey,
  type Finding,
  idleRows,
  lookupTable,
  sampleOf,
  type TableLike,
} from './tables/index.ts';
/** The values of facts, as `readFacts` gives them and `evaluate` takes them. */
export { type FactRecord, type Facts, type FactValue, type PlainValue, plainValue } from './values/index.ts';
