/** Acts that cannot stand beside each other: one id twice, an amendment to nothing. */
import { type Act, actFindings } from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';

/** Findings about acts as wholes that no single methodology's editions tell. */
export function reportActClashes(acts: readonly Act[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const byId = new Map<string, Act>();
  for (const act of acts) {
    const other = byId.get(act.id);
    if (other === undefined) {
      byId.set(act.id, act);
      continue;
    }
    found.push(diagnostic('duplicate-act', act.file, act.span, { act: act.id, other: other.file }));
  }
  for (const act of acts) {
    if (act.role !== 'none') continue;
    found.push(
      diagnostic('act-without-methodology', act.file, act.span, { act: act.id }),
      ...actFindings(act),
    );
  }
  return found;
}
