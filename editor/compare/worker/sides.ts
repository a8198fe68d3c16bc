/** What the sides of a comparison are. */
import { everyProvision } from '../../../dsl/index.ts';
import type { ComparedTexts, Found } from './compared-texts.ts';
import type { SideAnswer, SidesView } from './shapes.ts';

/** Both sides of an address; a side that it does not name is null. */
export function sidesView(
  texts: ComparedTexts,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): SidesView {
  const [before, after] = [from, to].map((text) => (text === null ? null : texts.side(text)));
  return {
    from: from === null || before == null ? null : answer(from, before),
    to: to === null || after == null ? null : answer(to, after),
    isOneLine: baseOf(before) !== undefined && baseOf(before) === baseOf(after),
  };
}

/** Whether edits lead from one edition to the other: both come from one base act. */
function baseOf(found: Found | null | undefined): string | undefined {
  return found?.ok ? found.found.side.edition.identity.acts[0] : undefined;
}

function answer(text: string, found: Found): SideAnswer {
  if (!found.ok) return found;
  const { side, draft } = found.found;
  const { edition, complete } = side;
  const all = [...everyProvision(edition.provisions)];
  return {
    ok: true,
    side: {
      side: text,
      methodology: edition.methodology,
      organization: edition.organization,
      draft,
      // The hash is computed when it is asked for; a copy has it.
      edition: { ...edition.identity },
      complete,
      provisions: all.length,
      reconstructed: all.filter(({ reconstructed }) => reconstructed).length,
    },
  };
}
