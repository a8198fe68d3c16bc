/** Values of files, whatever the kind of the file. */
import type { Plain } from './plain-values.ts';
import type { FilePosition, Reading } from './problem.ts';

/** One value of a file with the places inside it. */
export interface FileValue {
  readonly file: string;
  /** The line on which it begins. */
  readonly line: number;
  readonly value: Plain;
  /** The place of `facts.kpis[2].achieved` (or of its key); of the value itself when the path is unknown. */
  placeOf(path: string, what?: 'key'): FilePosition | undefined;
}

/** The values of a file, and whether they stood in a list or alone. */
export interface FileValues {
  readonly values: readonly FileValue[];
  readonly several: boolean;
}

/** A file read value by value, as `records` is gone through: what is wrong with one does not hold back the others. */
export interface FileRecords {
  readonly records: Iterable<Reading<FileValue>>;
  readonly several: boolean;
}
