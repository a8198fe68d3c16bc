/** `deadlines`: what is due when, counted from the days of events. */

import type { FileValue } from '../../cases/index.ts';
import { dueDates, pathText, problemMessage, readEvents } from '../../engine/index.ts';
import { valuesOfFile } from '../cases/files.ts';
import { failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';
import { readingOption } from '../options.ts';
import { dueDateJson, dueDatesText } from '../output/due-dates.ts';

/** Answers all deadlines that the events of `--events` start. */
export async function deadlines(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const { program } = opened.value;
  const given = await eventsOfFile(String(options['events']));
  if (!given.ok) return context.fail(given);
  const { value, prefix, source } = given.value;
  const { events, problems } = readEvents(program, value);
  if (events === null) {
    const complaints = problems.map((problem) => ({
      file: source.file,
      at: source.placeOf(
        pathText([...prefix, ...problem.path]),
        problem.code === 'unknown-event' ? 'key' : undefined,
      ),
      say: () => problemMessage(problem, program, context.language),
    }));
    return context.fail(failure(...complaints));
  }
  const due = dueDates(program, events, { reading: reading.value ?? 'adopted' });
  if (context.json) context.writeJson(due.map((one) => dueDateJson(one, program, context)));
  else context.write(dueDatesText(due, context));
  return 0;
}

interface GivenEvents {
  readonly value: unknown;
  /** Where the events stand in the value of the file. */
  readonly prefix: readonly string[];
  readonly source: FileValue;
}

/** Days by the names of events, or a case that has such `events`. */
async function eventsOfFile(file: string): Promise<Result<GivenEvents>> {
  const read = await valuesOfFile(file);
  if (!read.ok) return read;
  const [source] = read.value.values;
  if (source === undefined || read.value.values.length > 1) {
    return failure({ file, say: (m) => m.oneSetOfEvents });
  }
  const { value } = source;
  const isCase = isRecord(value) && isRecord(value['events']);
  return success(
    isCase ? { value: value['events'], prefix: ['events'], source } : { value, prefix: [], source },
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
