/** Files of any size, chunk by chunk. */
export type { ByteSource, Chunk } from './chunk.ts';
export { type ChunkSizes, divide } from './divide.ts';
export { type ChunkRecord, linesOfChunk, recordsOfChunk } from './records-of-chunk.ts';
