/** Why two editions answer a case differently: the edits between them, else the wording that decides. */
import {
  type AnswerChange,
  answerKey,
  type Case,
  type NamedAnswer,
  type Program,
  runCase,
  sameAnswer,
} from '../../engine/index.ts';
import { type Edition, everyProvision } from '../consolidate/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { Blame, type Cause, causeOf } from './blame.ts';

/** What a program answers to a case. */
export type Ask = (program: Program, stored: Case) => readonly NamedAnswer[];

/** Finds causes; what is computed for one case serves the next. */
export class Causes {
  private readonly workspace: Workspace;
  private readonly ask: Ask;
  private readonly blames = new Map<Edition, Map<Edition, Blame>>();
  /** What programs answer to the case asked about last: several of its answers may change. */
  private asked: { readonly stored: Case; readonly answers: Map<Program, readonly NamedAnswer[]> } | null =
    null;

  /**
   * The later of the editions asked about, or the one with more acts, must be of this workspace. `ask` runs cases; the
   * interpreter does unless it is given.
   */
  constructor(workspace: Workspace, ask: Ask = (program, stored) => runCase(program, stored).named) {
    this.workspace = workspace;
    this.ask = ask;
  }

  /** Whether a changed answer to the question has the same causes in all cases. False also where that is not known. */
  areAlike(kind: NamedAnswer['kind'], name: string, from: Edition, to: Edition): boolean {
    if (kind === 'deadline') return false;
    const isOneLine = from.identity.acts[0] === to.identity.acts[0];
    const blame = this.blame(from, to);
    if (blame.edits.length === 0) return !isOneLine || this.blame(to, from).edits.length === 0;
    const [was, is] = [from, to].map((edition) => this.workspace.program(edition).value);
    if (!was || !is) return false;
    const keyOf = (program: Program): string => answerKey(program, kind, name);
    return blame.isAlike(keyOf, keyOf(was), keyOf(is));
  }

  /**
   * The smallest set of edits that explains a change, whichever edition is the later. Where no edits lie between them
   * or none explains it, the provision whose rule answers now, or answered before: with the last edit that shaped it,
   * or with none where another base act took over.
   */
  of(change: AnswerChange, stored: Case, from: Edition, to: Edition): readonly Cause[] {
    const edits = this.editsBetween(change, stored, from, to);
    if (edits.length > 0) return edits;
    const isOneLine = from.identity.acts[0] === to.identity.acts[0];
    const undone = isOneLine
      ? this.editsBetween({ ...change, from: change.to, to: change.from }, stored, to, from)
      : [];
    if (undone.length > 0) return undone;
    const now = this.provisionOf(to, change);
    const provision = now ?? this.provisionOf(from, change);
    if (provision === undefined) return [];
    const edit = isOneLine ? lastEdit(now === undefined ? from : to, provision) : undefined;
    return [{ act: edit?.act ?? wordingAct(to, provision), provision, edit: edit?.id ?? null }];
  }

  private editsBetween(change: AnswerChange, stored: Case, from: Edition, to: Edition): readonly Cause[] {
    const answers = (wanted: NamedAnswer) => (program: Program) => {
      const answer = this.answersOf(program, stored).find(
        ({ kind, name }) => kind === change.kind && name === change.name,
      );
      return sameAnswer(wanted, answer ?? { ...change, value: null, status: 'no-such-rule' });
    };
    return this.blame(from, to).explain(answers(change.from), answers(change.to)).map(causeOf);
  }

  private answersOf(program: Program, stored: Case): readonly NamedAnswer[] {
    if (this.asked?.stored !== stored) this.asked = { stored, answers: new Map() };
    const { answers } = this.asked;
    const known = answers.get(program) ?? this.ask(program, stored);
    answers.set(program, known);
    return known;
  }

  private blame(from: Edition, to: Edition): Blame {
    const ofFrom = this.blames.get(from) ?? new Map<Edition, Blame>();
    this.blames.set(from, ofFrom);
    const { acts } = this.workspace;
    const blame = ofFrom.get(to) ?? new Blame(acts, this.workspace.editions(to.methodology).value, from, to);
    ofFrom.set(to, blame);
    return blame;
  }

  private provisionOf(edition: Edition, { name }: AnswerChange): string | undefined {
    const { value: program } = this.workspace.program(edition);
    const rules = program === null ? [] : [program.decisions, program.requirements, program.deadlines].flat();
    return rules.find((rule) => rule.name === name)?.origin.provision;
  }
}

/** The last edit of a provision, or of the nearest one around it that has been edited. */
function lastEdit(edition: Edition, id: string): { readonly act: string; readonly id: string } | undefined {
  const edited = [...everyProvision(edition.provisions)].filter(({ edits }) => edits.length > 0);
  const around = edited.filter((provision) => `${id} `.startsWith(`${provision.id} `));
  return around.at(-1)?.edits.at(-1);
}

/** The act of the edition that words a provision; where none does, or its rules are adopted, the base act. */
function wordingAct({ provisions, identity }: Edition, id: string): string {
  const around = [...everyProvision(provisions)].filter((provision) =>
    `${id} `.startsWith(`${provision.id} `),
  );
  const act = around.at(-1)?.act ?? '';
  return identity.acts.includes(act) ? act : (identity.acts[0] ?? '');
}
