/** What tells a finding from others of its code in its provision, in few words. */
import type { Diagnostic } from '../../dsl/index.ts';

/** The name and the place of a gap, the word with its odd letters, the number that is missing, and so on. */
export function shortKey({ code, data }: Diagnostic): string {
  const text = (name: string): string => String(data[name] ?? '');
  switch (code) {
    case 'gap':
    case 'overlap': {
      const { where } = data;
      return `${text('name')}: ${typeof where === 'object' && 'en' in where ? where.en : ''}`;
    }
    case 'reference-to-unprinted-number':
      return `${text('reference')} is printed ${text('printed')}`;
    case 'number-printed-twice':
      return `${text('number')}, first ${text('first')}`;
    case 'mixed-scripts-in-text':
      return `${text('word')}: ${text('letters')}`;
    case 'look-alike-category':
      return text('code');
    case 'bounds-against-requirement':
      return `${text('requirement')}: ${text('bounds')}, ${text('demand')}`;
    default:
      return text('name');
  }
}
