/** The acts and drafts that can be compared, and the sides that addresses name among them. */
import {
  type NoSide,
  openWorkspace,
  type Side,
  type SideChoice,
  type SourceFile,
  sideOfAct,
  sideOnDay,
  type Workspace,
} from '../../../dsl/index.ts';
import { isDay } from '../../../engine/index.ts';
import type { Refusal } from '../../api/index.ts';
import { daySide, readSide } from '../side-text.ts';
import type { Choices, DraftChoice, NamedAct, SideFault } from './shapes.ts';

/** The texts of the server: acts and drafts by the names of their files. */
export interface OpenedTexts {
  readonly acts: readonly { readonly name: string; readonly text: string }[];
  readonly drafts: readonly { readonly name: string; readonly text: string }[];
}

/** A side with the acts it was computed from. */
export interface FoundSide {
  readonly side: Side;
  readonly workspace: Workspace;
  /** The name of the draft's file; null for an edition on a day. */
  readonly draft: string | null;
}

/** A side, or why there is none. */
export type Found =
  | { readonly ok: true; readonly found: FoundSide }
  | { readonly ok: false; readonly fault: SideFault };

/** Sides are computed once. */
export class ComparedTexts {
  /** The published acts; and the same with every draft in the place of its act. */
  private readonly published: Workspace;
  private readonly drafted: Workspace;
  private readonly drafts: ReadonlySet<string>;
  private readonly sides = new Map<string, Found>();

  constructor({ acts, drafts }: OpenedTexts) {
    const files = acts.map(asFile);
    this.drafts = new Set(drafts.map(({ name }) => name));
    this.published = openWorkspace(files);
    const others = files.filter(({ path }) => !this.drafts.has(path));
    this.drafted = openWorkspace([...others, ...drafts.map(asFile)], this.published);
  }

  /** The side of an address. */
  side(text: string): Found {
    const known = this.sides.get(text);
    if (known !== undefined) return known;
    const found = this.find(text);
    this.sides.set(text, found);
    return found;
  }

  /** Both sides, which the caller knows to be there. */
  pair({ from, to }: { readonly from: string; readonly to: string }): [FoundSide, FoundSide] {
    const [before, after] = [this.side(from), this.side(to)];
    if (!before.ok || !after.ok) throw new Error(`no sides: ${from}, ${to}`);
    return [before.found, after.found];
  }

  /** The acts that know both sides: with the drafts, where one of them is a draft. */
  workspaceOf(...sides: readonly FoundSide[]): Workspace {
    return sides.find(({ draft }) => draft !== null)?.workspace ?? this.published;
  }

  /** Everything that can be chosen. */
  choices(): Choices {
    const bodies = this.published.methodologies.map((methodology) => {
      const editions = this.published.editions(methodology).value;
      const organization = editions.at(-1)?.organization ?? {};
      return { methodology, organization, editions: editions.map(({ identity }) => ({ ...identity })) };
    });
    const acts = new Map<string, NamedAct>();
    for (const { id, file, document } of [...this.published.acts, ...this.drafted.acts]) {
      acts.set(id, { id, name: file, ...(document === undefined ? {} : { document }) });
    }
    const drafts = [...this.drafts].sort().map((name) => this.draftChoice(name));
    return { bodies, drafts, acts: [...acts.values()] };
  }

  private draftChoice(name: string): DraftChoice {
    const act = this.drafted.acts.find(({ file }) => file === name);
    const methodology = act?.methodology;
    const editions = methodology === undefined ? [] : this.drafted.editions(methodology).value;
    return {
      name,
      ...(act?.document === undefined ? {} : { document: act.document }),
      organization: editions.at(-1)?.organization ?? {},
      against: act === undefined || methodology === undefined ? null : this.against(methodology, act.id),
    };
  }

  /** The published edition that has the act already, else the one that governs the day on which the draft would. */
  private against(methodology: string, act: string): string | null {
    const editions = this.published.editions(methodology).value;
    const isIn = ({ identity }: (typeof editions)[number]): boolean => identity.acts.includes(act);
    const day = this.drafted.editions(methodology).value.find(isIn)?.identity.from ?? null;
    const known = editions.find(isIn)?.identity.from;
    if (known != null) return daySide(methodology, known);
    if (day !== null && this.published.editionOn(methodology, day).found) return daySide(methodology, day);
    const last = editions.at(-1)?.identity.from;
    return last == null ? null : daySide(methodology, last);
  }

  private find(text: string): Found {
    const named = readSide(text);
    if (named === null) return fault({ kind: 'malformed' });
    if (named.kind === 'day') {
      const { methodology, day } = named;
      if (!isDay(day)) return fault({ kind: 'refused', refusal: { code: 'not-a-day', data: {} } });
      return this.found(sideOnDay(this.published, methodology, day), this.published, null);
    }
    const { name } = named;
    if (!this.drafts.has(name)) return fault({ kind: 'no-draft', name });
    return this.found(sideOfAct(this.drafted, name), this.drafted, name);
  }

  private found(choice: SideChoice, workspace: Workspace, draft: string | null): Found {
    if (choice.found) return { ok: true, found: { side: choice.side, workspace, draft } };
    return fault(faultOf(choice.reason));
  }
}

function asFile({ name, text }: { readonly name: string; readonly text: string }): SourceFile {
  return { path: name, text };
}

function fault(one: SideFault): Found {
  return { ok: false, fault: one };
}

function faultOf(reason: NoSide): SideFault {
  if (reason.kind === 'no-edition') return { kind: 'refused', refusal: refusalOf(reason.choice) };
  // A side that is asked for by itself is never "before" another.
  return { kind: reason.kind === 'nothing-before' ? 'never-in-force' : reason.kind };
}

function refusalOf(choice: Extract<NoSide, { kind: 'no-edition' }>['choice']): Refusal {
  const { reason, day, known } = choice;
  if (reason === 'unknown-methodology') return { code: reason, data: { known } };
  if (reason === 'before-first' && day !== undefined) return { code: reason, data: { day } };
  if (reason === 'after-last') return { code: reason, data: { day: day ?? null } };
  return { code: 'no-edition', data: {} };
}
