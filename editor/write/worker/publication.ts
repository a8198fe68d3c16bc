/** What publishing an act would bring: the mistakes that refuse it, what else is found, the editions it makes. */
import {
  type Diagnostic,
  messageOf,
  openWorkspace,
  positionOf,
  type SourceFile,
  type Workspace,
} from '../../../dsl/index.ts';
import type { EditionIdentity, Language } from '../../../engine/index.ts';

/** The text to be published in the place of `name`. */
export interface PublicationRequest {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
}

/** A finding in an act; lines and columns begin at 0. */
export interface ActFinding {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Diagnostic['severity'];
  readonly code: string;
  readonly message: string;
}

/** What publishing would bring. */
export interface Publication {
  readonly methodology: string | null;
  /** Errors in the act, and those that it would bring into others; the server refuses them too. */
  readonly errors: readonly ActFinding[];
  /** Warnings in the act itself. */
  readonly warnings: readonly ActFinding[];
  /** The editions that there would be and are not yet. */
  readonly editions: readonly EditionIdentity[];
}

/** With whole cases looked for: it is asked once, and the author should know. */
const CHECKS = { witnesses: true };

/** The acts as they are published, without any drafts: the server judges an act among them. */
export class PublishedActs {
  private workspace: Workspace = openWorkspace([]);

  /** Takes the published texts. */
  set(files: readonly { readonly name: string; readonly text: string }[]): void {
    const sources = files.map(({ name, text }): SourceFile => ({ path: name, text }));
    this.workspace = openWorkspace(sources, this.workspace);
  }

  /** What the act would bring. */
  publication({ name, text, language }: PublicationRequest): Publication {
    const before = this.workspace;
    const others = before.files.filter(({ path }) => path !== name);
    const after = openWorkspace([...others, { path: name, text }], before);
    const methodology = after.acts.find(({ file }) => file === name)?.methodology ?? null;
    const found = [
      ...(after.parsed(name)?.diagnostics ?? []),
      ...after.check(methodology ?? undefined, CHECKS),
    ];
    const known = new Set(before.check(undefined, CHECKS).map(keyOf));
    const told = new Map(
      found
        .filter((one) => one.file === name || (one.severity === 'error' && !known.has(keyOf(one))))
        .map((one) => [keyOf(one), one]),
    );
    const findings = [...told.values()].map((one) => findingOf(one, after, language));
    return {
      methodology,
      errors: findings.filter(({ severity }) => severity === 'error'),
      warnings: findings.filter(({ severity }) => severity === 'warning'),
      editions: methodology === null ? [] : newEditions(before, after, methodology),
    };
  }
}

function newEditions(before: Workspace, after: Workspace, methodology: string): EditionIdentity[] {
  const keys = new Set(before.editions(methodology).value.map(({ identity }) => editionKey(identity)));
  return after
    .editions(methodology)
    .value.map(({ identity }) => identity)
    .filter((identity) => !keys.has(editionKey(identity)))
    .map(({ from, until, certainty, untilCertainty, acts, hash }) => ({
      ...{ from, until, certainty, acts, hash },
      ...(untilCertainty === undefined ? {} : { untilCertainty }),
    }));
}

function editionKey({ from, until, acts, hash }: EditionIdentity): string {
  return JSON.stringify([from, until, acts, hash]);
}

function findingOf(one: Diagnostic, workspace: Workspace, language: Language): ActFinding {
  const source = workspace.files.find(({ path }) => path === one.file)?.text ?? '';
  const { line, character } = positionOf(source, one.span.start);
  return {
    name: one.file,
    line,
    column: character,
    severity: one.severity,
    code: one.code,
    message: messageOf(one, language),
  };
}

function keyOf({ file, span, code, data }: Diagnostic): string {
  return JSON.stringify([file, span, code, data]);
}
