/** The acts and cases of the repository, for changing them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openWorkspace, type SourceFile } from '../../dsl/index.ts';

const FOLDER = 'methodologies';
const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => join(FOLDER, name))
  .sort();

/** All acts. */
export const ACTS: readonly SourceFile[] = paths
  .filter((path) => path.endsWith('.adisteme'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The acts as they are, analysed as far as they were asked for. */
export const WORKSPACE = openWorkspace(ACTS);

/** All stored cases, as plain data, with their methodology. */
export const CASES: readonly { readonly methodology: string; readonly plain: unknown }[] = paths
  .filter((path) => /\/cases\/[^/]+\.yaml$/.test(path))
  .flatMap((path) => {
    const list: unknown = parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(list)) throw new Error(`${path} is no list of cases`);
    return list.map((plain: { readonly methodology: string }) => ({ methodology: plain.methodology, plain }));
  });
