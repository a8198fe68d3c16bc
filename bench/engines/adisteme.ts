/** Adisteme: the methodology as code, made once from its text; its answers as everybody gets them. */
import { readFileSync } from 'node:fs';
import { openWorkspace } from '../../dsl/index.ts';
import { type Evaluation, type FastProgram, fastProgram, type ReadFacts } from '../../engine/index.ts';
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solution, type Solutions, solution } from './engine.ts';

/** The functions of the methodology of a workload. */
export function programOf(workload: 'w' | 'x'): FastProgram {
  const path = `bench/workloads/${workload}.adisteme`;
  const workspace = openWorkspace([{ path, text: readFileSync(path, 'utf8') }]);
  const [methodology = ''] = workspace.methodologies;
  const [edition] = workspace.editions(methodology).value;
  const program = edition === undefined ? null : workspace.program(edition).value;
  const fast = program === null ? null : fastProgram(program, { reading: 'adopted' });
  if (fast === null) throw new Error(`${path} gives no code`);
  return fast;
}

function wAnswer({ decisions }: Evaluation): WAnswer {
  const { kpi_grade, met, below } = decisions;
  return { kpi_grade: String(kpi_grade?.value), met: Number(met?.value), below: Number(below?.value) };
}

function xAnswer({ decisions }: Evaluation): XAnswer {
  const { score, grade, competency_means, lowest } = decisions;
  const means = competency_means?.value as readonly { competency: number; mean_mark: string }[];
  const low = lowest?.value as readonly { competency: number }[];
  return {
    score: String(score?.value),
    grade: String(grade?.value),
    means: means.map(({ competency, mean_mark }) => ({ competency, mean: mean_mark })),
    lowest: low.map(({ competency }) => competency),
  };
}

function evaluated<Case, Answer>(
  { read, isRefused, evaluate }: FastProgram,
  answer: (output: Evaluation) => Answer,
): Solution<Case, Answer> {
  const prepare = (one: Case): ReadFacts => {
    const facts = read(one);
    if (isRefused(facts)) throw new Error(`${facts.path}: ${facts.code}`);
    return facts;
  };
  return solution({ prepare, run: evaluate, answer });
}

function readAndEvaluated<Case, Answer>(
  { read, isRefused, evaluate }: FastProgram,
  answer: (output: Evaluation) => Answer,
): Solution<Case, Answer> {
  const run = (one: Case): Evaluation => {
    const facts = read(one);
    if (isRefused(facts)) throw new Error(`${facts.path}: ${facts.code}`);
    return evaluate(facts);
  };
  return solution({ run, answer });
}

async function solutions(
  as: <Case, Answer>(fast: FastProgram, answer: (output: Evaluation) => Answer) => Solution<Case, Answer>,
): Promise<Solutions> {
  return { W: as<WCase, WAnswer>(programOf('w'), wAnswer), X: as<XCase, XAnswer>(programOf('x'), xAnswer) };
}

/** Cases that have been read are evaluated. */
export const adisteme: Engine = { name: 'adisteme', load: () => solutions(evaluated) };

/** Cases are read, which checks them, and evaluated. */
export const adistemeReading: Engine = {
  name: 'adisteme, with reading the case',
  load: () => solutions(readAndEvaluated),
};
