/** A provision of an edition as a node again: what a new wording of it begins from. */
import type { Provision, ProvisionItem } from '../syntax/index.ts';
import type { EditionProvision } from './edition.ts';

/**
 * The provision as one act would write it now: its present text, notes, rules and parts in the order of the wording it
 * comes from, then what edits have added to it. Spans are those of where each piece stands, in whatever file.
 */
export function presentWording(provision: EditionProvision): Provision {
  const { node } = provision;
  const texts = [...provision.text];
  const notes = [...provision.notes];
  const declarations = [...provision.declarations];
  const parts = [...provision.parts];
  const items: ProvisionItem[] = node.items
    .flatMap((item): (ProvisionItem | undefined)[] => {
      switch (item.kind) {
        case 'text':
          return [texts.shift()];
        case 'note':
          return [notes.shift()];
        case 'provision': {
          const at = parts.findIndex(({ unit, number }) => unit === item.unit && number === item.number.text);
          return parts.splice(at, at < 0 ? 0 : 1).map(presentWording);
        }
        case 'text-not-in-hand':
          return [provision.notInHand];
        case 'printed':
          return [item];
        case 'edit':
          return [];
        default:
          return [declarations.shift()];
      }
    })
    .filter((item) => item !== undefined);
  items.push(...texts, ...notes, ...declarations, ...parts.map(presentWording));
  const hasReason = items.some(({ kind }) => kind === 'text-not-in-hand');
  if (provision.notInHand !== undefined && !hasReason) items.unshift(provision.notInHand);
  return { ...node, items };
}
