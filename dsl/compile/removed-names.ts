/** Telling of names and provisions that are unknown because an edit took them out. */
import { type Edition, type EditionProvision, everyProvision } from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';

/** The wording that declared a name, and the edit that ended it. */
interface Removal {
  readonly provision: string;
  readonly act: string;
  /** The provision of the act in which the edit stands. */
  readonly by: string;
}

/**
 * Findings in which `unknown-name` and `unknown-provision` name the edit that took the thing out, where one did:
 * `removed-name`, `removed-provision`.
 */
export function tellRemovals(findings: readonly Diagnostic[], edition: Edition): readonly Diagnostic[] {
  if (!findings.some(({ code }) => code === 'unknown-name' || code === 'unknown-provision')) return findings;
  const names = removedNames(edition);
  return findings.map((finding) => {
    const { code, file, span, data, provision } = finding;
    const more = provision === undefined ? {} : { provision };
    if (code === 'unknown-name') {
      const removal = names.get(String(data['name']));
      if (removal === undefined) return finding;
      const { name = '', kind = '' } = data;
      return diagnostic('removed-name', file, span, { name, kind, ...removal }, more);
    }
    const gone = edition.repealed.find(({ id }) => code === 'unknown-provision' && id === data['provision']);
    if (gone === undefined) return finding;
    const removal = { provision: gone.id, act: gone.edit.act, by: gone.edit.provision };
    return diagnostic('removed-provision', file, span, removal, more);
  });
}

/** The names that former wordings declared; of several, the latest wording counts. */
function removedNames(edition: Edition): ReadonlyMap<string, Removal> {
  const found = new Map<string, Removal>();
  const add = (wording: EditionProvision, removal: Omit<Removal, 'provision'>): void => {
    for (const { id, declarations } of everyProvision([wording])) {
      for (const name of declarations.flatMap(namesIn)) found.set(name, { provision: id, ...removal });
    }
  };
  for (const { edits, former } of everyProvision(edition.provisions)) {
    for (const [place, wording] of former.entries()) {
      // Each edit that gave a new wording left the old one behind.
      const edit = edits[edits.length - former.length + place];
      if (edit !== undefined) add(wording, { act: edit.act, by: edit.provision });
    }
  }
  for (const { former, edit } of edition.repealed) add(former, { act: edit.act, by: edit.provision });
  return found;
}

/** Kinds of nodes inside a declaration that declare a name of their own. */
const INNER = new Set<unknown>(['item', 'group', 'competency', 'field']);

/** The name of a declaration, its items and its fields. */
function namesIn(declaration: object): string[] {
  const own = 'name' in declaration && 'labels' in declaration ? [nameText(declaration.name)] : [];
  return [...own, ...innerNames(declaration)].flatMap((name) => name ?? []);
}

function innerNames(node: object): (string | undefined)[] {
  return Object.values(node).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'kind' in value && INNER.has(value.kind) && 'name' in value ? [nameText(value.name)] : [];
    return [...own, ...innerNames(value)];
  });
}

function nameText(name: unknown): string | undefined {
  return typeof name === 'object' && name !== null && 'text' in name ? String(name.text) : undefined;
}
