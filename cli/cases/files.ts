/** Files of cases and values as the command line is given them. */
import {
  casesOfText,
  type FileCases,
  type FileProblem,
  type FileValues,
  type Reading,
  type Surroundings,
  valuesOfText,
} from '../../cases/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import { readText } from '../files/read-text.ts';

/** The cases of a file or (`-`) of standard input. */
export async function casesOfFile(file: string, given: Surroundings): Promise<Result<FileCases>> {
  const text = await readText(file);
  return text.ok ? resultOf(casesOfText(text.value, file, given), file) : text;
}

/** The values of a file or (`-`) of standard input. */
export async function valuesOfFile(file: string): Promise<Result<FileValues>> {
  const text = await readText(file);
  return text.ok ? resultOf(valuesOfText(text.value, file), file) : text;
}

/** Problems of a file as complaints. */
export function complaintsOf(problems: readonly FileProblem[], file: string): Complaint[] {
  return problems.map((problem) => ({ file, at: problem.at, say: (m) => m.fileProblem(problem) }));
}

function resultOf<T>(reading: Reading<T>, file: string): Result<T> {
  return reading.ok ? success(reading.value) : failure(...complaintsOf(reading.problems, file));
}
