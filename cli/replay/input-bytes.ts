/** The bytes of an input, read where they are needed. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../cases/index.ts';

/** An open file. What it gives is overwritten when it is read again. */
export class InputBytes implements ByteSource {
  readonly size: number;
  private readonly file: number;
  private buffer = Buffer.allocUnsafeSlow(1 << 16);

  /** Throws the system's error. */
  constructor(path: string) {
    this.file = openSync(path, 'r');
    this.size = fstatSync(this.file).size;
  }

  read(from: number, length: number): Buffer {
    if (this.buffer.length < length) this.buffer = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.file, this.buffer, filled, length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return this.buffer.subarray(0, filled);
  }

  close(): void {
    closeSync(this.file);
  }
}
