/** A long act made of a short one, for measuring: the same text for the same arguments. */

/** Where a name of the act stands outside its strings. Keywords of the Kazakh surface have no Latin letters. */
const NAME = /(?<![\p{L}\d_-])(?!(?:kk|ru|en)(?![\p{L}\d_]))[a-z][a-z0-9_]*(?![\p{L}\d_]|-)/gu;
const NUMBERED = /(?<![\p{L}-])(тарау|тармақ|қосымша) (\d+)/gu;

/**
 * An act of exactly `lines` lines: the act itself (Kazakh surface, more than its header and fewer than `lines`
 * lines), then its chapters, points and annexes again and again under new names and numbers, and, where no
 * whole copy fits any more, points with its official text.
 */
export function generateAct(act: string, lines: number): string {
  const own = act.trimEnd().split('\n');
  const begin = own.findIndex((line) => /^(?:тарау|тармақ|қосымша) /.test(line));
  const body = own.slice(begin);
  const last = lastNumbers(body);
  const out = [...own, ''];
  let copy = 1;
  for (; out.length + body.length < lines; copy++) {
    out.push(...body.map((line) => renamed(line, copy, last)), '');
  }
  const texts = own.filter((line) => /^ {2}\| ./.test(line));
  for (let point = 1 + copy * (last.get('тармақ') ?? 0); out.length < lines; point++) {
    out.push(`тармақ ${point}`, ...texts.slice(0, Math.min(8, lines - out.length - 2)), '');
  }
  return `${out.slice(0, lines).join('\n')}\n`;
}

/** The last number of each unit, from which a copy goes on. */
function lastNumbers(body: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const line of body) {
    const [, unit = '', number = ''] = /^(тарау|тармақ|қосымша) (\d+)/.exec(line) ?? [];
    last.set(unit, Math.max(last.get(unit) ?? 0, Number(number)));
  }
  return last;
}

/** A line of the act as it stands in a copy; official text stays as it is. */
function renamed(line: string, copy: number, last: ReadonlyMap<string, number>): string {
  if (/^\s*(?:\||#)/.test(line)) return line;
  return line
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replace(NAME, (name) => `${name}_${copy}`)
            .replace(NUMBERED, (_, unit: string, number: string) => {
              return `${unit} ${Number(number) + (last.get(unit) ?? 0) * copy}`;
            }),
    )
    .join('');
}
