import type { BoundaryWording } from './wording.ts';

/** In English. */
export const wordingEn: BoundaryWording = {
  step: {
    below: (bound, value) => `${value}, one step below the bound ${bound}`,
    at: (bound) => `at the bound ${bound}`,
    above: (bound, value) => `${value}, one step above the bound ${bound}`,
  },
  near: {
    below: (bound) => `the nearest found below the bound ${bound}`,
    at: (bound) => `at the bound ${bound}`,
    above: (bound) => `the nearest found above the bound ${bound}`,
  },
  day: {
    below: (bound, value) => `${value}, the day before ${bound}`,
    at: (bound) => `on the day ${bound} itself`,
    above: (bound, value) => `${value}, the day after ${bound}`,
  },
  category: (code, group) => `category ${code}: ${group}`,
};
