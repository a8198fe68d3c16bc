/** What is wrong with an act as such, before it is applied to anything. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Provision, ProvisionItem } from '../syntax/index.ts';
import type { Act } from './acts.ts';
import { headerFindings } from './header-findings.ts';
import { propertyOf } from './in-force.ts';

/** Contradicting roles, numbers given twice, edits with nothing to edit, rules that no edit would carry over. */
export function actFindings(act: Act): Diagnostic[] {
  const header = headerFindings(act);
  const content: Diagnostic[] = [];
  const top = act.tree.items.filter((item) => item.kind === 'provision');
  const changesAnother = act.adopts !== undefined || act.role === 'amendment';
  content.push(...numbersGivenTwice(act, top, ''));
  // Once is enough: the act as a whole lacks a line in its header.
  let strayEdit = changesAnother || propertyOf(act.tree, 'amends') !== undefined;
  for (const { item, carrier, inWording } of everyItem(top, '')) {
    const at = { provision: carrier };
    if (item.kind === 'edit') {
      content.push(...numbersGivenTwice(act, item.provisions, ''));
      if (inWording) content.push(diagnostic('edit-in-wording', act.file, item.span, {}, at));
      else if (!strayEdit) {
        strayEdit = true;
        content.push(diagnostic('edits-without-amended-act', act.file, item.span, { act: act.id }, at));
      }
    } else if (item.kind === 'provision') {
      const inside = item.items.filter((part) => part.kind === 'provision');
      content.push(...numbersGivenTwice(act, inside, `${carrier} ${item.unit} ${item.number.text}`.trim()));
    } else if (changesAnother && !inWording && isRule(item)) {
      content.push(diagnostic('rule-outside-edit', act.file, item.span, { act: act.id }, at));
    }
  }
  return [...header, ...content];
}

function numbersGivenTwice(act: Act, siblings: readonly Provision[], parent: string): Diagnostic[] {
  const seen = new Set<string>();
  return siblings.flatMap(({ unit, number }) => {
    const id = `${parent} ${unit} ${number.text}`.trim();
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [diagnostic('duplicate-provision', act.file, number.span, { target: id }, { provision: id })];
  });
}

interface PlacedItem {
  readonly item: ProvisionItem;
  /** The id of the provision it stands in; empty for points and annexes. */
  readonly carrier: string;
  readonly inWording: boolean;
}

/** All items of provisions at any depth, also those inside the new wordings of edits. */
function* everyItem(
  items: readonly ProvisionItem[],
  carrier: string,
  inWording = false,
): Generator<PlacedItem> {
  for (const item of items) {
    yield { item, carrier, inWording };
    if (item.kind === 'provision') {
      const id = `${carrier} ${item.unit} ${item.number.text}`.trim();
      yield* everyItem(item.items, id, inWording);
    } else if (item.kind === 'edit') {
      yield* everyItem(item.provisions, '', true);
    }
  }
}

function isRule(item: ProvisionItem): boolean {
  return (
    item.kind !== 'text' &&
    item.kind !== 'text-not-in-hand' &&
    item.kind !== 'printed' &&
    item.kind !== 'note'
  );
}
