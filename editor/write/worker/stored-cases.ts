/** The stored cases of the bodies: for the lens above points, and for trying one. */
import { casesOfText, type LocatedCase, yamlOfCase } from '../../../cases/index.ts';
import type { Case } from '../../../engine/index.ts';
import type { CaseFile } from '../../api/index.ts';

/** A stored case as it is offered. */
export interface StoredCaseEntry {
  readonly id: string;
  readonly file: string;
  readonly on: string;
}

interface Stored {
  readonly located: LocatedCase;
  readonly file: CaseFile;
  /** The line after its last one, zero-based. */
  readonly end: number;
}

/** All stored cases; files that cannot be read are passed over: the page of replays tells what is wrong in them. */
export class StoredCases {
  private all: readonly Stored[] = [];

  /** Takes the files; gives their cases. */
  set(files: readonly CaseFile[]): readonly Case[] {
    this.all = files.flatMap((file) => {
      const read = casesOfText(file.text, file.name);
      if (!read.ok) return [];
      const { cases } = read.value;
      const lines = file.text.split('\n').length;
      return cases.map((located, place) => {
        const next = cases[place + 1]?.source.placeOf('')?.line;
        return { located, file, end: next === undefined ? lines : next - 1 };
      });
    });
    return this.all.map(({ located }) => located.case);
  }

  /** The cases of a methodology, in the order of their files. */
  of(methodology: string): StoredCaseEntry[] {
    return this.all
      .filter(({ located }) => located.case.methodology === methodology)
      .map(({ located, file }) => ({ id: located.case.id, file: file.name, on: located.case.on }));
  }

  /** A case as it stands in its file, with the comments above it; null: there is none of that name. */
  text(wanted: { readonly methodology: string; readonly case: string }): string | null {
    const stored = this.all.find(
      ({ located }) => located.case.methodology === wanted.methodology && located.case.id === wanted.case,
    );
    if (stored === undefined) return null;
    return ownLines(stored) ?? yamlOfCase(stored.located.case);
  }
}

const COMMENT = /^\s*#/;

/** The lines of one element of a list in YAML; undefined for other files. */
function ownLines({ located, file, end }: Stored): string | undefined {
  const lines = file.text.split('\n');
  let start = (located.source.placeOf('')?.line ?? 0) - 1;
  if (start < 0 || !lines[start]?.startsWith('- ')) return undefined;
  while (COMMENT.test(lines[start - 1] ?? '')) start -= 1;
  let last = end;
  while (last > start && /^\s*(#.*)?$/.test(lines[last - 1] ?? '')) last -= 1;
  return `${lines.slice(start, last).join('\n').trimEnd()}\n`;
}
