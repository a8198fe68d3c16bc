/** Labels of a tree as plain labels. */
import type { Label } from '../../engine/index.ts';
import type { Labels } from './tree.ts';

/** The texts of a label list, without their places; empty when there are none. */
export function labelOf(labels: Labels | undefined): Label {
  return {
    ...(labels?.kk === undefined ? {} : { kk: labels.kk.value }),
    ...(labels?.ru === undefined ? {} : { ru: labels.ru.value }),
    ...(labels?.en === undefined ? {} : { en: labels.en.value }),
  };
}
