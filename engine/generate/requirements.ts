/** Requirements: met, broken, or why that is not known. */
import type { Requirement } from '../program/index.ts';
import { labelConstant } from './answers.ts';
import { literal } from './code.ts';
import { writeGate } from './gate.ts';
import type { Generator } from './generator.ts';
import { TOP } from './scope.ts';

/** Writes the function of a requirement; gives its name. It returns the answer. */
export function writeRequirement(g: Generator, requirement: Requirement): string {
  const kept = g.constants.variable('[]', 'kept');
  const { provision, act } = requirement.origin;
  const about = [requirement.name, provision, act].map(literal).join(', ');
  const label = labelConstant(g, requirement.label);
  return g.twice('ask', () => {
    const [block, met, stop] = [g.code.fresh('ask'), g.code.fresh('b'), g.code.fresh('s')];
    g.code.line(`let ${met} = false, ${stop} = null;`);
    g.code.block(`${block}:`, () => {
      writeGate(g, {
        name: requirement.name,
        label: block,
        stopWith: (value) => g.code.line(`${stop} = ${value};`),
        close: () => {},
      });
      const condition = g.yesNo(requirement.condition, TOP);
      g.code.line(`${met} = ${condition.code};`);
      g.code.line(`${stop} = ${condition.stop ?? 'null'};`);
    });
    const key = g.code.once(`${stop} === null ? (${met} ? 5 : 4) : ${stop}.weight`, 'n');
    const made = `requirement(${about}, ${stop} === null ? ${met} : null, ${stop}, ${label})`;
    g.code.line(`return (${kept}[${key}] ??= ${made});`);
  });
}
