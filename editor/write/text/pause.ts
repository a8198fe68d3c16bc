/** Waiting for a pause in what happens. */

/** Calls once, some time after it was asked to the last time. */
export class Pause {
  private readonly milliseconds: number;
  private readonly perform: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, perform: () => void) {
    this.milliseconds = milliseconds;
    this.perform = perform;
  }

  /** Something has happened. */
  begin(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.perform, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
