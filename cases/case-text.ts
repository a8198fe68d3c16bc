/** Cases as the text of a file. */
import { stringify } from 'yaml';

/**
 * Cases in YAML, which `casesOfText` reads back exactly; a remark stands above as a comment. Keys are those of
 * `CASE_KEYS`.
 */
export function yamlOfCases(cases: readonly object[], remark = ''): string {
  const comment = remark === '' ? '' : remark.replace(/^/gm, '# ').concat('\n');
  return comment + stringify(cases, { lineWidth: 0 });
}
