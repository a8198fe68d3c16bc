/** Syntax tree to text: printing, formatting, translating between surfaces. */
export { formatAct, type Reprinted, translateAct } from './format.ts';
export { printAct } from './print-act.ts';
