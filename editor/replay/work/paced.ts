/** Long work in small steps, so that the worker hears when it is to stop, and the page how far it is. */

/** How long work goes on. */
export interface Pace<Progress> {
  progress(told: Progress): void;
  /** Lets other calls in; rejects when the work is no longer wanted. */
  breathe(): Promise<void>;
}

/** Milliseconds of work between two breaths: other calls wait no longer. */
const BREATH = 12;
/** Milliseconds between two tellings. */
const TELLING = 150;
/** Rates are told over the last so many milliseconds. */
const RATE_OVER = 2000;

/** Takes steps until there is none left; tells how far it is, with the steps a second, also at the end. */
export async function paced<Progress>(
  step: () => boolean,
  told: (rate: number) => Progress,
  { progress, breathe }: Pace<Progress>,
): Promise<void> {
  let steps = 0;
  let [lastTold, since, stepsBefore, rate] = [performance.now(), performance.now(), 0, 0];
  for (let breath = performance.now(), goesOn = true; goesOn; ) {
    goesOn = step();
    if (goesOn) steps += 1;
    const now = performance.now();
    if (now - breath < BREATH) continue;
    await breathe();
    breath = performance.now();
    if (breath - lastTold < TELLING) continue;
    lastTold = breath;
    rate = ((steps - stepsBefore) / (breath - since)) * 1000;
    if (breath - since > RATE_OVER) [since, stepsBefore] = [breath, steps];
    progress(told(rate));
  }
  progress(told(rate));
}
