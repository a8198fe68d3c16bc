/** Files of any size, chunk by chunk. */
export { CaseLines, type ReaderOf } from './case-lines.ts';
export type { ByteSource, Chunk } from './chunk.ts';
export { type ChunkSizes, divide } from './divide.ts';
export { type ChunkRecord, linesOfChunk, recordOfLine, recordsOfChunk } from './records-of-chunk.ts';
