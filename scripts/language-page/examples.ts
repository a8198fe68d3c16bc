/**
 * The examples of docs/language.md. Each begins with a line that says where it is from:
 *
 *     From `ryskulov-2018-144`, point 18:          lines of that act (some may be left out), under that provision
 *     From `ryskulov-2018-144`:                    the same, at the head of the act or with its provisions
 *     Made up for `ryskulov-2018-144`, point 13:   no order here says this; it would stand there
 *     Made up:                                     a file of its own
 *
 * followed by three fences, `adisteme kk`, `adisteme ru` and `adisteme en`; the last two are made from the first.
 */

/** An example as it stands on the page. */
export interface Example {
  /** The line that says where it is from. */
  readonly title: string;
  readonly madeUp: boolean;
  /** The act it is from or for; absent for a file of its own. */
  readonly act?: string;
  /** The provisions it stands in, outermost first, as `['point 2', 'subpoint 4']`. */
  readonly path: readonly string[];
  /** The Kazakh text, without a line break at the end. */
  readonly text: string;
  /** The lines of the page, first and behind the last, that the fences take. */
  readonly from: number;
  readonly to: number;
}

const TITLE = /^(From|Made up(?: for)?)(?: `([\w-]+)`)?(?:, ((?:point|annex) [^:]+))?:$/;

/** The examples of a page. Throws when a Kazakh fence has no title, or a title no Kazakh fence. */
export function examplesOf(page: string): Example[] {
  const lines = page.split('\n');
  const examples: Example[] = [];
  for (let index = 0; index < lines.length; index++) {
    const title = lines[index] ?? '';
    const match = TITLE.exec(title);
    if (match === null) {
      if (title === '```adisteme kk') throw new Error(`line ${index + 1}: an example without a title`);
      continue;
    }
    const from = nextLine(lines, index + 1);
    if (lines[from] !== '```adisteme kk') throw new Error(`line ${index + 1}: a title without an example`);
    const end = lines.indexOf('```', from);
    const to = behindTranslations(lines, end + 1);
    examples.push({
      title,
      madeUp: match[1] !== 'From',
      ...(match[2] === undefined ? {} : { act: match[2] }),
      path: match[3]?.match(/\S+ \S+/g) ?? [],
      text: lines.slice(from + 1, end).join('\n'),
      from,
      to,
    });
    index = to - 1;
  }
  return examples;
}

/** The first line from `index` on that is not empty. */
function nextLine(lines: readonly string[], index: number): number {
  let next = index;
  while (lines[next] === '') next++;
  return next;
}

function behindTranslations(lines: readonly string[], index: number): number {
  const next = nextLine(lines, index);
  if (!/^```adisteme (?:ru|en)$/.test(lines[next] ?? '')) return index;
  return behindTranslations(lines, lines.indexOf('```', next) + 1);
}
