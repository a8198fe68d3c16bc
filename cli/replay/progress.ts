/** How far a replay is: a bar on a terminal, lines elsewhere. */
import type { Context } from '../context.ts';

const WIDTH = 30;
const OFTEN = 200;
const SELDOM = 2000;

/** Tells the progress while bytes are done; `end` leaves the terminal clean. */
export interface Progress {
  done(bytes: number): void;
  end(): void;
}

/** Progress on standard error where it is a terminal, or where it is asked for. */
export function progressOf(context: Context, bytes: number, isAsked: boolean): Progress {
  const isTerminal = process.stderr.isTTY === true;
  if (!isTerminal && !isAsked) return { done: () => {}, end: () => {} };
  const begun = performance.now();
  let [finished, told] = [0, begun];
  let isShown = false;
  const line = (): string => {
    const share = bytes === 0 ? 1 : finished / bytes;
    const seconds = (performance.now() - begun) / 1000;
    const left = share === 0 ? 0 : (seconds / share) * (1 - share);
    const rate = (finished / 1e6 / Math.max(seconds, 0.001)).toFixed(0);
    return context.messages.replayRun.progressLine(Math.floor(share * 100), rate, clock(left));
  };
  return {
    done: (more) => {
      finished += more;
      const now = performance.now();
      if (now - told < (isTerminal ? OFTEN : SELDOM)) return;
      told = now;
      if (!isTerminal) {
        context.tell(line());
        return;
      }
      const full = Math.round((bytes === 0 ? 1 : finished / bytes) * WIDTH);
      process.stderr.write(`\r[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${line()}\x1b[K`);
      isShown = true;
    },
    end: () => {
      if (isShown) process.stderr.write('\r\x1b[K');
      isShown = false;
    },
  };
}

/** `m:ss`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
