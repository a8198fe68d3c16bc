import type { BoundaryWording } from './wording.ts';

/** In Russian. */
export const wordingRu: BoundaryWording = {
  step: {
    below: (bound, value) => `${value}, на шаг ниже границы ${bound}`,
    at: (bound) => `на самой границе ${bound}`,
    above: (bound, value) => `${value}, на шаг выше границы ${bound}`,
  },
  near: {
    below: (bound) => `ближайшее найденное ниже границы ${bound}`,
    at: (bound) => `на самой границе ${bound}`,
    above: (bound) => `ближайшее найденное выше границы ${bound}`,
  },
  day: {
    below: (bound, value) => `${value}, за день до ${bound}`,
    at: (bound) => `в сам день ${bound}`,
    above: (bound, value) => `${value}, на следующий день после ${bound}`,
  },
  category: (code, group) => `категория ${code}: ${group}`,
};
