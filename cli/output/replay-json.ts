/** What replaying found as JSON, written piece by piece: lists of cases may be of any length. */
import { type CourseLine, changesOf } from '../../dsl/index.ts';
import type { Context } from '../context.ts';
import { type Overview, type PartResult, type Results, taken } from '../replay/results.ts';

/** Writes the answer as the contract of `replay` has it. */
export async function writeReplayJson(
  context: Context,
  results: Results,
  { summary }: Overview,
): Promise<void> {
  const { cases, runs, passed, failed, unreadable, groups } = summary;
  const writer = new Writer(context);
  const totals = { cases, runs, passed, failed, ...(unreadable > 0 ? { unreadable } : {}) };
  for (const [name, value] of Object.entries(totals)) writer.member(name, value);
  await writer.list('failures', failures(results));
  await writer.list('changed', changed(results));
  await writer.list('notRun', notRun(results));
  writer.member('groups', groups);
  writer.member('coverage', coverage(summary));
  writer.end();
}

function* failures(results: Results): Generator<object> {
  for (const { section, nameOf } of results.parts()) {
    for (const { id, index, unmet } of section('failed')) yield { case: nameOf(id, index), unmet };
  }
}

/** Texts, since most cases change as others have: only the name of the case is put into what was written for those. */
function* changed(results: Results): Generator<string> {
  for (const part of results.parts()) {
    if (part.head.tally.changed === 0) continue;
    const courses = [...part.section('courses')];
    const written = new Map<string, readonly string[]>();
    for (const [id, index, , ...numbers] of part.section('changed')) {
      const key = numbers.join();
      const known = written.get(key) ?? changesAs(part, taken(courses, numbers)).map(itemText);
      written.set(key, known);
      const name = JSON.stringify(part.nameOf(id, index));
      for (const text of known) yield `{\n      "case": ${name},${text.slice(1)}`;
    }
  }
}

function changesAs({ head }: PartResult, courses: readonly CourseLine[]): object[] {
  return changesOf(head.tally, courses).map(
    ({ methodology, kind, name, from, to, before, after, because }) => ({
      methodology,
      kind,
      decision: name,
      from: { edition: before, value: from.value, status: from.status },
      to: { edition: after, value: to.value, status: to.status },
      because,
    }),
  );
}

/** An element of a list of the answer. */
function itemText(item: object): string {
  return JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
}

function* notRun(results: Results): Generator<object> {
  for (const { head, section, nameOf } of results.parts()) {
    for (const [id, index, , number] of section('notRun')) {
      const plan = head.tally.plans[number];
      for (const { day, reason } of plan?.notRun ?? []) {
        const why = reason === 'errors' ? reason : reason.reason;
        yield { case: nameOf(id, index), methodology: plan?.methodology, day, reason: why };
      }
    }
  }
}

function coverage({ coverage: all }: Overview['summary']): object {
  const methodologies = new Set(all.map(({ methodology }) => methodology));
  const isOne = all.length < 2 && methodologies.size < 2;
  const each = <T>(list: (one: (typeof all)[number]) => readonly T[]): object[] =>
    all.flatMap((one) => {
      const { methodology, edition } = one;
      return list(one).map((item) => ({ ...item, ...(isOne ? {} : { methodology, edition }) }));
    });
  return {
    provisions: each(({ provisions }) =>
      provisions.map(({ id, cases }) => ({ id, exercised: cases > 0, cases })),
    ),
    rows: each(({ rows }) => rows),
    requirements: each(({ requirements }) => requirements),
  };
}

/** Pieces are gathered to about so many characters. */
const GATHERED = 1 << 16;

/** One JSON object written member by member, as `JSON.stringify` with an indentation of two writes it. */
class Writer {
  private readonly context: Context;
  private text = '{';
  private isEmpty = true;

  constructor(context: Context) {
    this.context = context;
  }

  member(name: string, value: unknown): void {
    this.begin(name);
    this.text += JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  }

  async list(name: string, items: Iterable<object | string>): Promise<void> {
    this.begin(name);
    let mark = '[';
    for (const item of items) {
      this.text += `${mark}\n    ${typeof item === 'string' ? item : itemText(item)}`;
      mark = ',';
      if (this.text.length > GATHERED) await this.write();
    }
    this.text += mark === '[' ? '[]' : '\n  ]';
  }

  end(): void {
    this.context.write(`${this.text}\n}\n`);
  }

  private begin(name: string): void {
    this.text += `${this.isEmpty ? '' : ','}\n  ${JSON.stringify(name)}: `;
    this.isEmpty = false;
  }

  private async write(): Promise<void> {
    this.context.write(this.text);
    this.text = '';
    await this.context.drained();
  }
}
