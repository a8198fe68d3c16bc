/** Deadlines for people and as JSON. */
import {
  type DueDate,
  dueDateReason,
  labelText,
  noValueText,
  type Program,
  provisionName,
} from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { reconstructedIn } from './reconstructed.ts';

/** A deadline as the contract of `deadlines` has it. */
export function dueDateJson(one: DueDate, program: Program, { language }: Context): object {
  const { name, label, due, status, provision, act, who, from, certainty, interpretations } = one;
  return {
    name,
    label: labelText(label, language, name),
    due,
    status,
    provision,
    act,
    who,
    from,
    why: dueDateReason(one, language),
    certainty,
    interpretations,
    reconstructed: reconstructedIn(program)(provision),
  };
}

/** Each deadline with its day, its point and why it is that day. */
export function dueDatesText(all: readonly DueDate[], { language }: Context): string {
  return all
    .map((one) => {
      const day = one.due ?? noValueText('no-calendar', language);
      const name = labelText(one.label, language, one.name);
      return `${day}  ${name} (${provisionName(one.provision, language)})\n  ${dueDateReason(one, language)}\n`;
    })
    .join('');
}
