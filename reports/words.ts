/** Editions, acts, answers and causes of a replay in the words of one language. */
import type { CasePlace, Cause } from '../dsl/index.ts';
import {
  type AnswerValue,
  answerText,
  dayText,
  documentText,
  type EditionIdentity,
  endText,
  type Language,
  labelText,
  type NamedAnswer,
  noValueText,
  type Program,
  provisionName,
  type Speaker,
  speakerOf,
  startText,
  type Unmet,
} from '../engine/index.ts';
import { messagesIn } from './catalogues.ts';
import type { Messages } from './messages.ts';
import type { ReplayReport, ReportedAct } from './report.ts';

/** Statuses that an expectation may ask for, as `{status: no-rule}`. */
const STATUSES = ['not-applicable', 'no-rule', 'missing-facts', 'conflict', 'no-calendar'] as const;

/** The words of a report in one language. */
export class Words {
  readonly language: Language;
  readonly messages: Messages;
  private readonly report: ReplayReport;
  private readonly acts: ReadonlyMap<string, ReportedAct>;
  private readonly speakers = new Map<Program, Speaker>();

  constructor(report: ReplayReport, language: Language) {
    this.report = report;
    this.language = language;
    this.messages = messagesIn(language);
    this.acts = new Map(report.acts.map((act) => [act.id, act]));
  }

  /** A methodology by the name of its body. */
  body(methodology: string): string {
    const program = this.report.editions.findLast((one) => one.methodology === methodology);
    return labelText(program?.organization, this.language, methodology);
  }

  /** An act as people cite it: `қаулы № 144, 2018-03-29`. */
  act(id: string): string {
    return documentText(this.acts.get(id)?.document, this.language, id);
  }

  /** The language that an act is written in; undefined for an act that is not known. */
  actLanguage(id: string): Language | undefined {
    return this.acts.get(id)?.language;
  }

  /** From when an edition is. */
  start({ from, certainty }: EditionIdentity): string {
    return startText(from, certainty, this.language);
  }

  /** From when until when an edition is. */
  span(edition: EditionIdentity): string {
    const { until, certainty, untilCertainty } = edition;
    if (until === null) return this.start(edition);
    const comma = certainty === 'earliest' ? ',' : '';
    return `${this.start(edition)}${comma} ${endText(until, untilCertainty ?? 'exact', this.language)}`;
  }

  day(day: string): string {
    return dayText(day, this.language);
  }

  /** The program of an edition that the summary names. */
  program(methodology: string, edition: EditionIdentity): Program | undefined {
    return this.report.editions.find(
      (one) => one.methodology === methodology && one.edition.hash === edition.hash,
    );
  }

  /** A speaker for a program of the report. */
  speaker(program: Program): Speaker {
    const speaker = this.speakers.get(program) ?? speakerOf(program, this.language);
    this.speakers.set(program, speaker);
    return speaker;
  }

  /** A decision, requirement or deadline by its label in the latest edition that has it. */
  question(methodology: string, name: string): string {
    const own = this.report.editions.filter((one) => one.methodology === methodology);
    for (const { decisions, requirements, deadlines } of own.reverse()) {
      const rule = [decisions, requirements, deadlines].flat().find((one) => one.name === name);
      if (rule !== undefined) return labelText(rule.label, this.language, name);
    }
    return name;
  }

  /** What an edition answers. */
  answer(methodology: string, edition: EditionIdentity, { kind, name, value, status }: NamedAnswer): string {
    const program = this.program(methodology, edition);
    if (program === undefined) return plainText(value);
    return answerText(this.speaker(program), { kind, name, value, status });
  }

  /** The clause to blame, and where it is from. */
  cause({ act, provision, edit }: Cause): { readonly provision: string; readonly source: string } {
    const name = this.act(act);
    const source =
      edit === null
        ? this.messages.byText(name)
        : this.messages.byEdit(name, provisionName(edit.slice(act.length + 1), this.language));
    return { provision: provisionName(provision, this.language), source };
  }

  /** An expectation that was not met: of what, what was expected, what was answered. */
  unmet(
    { methodology, on }: CasePlace,
    { kind, name, expected, actual }: Unmet,
  ): { readonly what: string; readonly expected: string; readonly actual: string } {
    const m = this.messages;
    if (kind === 'bad-input' || kind === 'unknown-name') {
      const what = kind === 'bad-input' ? m.badInput(name) : m.unknownName(name);
      return { what, expected: plainText(expected), actual: plainText(actual) };
    }
    const program = this.programOn(methodology, on);
    const say = (value: unknown): string => {
      if (program === undefined) return plainText(value);
      const status = askedStatus(value);
      if (status !== undefined) return noValueText(status, this.language);
      // Files have no other values than answers have.
      const answer = { kind, name, value: value as AnswerValue, status: 'decided' } as const;
      return answerText(this.speaker(program), answer);
    };
    return { what: this.question(methodology, name), expected: say(expected), actual: say(actual) };
  }

  private programOn(methodology: string, day: string): Program | undefined {
    return this.report.editions.findLast(
      ({ methodology: own, edition: { from, until } }) =>
        own === methodology && (from === null || from <= day) && (until === null || day < until),
    );
  }
}

function askedStatus(value: unknown): (typeof STATUSES)[number] | undefined {
  if (typeof value !== 'object' || value === null || !('status' in value)) return undefined;
  return Object.keys(value).length === 1 ? STATUSES.find((one) => one === value.status) : undefined;
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
