import type { BoundaryWording } from './wording.ts';

/** In Kazakh. */
export const wordingKk: BoundaryWording = {
  step: {
    below: (bound, value) => `${value}, ${bound} шегінен бір қадам төмен`,
    at: (bound) => `дәл ${bound} шегінде`,
    above: (bound, value) => `${value}, ${bound} шегінен бір қадам жоғары`,
  },
  near: {
    below: (bound) => `${bound} шегінен төмен табылған ең жақын мән`,
    at: (bound) => `дәл ${bound} шегінде`,
    above: (bound) => `${bound} шегінен жоғары табылған ең жақын мән`,
  },
  day: {
    below: (bound, value) => `${value}, ${bound} күнінен бір күн бұрын`,
    at: (bound) => `дәл ${bound} күні`,
    above: (bound, value) => `${value}, ${bound} күнінен бір күн кейін`,
  },
  category: (code, group) => `${code} санаты: ${group}`,
};
