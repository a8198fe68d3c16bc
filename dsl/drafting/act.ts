/** The first text of a new act that approves a methodology. */
import type { Label } from '../../engine/index.ts';
import { printAct } from '../print/index.ts';
import { type ActPlan, fileOf } from './header.ts';
import { provision, textLines } from './nodes.ts';

/** A new act: its header and the official text of its first point. */
export interface NewAct extends ActPlan {
  /** The names of the body. */
  readonly organization: Label;
  readonly text: string;
}

/** The text of the file. */
export function beginAct(plan: NewAct): string {
  const { organization, text } = plan;
  const items = [provision('point', '1', textLines(text))];
  return printAct(fileOf(plan, { kind: 'approves', organization }, items));
}
