/** Numbers of provisions that stand twice or are missing, as they are printed. */
import type { Edition, EditionProvision } from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Span } from '../syntax/index.ts';
import type { CheckContext } from './check.ts';

/** One numbered thing in a row of them. */
interface Numbered {
  readonly id: string;
  /** As printed. */
  readonly number: string;
  readonly file: string;
  readonly span: Span;
  /** Its number comes from a text in hand, so that what is missing before it is missing in the text. */
  readonly certain: boolean;
}

/** `number-printed-twice` and `number-missing`: points, annexes, chapters, sections, parts and subpoints. */
export function* numbering({ edition }: CheckContext): Generator<Diagnostic> {
  const gone = new Set(edition.repealed.map((repealed) => repealed.id));
  for (const unit of ['point', 'annex'] as const) yield* ofUnit(edition.provisions, unit, '', gone);
  for (const row of headingRows(edition)) yield* findings(row.items, row.unit, '', new Set());
}

function* ofUnit(
  provisions: readonly EditionProvision[],
  unit: EditionProvision['unit'],
  parent: string,
  gone: ReadonlySet<string>,
): Generator<Diagnostic> {
  const items = provisions.filter((provision) => provision.unit === unit).map(numbered);
  yield* findings(items, unit, parent, gone);
  for (const { id, unit: own, parts } of provisions) {
    if (own !== unit || parts.length === 0) continue;
    for (const inner of ['part', 'subpoint'] as const) yield* ofUnit(parts, inner, `${id} `, gone);
  }
}

function numbered(provision: EditionProvision): Numbered {
  const { id, node, file, printed, number } = provision;
  const line = node.items.find((item) => item.kind === 'printed');
  return {
    id,
    number: printed ?? number,
    file,
    span: line?.kind === 'printed' ? line.number.span : node.number.span,
    certain: !provision.reconstructed && !provision.adopted,
  };
}

/** The chapters in a row, and the sections of each chapter. */
function headingRows(edition: Edition): { readonly unit: string; readonly items: Numbered[] }[] {
  const rows = new Map<string, { readonly unit: string; readonly items: Numbered[] }>();
  // Headings are those of the base act; an act that adopts another has none of its own.
  const base = edition.provisions.find((provision) => provision.act === edition.identity.acts[0]);
  if (base === undefined || base.adopted) return [];
  const { file, reconstructed } = base;
  for (const { id, node } of edition.headings) {
    const key = id.split(' ').slice(0, -1).join(' ');
    const row = rows.get(key) ?? { unit: node.unit, items: [] };
    rows.set(key, row);
    row.items.push({ id, number: node.number.raw, file, span: node.number.span, certain: !reconstructed });
  }
  return [...rows.values()];
}

/** How many missing numbers are told one by one. */
const MOST_TOLD = 12;

/** Parts are counted from the text that stands before the first of them. */
const FIRST: Readonly<Record<string, number>> = { part: 2 };

function* findings(
  items: readonly Numbered[],
  unit: string,
  parent: string,
  gone: ReadonlySet<string>,
): Generator<Diagnostic> {
  const seen = new Map<string, Numbered>();
  const known = new Set(items.map((item) => wholeNumber(item.number)));
  let expected = FIRST[unit] ?? 1;
  let sure = true;
  for (const item of items) {
    const { id, number, file, span, certain } = item;
    const first = seen.get(number);
    if (first !== undefined) {
      yield diagnostic('number-printed-twice', file, span, { number, first: first.id }, { provision: id });
    } else seen.set(number, item);
    const whole = wholeNumber(number);
    const missing: number[] = [];
    for (let n = expected; whole !== undefined && n < whole; n += 1) {
      if (!known.has(n) && !gone.has(`${parent}${unit} ${n}`)) missing.push(n);
    }
    if (missing.length > 0 && certain && sure) {
      const data = { missing: shortened(missing.map((n) => `${parent}${unit} ${n}`)) };
      yield diagnostic('number-missing', file, span, data, { provision: id });
    }
    if (whole !== undefined) expected = Math.max(expected, whole + 1);
    sure = certain;
  }
}

/** Of many, which a slip of the hand leaves out, the first ones and the last. */
function shortened(missing: readonly string[]): readonly string[] {
  return missing.length <= MOST_TOLD ? missing : [...missing.slice(0, 3), '…', ...missing.slice(-1)];
}

/** `36` of `36` and of `36-1`; undefined for what is no number. */
function wholeNumber(number: string): number | undefined {
  const match = /^(\d{1,6})(?:-\d+)*$/.exec(number);
  return match === null ? undefined : Number(match[1]);
}
