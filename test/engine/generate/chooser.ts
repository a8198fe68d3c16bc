/** Choices at random that can be made again. */

/** Chooses: a whole number from 0 up to but not including `below`. */
export type Choose = (below: number) => number;

/** Choices that follow from a seed. */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
