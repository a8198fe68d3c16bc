/** Causes of changed answers; what they compute is kept for every pair of acts that is asked about. */
import { Causes, type Workspace } from '../../../dsl/index.ts';
import type { ComparedTexts, FoundSide } from './compared-texts.ts';

/** One keeper of causes for each set of acts. */
export class KnownCauses {
  private readonly texts: ComparedTexts;
  private readonly known = new Map<Workspace, Causes>();

  constructor(texts: ComparedTexts) {
    this.texts = texts;
  }

  /** The causes between two sides. */
  of(before: FoundSide, after: FoundSide): Causes {
    const workspace = this.texts.workspaceOf(before, after);
    const causes = this.known.get(workspace) ?? new Causes(workspace);
    this.known.set(workspace, causes);
    return causes;
  }
}
