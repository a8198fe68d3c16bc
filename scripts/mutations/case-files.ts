/** The stored cases of a methodology. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Case, readCase } from '../../engine/replay/index.ts';

/** A case and the file it stands in. */
export interface StoredCase {
  readonly file: string;
  readonly case: Case;
}

/** All cases in the folder `cases` of a methodology's folder. Throws when one does not have the shape of a case. */
export function storedCases(folder: string): readonly StoredCase[] {
  const cases = join(folder, 'cases');
  return readdirSync(cases)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = join(cases, name);
      const plain: unknown = parse(readFileSync(file, 'utf8'));
      const list: readonly unknown[] = Array.isArray(plain) ? plain : [plain];
      return list.map((item, index) => {
        const { case: read, problems } = readCase(item);
        if (read !== null) return { file, case: read };
        const told = problems.map(({ code, key }) => `${code} ${key}`).join(', ');
        throw new Error(`${file}, case ${index + 1}: ${told}`);
      });
    });
}
