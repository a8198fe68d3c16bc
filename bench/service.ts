/** How long findings take after a key: through the language service, as an editor asks. */
import { createLanguageService } from '../dsl/service/index.ts';
import type { Row } from './table.ts';

const URI = 'file:///long.adisteme';
/** Keys before the measured ones, and those. */
const WARM_UP = 150;
const KEYS = 400;
/** In every so manyth provision that has a rule, a name is broken. */
const ERRORS = 200;

/**
 * Types one character at a time in places all over an act (its text, its labels, its names), takes it back, and
 * asks after each key for the findings of the provision at hand, then for all.
 */
export function typing(act: string): Row[] {
  return [...keys(act, 'one key in 5000 lines'), ...keys(withErrors(act), `the same with ${ERRORS} errors`)];
}

function keys(act: string, what: string): Row[] {
  const service = createLanguageService();
  const places = placesToType(act, (WARM_UP + KEYS) / 2);
  const first: Spent[] = [];
  const all: Spent[] = [];
  let version = 0;
  const press = (text: string, line: number): void => {
    version++;
    const spent = stopwatch();
    service.setDocument(URI, text, version);
    service.provisionDiagnostics({ uri: URI, position: { line, character: 3 } });
    first.push(spent());
    service.diagnostics({ uri: URI });
    all.push(spent());
  };
  for (const { offset, line } of places) {
    press(`${act.slice(0, offset)}x${act.slice(offset)}`, line);
    press(act, line);
  }
  return [
    row(`${what}: findings of the provision`, first.slice(WARM_UP), 16),
    row(`${what}: all findings`, all.slice(WARM_UP), 60),
  ];
}

/** Milliseconds on the clock, and of them those in which the processor worked for us. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function stopwatch(): () => Spent {
  const begun = performance.now();
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return { clock: performance.now() - begun, processor: (user + system) / 1000 };
  };
}

function row(what: string, times: readonly Spent[], target: number): Row {
  const clock = sorted(times.map((time) => time.clock));
  const processor = at(sorted(times.map((time) => time.processor)), 0.95);
  const ms = { median: at(clock, 0.5), least: at(clock, 0), p95: at(clock, 0.95) };
  // On a machine that does other work too, the clock tells mostly of that.
  return { what, ms, target, note: `p95 of the processor's time: ${processor.toPrecision(3)}` };
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function at(ordered: readonly number[], share: number): number {
  return ordered[Math.floor((ordered.length - 1) * share)] ?? Number.NaN;
}

/** Places behind a letter of a line, spread evenly and visited in a mixed order. */
function placesToType(act: string, count: number): { readonly offset: number; readonly line: number }[] {
  const lines = act.split('\n');
  const starts: number[] = [];
  for (let at = 0, line = 0; line < lines.length; line++) {
    starts.push(at);
    at += (lines[line]?.length ?? 0) + 1;
  }
  const own = lines.flatMap((text, line) => (/^ +\S.*\p{L}$|^ +\S.*\p{L}"$/u.test(text) ? [line] : []));
  return Array.from({ length: count }, (_, n) => {
    // 7919 is a prime: neighbours in time are no neighbours in the act.
    const line = own[Math.floor((((n * 7919) % count) / count) * own.length)] ?? 0;
    const text = lines[line] ?? '';
    const letter = /\p{L}(?=[\p{L}"]*$)/u.exec(text);
    return { offset: (starts[line] ?? 0) + (letter?.index ?? text.length), line };
  });
}

/** The act with names that nothing declares in requirements of its own. */
function withErrors(act: string): string {
  const points = [...act.matchAll(/^тармақ \d+.*\n/gmu)];
  const every = Math.max(1, Math.floor(points.length / ERRORS));
  const each = Math.ceil(ERRORS / Math.ceil(points.length / every));
  let out = '';
  let done = 0;
  let made = 0;
  for (const [index, point] of points.entries()) {
    if (index % every !== 0) continue;
    const end = point.index + point[0].length;
    out += act.slice(done, end);
    done = end;
    for (let n = 0; n < each && made < ERRORS; n++) {
      made++;
      out += `  талап wrong_${made}: nothing_${made} >= 1 "Қате"\n`;
    }
  }
  return out + act.slice(done);
}
