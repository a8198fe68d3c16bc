/** The acts to replay on: the published ones, and these with one draft in the place of its act. */
import {
  type Edition,
  openWorkspace,
  type RunnableEdition,
  type SourceFile,
  type Workspace,
} from '../../../dsl/index.ts';
import type { Case } from '../../../engine/index.ts';
import type { Refusal } from '../../api/index.ts';
import type { ActTexts, NamedText, Offer, OfferedEdition } from '../shapes.ts';

/** An edition that cases are run on, with how the page names it. */
export interface ReplayEdition extends RunnableEdition {
  readonly offered: OfferedEdition;
}

/** What tells which edition governs a case. */
type Governed = Pick<Case, 'methodology' | 'on'>;

/** Published acts and drafts. What has been computed is kept: it is asked for every case. */
export class Acts {
  private readonly published: Workspace;
  private readonly texts: ActTexts;
  private readonly drafted = new Map<string, Workspace>();
  private readonly bodies = new Map<string, BodyEditions>();

  constructor(texts: ActTexts) {
    this.texts = texts;
    this.published = openWorkspace(texts.acts.map(sourceFile));
  }

  /** The bodies and editions that can be replayed on with a draft, or without. */
  offer(draft: string | null): Offer {
    const workspaces = this.workspaces(draft);
    const methodologies = [...new Set(workspaces.flatMap((workspace) => workspace.methodologies))].sort();
    const acts = new Map(workspaces.flatMap((workspace) => workspace.acts.map((act) => [act.id, act])));
    return {
      bodies: methodologies.map((methodology) => {
        const { organization, offered } = this.body(methodology, draft);
        return { methodology, organization, editions: offered };
      }),
      acts: [...acts.values()].map(({ id, file, document }) => ({
        id,
        file,
        ...(document === undefined ? {} : { document }),
      })),
    };
  }

  /** The editions of a body that answer cases, in the order of time: the published one first, then the draft's. */
  editions(methodology: string, draft: string | null): readonly ReplayEdition[] {
    return this.body(methodology, draft).editions;
  }

  /** The editions that govern the day of a case: the published one, then that of the draft where it is another. */
  governing({ methodology, on }: Governed, draft: string | null): readonly ReplayEdition[] {
    return this.body(methodology, draft).on(on);
  }

  /** Why no edition governs the day of a case, neither published nor in any draft; null where one does. */
  refusal(stored: Governed): Refusal | null {
    const drafts = this.texts.drafts.map(({ name }) => name);
    if ([null, ...drafts].some((draft) => this.governing(stored, draft).length > 0)) return null;
    const choice = this.published.editionOn(stored.methodology, stored.on);
    if (choice.found) return { code: 'edition-has-errors', data: {} };
    const { reason, day, known } = choice;
    if (reason === 'unknown-methodology') return { code: reason, data: { known } };
    if (reason === 'before-first' && day !== undefined) return { code: reason, data: { day } };
    if (reason === 'after-last') return { code: reason, data: { day: day ?? null } };
    return { code: 'no-edition', data: {} };
  }

  private body(methodology: string, draft: string | null): BodyEditions {
    const key = JSON.stringify([methodology, draft]);
    const known = this.bodies.get(key) ?? new BodyEditions(methodology, this.workspaces(draft), draft);
    this.bodies.set(key, known);
    return known;
  }

  /** The published acts, then those with the draft. */
  private workspaces(draft: string | null): readonly Workspace[] {
    if (draft === null) return [this.published];
    const known = this.drafted.get(draft) ?? openWorkspace(this.with(draft), this.published);
    this.drafted.set(draft, known);
    return [this.published, known];
  }

  private with(draft: string): SourceFile[] {
    const others = this.texts.acts.filter(({ name }) => name !== draft);
    return [...others, ...this.texts.drafts.filter(({ name }) => name === draft)].map(sourceFile);
  }
}

/** The editions of a body in some workspaces; those with the same content are one. */
class BodyEditions {
  readonly organization: Edition['organization'];
  readonly offered: readonly OfferedEdition[];
  readonly editions: readonly ReplayEdition[];
  private readonly methodology: string;
  private readonly workspaces: readonly Workspace[];
  private readonly byDay = new Map<string, readonly ReplayEdition[]>();

  constructor(methodology: string, workspaces: readonly Workspace[], draft: string | null) {
    this.methodology = methodology;
    this.workspaces = workspaces;
    const seen = new Set<string>();
    const all = workspaces.flatMap((workspace, place) =>
      workspace.editions(methodology).value.flatMap((edition) => {
        const { hash } = edition.identity;
        if (seen.has(hash)) return [];
        seen.add(hash);
        return [named(workspace, edition, place === 0 ? null : draft)];
      }),
    );
    // The order is stable: of one day, the published edition comes before the draft's.
    all.sort(({ offered: { from: a } }, { offered: { from: b } }) =>
      (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1,
    );
    this.organization = all.at(-1)?.edition.organization ?? {};
    this.offered = all.map(({ offered }) => offered);
    this.editions = all.flatMap(({ program, ...edition }) =>
      program === null ? [] : [{ ...edition, program }],
    );
  }

  on(day: string): readonly ReplayEdition[] {
    const known = this.byDay.get(day);
    if (known !== undefined) return known;
    const governing = new Set(
      this.workspaces.flatMap((workspace) => {
        const choice = workspace.editionOn(this.methodology, day);
        const hash = choice.found ? choice.edition.identity.hash : null;
        return this.editions.filter(({ edition }) => edition.identity.hash === hash);
      }),
    );
    this.byDay.set(day, [...governing]);
    return [...governing];
  }
}

function named(workspace: Workspace, edition: Edition, draft: string | null) {
  const { from, until, certainty, untilCertainty, acts } = edition.identity;
  const program = workspace.soundProgram(edition);
  const offered: OfferedEdition = {
    ...{ from, until, certainty, acts, draft },
    ...(untilCertainty === undefined ? {} : { untilCertainty }),
    key: `${draft === null ? '' : 'draft:'}${from ?? ''}`,
    sound: program !== null,
  };
  return { workspace, edition, program, offered };
}

function sourceFile({ name, text }: NamedText): SourceFile {
  return { path: name, text };
}
