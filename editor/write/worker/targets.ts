/** What an amendment can change: the provisions of the edition of a day, with their official text. */
import { type Edition, type EditionProvision, everyProvision, type Workspace } from '../../../dsl/index.ts';
import { addDays, type Language, labelText, provisionName } from '../../../engine/index.ts';

/** Which edition is amended. */
export interface TargetsRequest {
  readonly methodology: string;
  /** Empty: today, or else the last day on which there is an edition. */
  readonly day: string;
  readonly today: string;
  readonly language: Language;
}

/** A provision that can be changed. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Its official text with that of its parts, paragraphs by line feeds. */
  readonly text: string;
  readonly hasRules: boolean;
}

/** The edition of a day, or why there is none. `day`: the day that was taken where none was given. */
export type Targets =
  | {
      readonly found: true;
      readonly day: string;
      readonly acts: readonly string[];
      readonly targets: readonly Target[];
      /** The first day on which the methodology is no longer in force. */
      readonly end: string | null;
    }
  | {
      readonly found: false;
      readonly reason: 'unknown-methodology' | 'no-edition' | 'before-first' | 'after-last';
      readonly day: string | null;
    };

/** The edition that governs a day, and what can be changed in it. */
export function amendmentTargets(workspace: Workspace, request: TargetsRequest): Targets {
  const { methodology, language } = request;
  const editions = workspace.editions(methodology).value;
  const last = editions.at(-1)?.identity;
  const isOver = last?.until != null && last.until <= request.today;
  const usual = isOver && last.until !== null ? addDays(last.until, -1) : request.today;
  const day = request.day === '' ? usual : request.day;
  const choice = workspace.editionOn(methodology, day);
  if (!choice.found) return { found: false, reason: choice.reason, day: choice.day ?? null };
  return targetsOf(choice.edition, day, editions, language);
}

function targetsOf(edition: Edition, day: string, editions: readonly Edition[], language: Language): Targets {
  return {
    found: true,
    day,
    acts: edition.identity.acts,
    end: editions.at(-1)?.identity.until ?? null,
    targets: [...everyProvision(edition.provisions)]
      .filter(({ unit }) => unit !== 'row')
      .map((provision) => ({
        id: provision.id,
        name: provisionName(provision.id, language),
        title: labelText(titleOf(provision), language, ''),
        text: textOf(provision),
        hasRules: [...everyProvision([provision])].some(({ declarations }) => declarations.length > 0),
      })),
  };
}

function textOf(provision: EditionProvision): string {
  return [...everyProvision([provision])].flatMap(({ text }) => text.map((line) => line.text)).join('\n');
}

function titleOf({ node }: EditionProvision) {
  const { kk, ru, en } = node.title;
  return {
    ...(kk === undefined ? {} : { kk: kk.value }),
    ...(ru === undefined ? {} : { ru: ru.value }),
    ...(en === undefined ? {} : { en: en.value }),
  };
}
