/** Running stored cases on a workspace until one fails. */
import type { Workspace } from '../../dsl/workspace/index.ts';
import { runCase } from '../../engine/replay/index.ts';
import type { StoredCase } from './case-files.ts';

/** The first failure: the case (null: the methodology itself does not compile) and what to tell. */
export interface Failure {
  readonly case: StoredCase | null;
  readonly told: string;
}

/** The first case that fails, in the order given; null when all pass. */
export function firstFailure(workspace: Workspace, cases: readonly StoredCase[]): Failure | null {
  for (const stored of cases) {
    const { id, methodology, on } = stored.case;
    const choice = workspace.editionOn(methodology, on);
    if (!choice.found) return { case: null, told: `${id}: no edition of ${methodology} on ${on}` };
    const { value: program, diagnostics } = workspace.program(choice.edition);
    const error = diagnostics.find(({ severity }) => severity === 'error');
    if (program === null || error !== undefined)
      return { case: null, told: error?.code ?? 'does not compile' };
    const [unmet] = runCase(program, stored.case).unmet;
    if (unmet !== undefined) {
      const { name, expected, actual } = unmet;
      const told = `${name} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`;
      return { case: stored, told: `${stored.file}, ${id}: ${told}` };
    }
  }
  return null;
}
