/** Dividing a file of any kind. */
import { delimiterOf } from '../csv.ts';
import { isLineByLine } from '../values-of-text.ts';
import { type ByteSource, type Chunk, chunksFrom } from './chunk.ts';
import { elementEnds } from './element-ends.ts';
import { itemEnds } from './item-ends.ts';
import { lineEnds } from './line-ends.ts';
import { rowEnds } from './row-ends.ts';

/** About so many bytes are one chunk. Reading YAML takes a hundred times the memory of its text. */
export interface ChunkSizes {
  readonly plain: number;
  readonly yaml: number;
}

/** By so much of its begin the kind of a file is told. */
const HEAD = 1 << 20;

/**
 * Divides a file into chunks of whole records; `file` is its name, which tells the kind where the text does not. A file
 * that cannot be divided is one chunk. The same bytes are always divided alike.
 */
export function divide(source: ByteSource, file: string, sizes: ChunkSizes): Chunk[] {
  const { size } = source;
  const head = new TextDecoder().decode(source.read(0, HEAD).slice());
  const whole = (): Chunk[] => chunksFrom('document', [], size);
  if (size <= HEAD && head.trim() === '') return whole();
  if (/\.csv$/i.test(file)) {
    const { heading, ends } = rowEnds(source, sizes.plain, delimiterOf(head).charCodeAt(0));
    return chunksFrom('table', ends, size, heading);
  }
  if (isLineByLine(file, head)) return chunksFrom('lines', lineEnds(source, sizes.plain), size);
  if (/\.json$/i.test(file)) {
    const ends = elementEnds(source, sizes.plain);
    return ends === null ? whole() : chunksFrom('elements', ends, size);
  }
  const ends = itemEnds(source, sizes.yaml);
  return ends === null ? whole() : chunksFrom('items', ends, size);
}
