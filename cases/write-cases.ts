/** Cases as the text of a file. */
import { stringify } from 'yaml';
import type { Case } from '../engine/index.ts';

/** A case as a file has it: what is not said has its usual meaning. */
export type StoredCase = Pick<Case, 'id' | 'methodology' | 'on' | 'facts' | 'expect'> &
  Partial<Pick<Case, 'reading'>>;

/** How cases are written. */
export type CaseFormat = 'yaml' | 'ndjson' | 'json';

/** The format that the name of a file asks for: `.ndjson`, `.json`, and YAML for every other. */
export function formatOfName(name: string): CaseFormat {
  if (name.endsWith('.ndjson') || name.endsWith('.jsonl')) return 'ndjson';
  return name.endsWith('.json') ? 'json' : 'yaml';
}

/** The text of the file; `heading` stands as a comment in front, where the format has comments. */
export function textOfCases(cases: readonly StoredCase[], format: CaseFormat, heading: string): string {
  switch (format) {
    case 'ndjson':
      return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
    case 'json':
      return `${JSON.stringify(cases, null, 2)}\n`;
    case 'yaml': {
      const comment = heading.split('\n').map((line) => `# ${line}\n`);
      return `${comment.join('')}\n${stringify(cases, { lineWidth: 0, aliasDuplicateObjects: false })}`;
    }
  }
}
