/** Provisions of one act as edition provisions, and the addresses they are found by. */
import type {
  ActFile,
  Declaration,
  NoteItem,
  Provision,
  ProvisionPath,
  TextLine,
  TextNotInHand,
} from '../syntax/index.ts';
import type { EditionHeading, EditionProvision } from './edition.ts';

/** Where a provision's wording comes from. */
export interface WordingSource {
  readonly file: string;
  readonly act: string;
  readonly reconstructed: boolean;
}

/** The points and annexes of an act with the headings they stand under, in order. */
export function provisionsOf(
  act: ActFile,
  source: WordingSource,
): { provisions: EditionProvision[]; headings: EditionHeading[] } {
  const provisions: EditionProvision[] = [];
  const headings: EditionHeading[] = [];
  let chapter: string | undefined;
  let heading: string | undefined;
  for (const item of act.items) {
    if (item.kind === 'heading') {
      const own = `${item.unit} ${item.number.raw}`;
      if (item.unit === 'chapter') chapter = own;
      heading = item.unit === 'section' && chapter !== undefined ? `${chapter} ${own}` : own;
      headings.push({ id: heading, node: item });
    } else {
      // Annexes follow the last chapter but stand under none.
      const under = item.unit === 'annex' ? undefined : heading;
      provisions.push(editionProvision(item, '', source, under));
    }
  }
  return { provisions, headings };
}

/** One provision with its parts. `parentId` is empty for points and annexes. */
export function editionProvision(
  node: Provision,
  parentId: string,
  source: WordingSource,
  heading?: string,
): EditionProvision {
  const id = provisionId(node, parentId);
  const text: TextLine[] = [];
  const notes: NoteItem[] = [];
  const declarations: Declaration[] = [];
  const parts: EditionProvision[] = [];
  let notInHand: TextNotInHand | undefined;
  let printed: string | undefined;
  for (const item of node.items) {
    switch (item.kind) {
      case 'text':
        text.push(item);
        break;
      case 'note':
        notes.push(item);
        break;
      case 'text-not-in-hand':
        notInHand = item;
        break;
      case 'printed':
        printed = item.number.value;
        break;
      case 'provision':
        parts.push(editionProvision(item, id, source));
        break;
      case 'edit':
        break;
      default:
        declarations.push(item);
    }
  }
  return {
    id,
    unit: node.unit,
    number: node.number.text,
    ...(heading === undefined ? {} : { heading }),
    file: source.file,
    act: source.act,
    adopted: false,
    reconstructed: source.reconstructed,
    ...(printed === undefined ? {} : { printed }),
    node,
    text,
    ...(notInHand === undefined ? {} : { notInHand }),
    notes,
    declarations,
    parts,
    edits: [],
    former: [],
  };
}

/** The id of a provision that is a part of another (or, with an empty parent, a point or an annex). */
export function provisionId(node: Provision, parentId: string): string {
  return `${parentId} ${node.unit} ${node.number.text}`.trimStart();
}

/** The path without its `row` steps, as an id, and those steps' names. */
export function splitRows(path: ProvisionPath): {
  readonly provision: string;
  readonly rows: readonly string[];
} {
  const steps = path.steps.filter((step) => step.unit !== 'row');
  return {
    provision: steps.map((step) => `${step.unit} ${step.number.text}`).join(' '),
    rows: path.steps.filter((step) => step.unit === 'row').map((step) => step.number.text),
  };
}

/** Every provision of a list with its parts, outermost first. */
export function* everyProvision(provisions: readonly EditionProvision[]): Generator<EditionProvision> {
  for (const provision of provisions) {
    yield provision;
    yield* everyProvision(provision.parts);
  }
}

/** The provision of an id, at any depth. */
export function findProvision(
  provisions: readonly EditionProvision[],
  id: string,
): EditionProvision | undefined {
  for (const provision of everyProvision(provisions)) if (provision.id === id) return provision;
  return undefined;
}

/** A list in which the provision of an id is replaced by others (none: removed), at any depth. */
export function replaceProvision(
  provisions: readonly EditionProvision[],
  id: string,
  by: readonly EditionProvision[],
): EditionProvision[] {
  return provisions.flatMap((provision) => {
    if (provision.id === id) return [...by];
    if (!id.startsWith(`${provision.id} `)) return [provision];
    return [{ ...provision, parts: replaceProvision(provision.parts, id, by) }];
  });
}

/** Compares provision numbers as acts order them: 9, 10, 10-1, 10-2, 11. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('-').map(Number);
  const right = b.split('-').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The id among `ids` that is most like the wanted one: same unit, nearest number. */
export function nearestProvision(wanted: string, ids: readonly string[]): string | undefined {
  const [unit, number = ''] = splitLast(wanted);
  const sameUnit = ids.filter((id) => splitLast(id)[0] === unit);
  const candidates = sameUnit.length > 0 ? sameUnit : ids;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const id of candidates) {
    const distance = numberDistance(number, splitLast(id)[1] ?? '');
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

function splitLast(id: string): [string, string | undefined] {
  const at = id.lastIndexOf(' ');
  return [id.slice(0, at), id.slice(at + 1)];
}

function numberDistance(a: string, b: string): number {
  const [x = 0, x2 = 0] = a.split('-').map(Number);
  const [y = 0, y2 = 0] = b.split('-').map(Number);
  return Math.abs(x - y) * 1000 + Math.abs(x2 - y2);
}
