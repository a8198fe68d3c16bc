/** Requirements: met, broken, or why that is not known. */
import type { Requirement } from '../program/index.ts';
import { labelConstant } from './answers.ts';
import { literal } from './code.ts';
import { markApplicability } from './decision-writing.ts';
import { writeGate } from './gate.ts';
import type { Generator } from './generator.ts';
import { TOP } from './scope.ts';

/** Writes the function of a requirement; gives its name. It returns the answer. */
export function writeRequirement(g: Generator, requirement: Requirement): string {
  const kept = g.constants.array('kept');
  const { provision, act } = requirement.origin;
  const about = [requirement.name, provision, act].map(literal).join(', ');
  const label = labelConstant(g, requirement.label);
  return g.twice('ask', () => {
    const [block, met, stop] = [g.code.fresh('ask'), g.code.fresh('b'), g.code.fresh('s')];
    const origin = g.code.fresh('origin');
    g.code.line(`let ${met} = false, ${stop} = null;`);
    if (g.isMarking) g.code.line(`let ${origin} = ${g.origin(requirement.origin)};`);
    g.code.block(`${block}:`, () => {
      writeGate(g, {
        name: requirement.name,
        label: block,
        stopWith: (value) => g.code.line(`${stop} = ${value};`),
        close: (rule, place) => {
          if (!g.isMarking) return;
          g.code.line(`${origin} = ${g.origin(rule.origin)};`);
          markApplicability(g, rule, place);
        },
      });
      const condition = g.yesNo(requirement.condition, TOP);
      g.code.line(`${met} = ${condition.code};`);
      g.code.line(`${stop} = ${condition.stop ?? 'null'};`);
    });
    g.markDecided(stop, origin);
    if (g.isMarking) {
      g.code.block(`if (${stop} === null && !${met})`, () =>
        g.mark({ kind: 'broken', name: requirement.name, place: 0, provision }),
      );
    }
    const key = g.code.once(`${stop} === null ? (${met} ? 5 : 4) : ${stop}.weight`, 'n');
    const made = `requirement(${about}, ${stop} === null ? ${met} : null, ${stop}, ${label})`;
    g.code.line(`return (${kept}[${key}] ??= ${made});`);
  });
}
