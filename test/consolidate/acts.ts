/** Small acts written in the English surface, opened as a workspace. */

import { type EditionProvision, everyProvision } from '../../dsl/consolidate/index.ts';
import { messageOf, openWorkspace, type Workspace } from '../../dsl/index.ts';

/** Lines of the header by keyword; those not given are usual ones, those given as null are left out. */
export type Header = Readonly<Record<string, string | null>>;

/** The text of an act that approves `body`; content is indented as written. */
export function baseAct(id: string, content: string, header: Header = {}): string {
  return act(
    id,
    {
      document: '"order" № 1, 2020-01-01',
      approves: 'body "Some body"',
      'enters into force': '2020-02-01',
      ...header,
    },
    content,
  );
}

/** The text of an act that amends `body`, with edits (or other items) under its point 1. */
export function amendment(id: string, edits: string, header: Header = {}): string {
  return act(
    id,
    {
      document: `"order" № ${id}, 2021-01-01`,
      amends: 'body',
      'enters into force': '2021-02-01',
      ...header,
    },
    `point 1\n${edits.replace(/^(?=.)/gm, '  ')}`,
  );
}

function act(id: string, header: Header, content: string): string {
  const lines = Object.entries(header).flatMap(([key, value]) =>
    value === null ? [] : `  ${key}: ${value}`,
  );
  return `language en\n\nact ${id}\n${lines.join('\n')}\n\n${content}\n`;
}

/** A workspace whose files are named after the acts they hold. Mistakes of syntax are mistakes of the test. */
export function open(...texts: readonly string[]): Workspace {
  const files = texts.map((text, i) => {
    const name = /^act (\S+)$/m.exec(text)?.[1] ?? String(i);
    return { path: `${name}.adisteme`, text };
  });
  const workspace = openWorkspace(files);
  for (const { path } of files) {
    const mistakes = workspace.parsed(path)?.diagnostics ?? [];
    if (mistakes.length > 0) throw new Error(mistakes.map((finding) => messageOf(finding, 'en')).join('\n'));
  }
  return workspace;
}

/** Code, covered text and data of what is found about the editions of `body`. */
export function findings(workspace: Workspace, methodology = 'body') {
  return workspace.editions(methodology).diagnostics.map(({ code, file, span, data }) => {
    const text = workspace.files.find(({ path }) => path === file)?.text ?? '';
    return { code, at: text.slice(span.start, span.end).split('\n', 1)[0], data };
  });
}

/** Provisions of the latest edition (or of the one at `index`) with the first line of their texts. */
export function provisions(workspace: Workspace, index = -1): string[] {
  return [...everyProvision(edition(workspace, index).provisions)].map((provision) => {
    const text = provision.text.map((line) => line.text).join(' / ');
    return text === '' ? provision.id : `${provision.id}: ${text}`;
  });
}

export function edition(workspace: Workspace, index = -1) {
  const found = workspace.editions('body').value.at(index);
  if (found === undefined) throw new Error('there is no such edition');
  return found;
}

/** One provision of the latest edition. */
export function provision(workspace: Workspace, id: string): EditionProvision {
  for (const found of everyProvision(edition(workspace).provisions)) if (found.id === id) return found;
  throw new Error(`there is no ${id}`);
}
