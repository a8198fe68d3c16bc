/** References to provisions: in official text («осы Әдістеменің 13-тармағы») and in the targets of edits and conditions. */
import type { Location } from 'vscode-languageserver-types';
import { textReferences } from '../checks/index.ts';
import { type EditionProvision, findProvision } from '../consolidate/index.ts';
import type { Declaration, Edit, Provision, ProvisionItem, Span, TextLine } from '../syntax/index.ts';
import { amendedProvisions } from './amended.ts';
import { rangeOf } from './ranges.ts';
import { type ActView, type Snapshot, touches } from './snapshot.ts';

/** A reference and the provision it means. */
export interface ProvisionReference {
  readonly span: Span;
  readonly provision: EditionProvision;
  readonly target: Location;
}

/** All references in a file that lead to a provision of an open file. */
export function provisionReferences(snapshot: Snapshot, view: ActView): ProvisionReference[] {
  const provisions = view.edition?.provisions ?? [];
  const amended = amendedProvisions(snapshot, view);
  const found: ProvisionReference[] = [];
  const add = (span: Span, among: readonly EditionProvision[], id: string): void => {
    const provision = nearestOuter(among, id);
    const target = provision && snapshot.view(provision.file);
    if (provision === undefined || target === undefined) return;
    const range = rangeOf(target.document, provision.node.number.span);
    found.push({ span, provision, target: { uri: provision.file, range } });
  };
  const visit = (item: ProvisionItem, point: string): void => {
    switch (item.kind) {
      case 'text':
        for (const { span, target } of textSpans(item, point)) add(span, provisions, target);
        break;
      case 'provision':
        for (const inner of item.items) visit(inner, point);
        break;
      case 'edit':
        for (const { span, id } of editSpans(item)) add(span, amended, id);
        for (const wording of item.provisions) visitAll(wording);
        break;
      case 'applicability':
        for (const { span, id } of conditionSpans(item)) add(span, provisions, id);
        break;
      default:
    }
  };
  const visitAll = (provision: Provision): void => {
    for (const item of provision.items) visit(item, `${provision.unit} ${provision.number.text}`);
  };
  for (const item of view.tree.items) if (item.kind === 'provision') visitAll(item);
  return found;
}

/** The provision of an id; of a part that does not stand alone, the provision it is a part of. */
function nearestOuter(among: readonly EditionProvision[], id: string): EditionProvision | undefined {
  for (let words = id.split(' '); words.length > 0; words = words.slice(0, -2)) {
    const found = findProvision(among, words.join(' '));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The reference at an offset. */
export function provisionReferenceAt(
  snapshot: Snapshot,
  view: ActView,
  offset: number,
): ProvisionReference | undefined {
  return provisionReferences(snapshot, view).find((reference) => touches(reference.span, offset));
}

/** The text of a line begins after `| `. */
function textSpans(line: TextLine, point: string): { span: Span; target: string }[] {
  const start = line.span.end - line.text.length;
  return textReferences(line.text).map((reference) => ({
    span: { start: start + reference.start, end: start + reference.end },
    target: reference.relative ? `${point} ${reference.target}` : reference.target,
  }));
}

function editSpans(edit: Edit): { span: Span; id: string }[] {
  return edit.targets.map(({ steps, span }) => {
    const outer = steps.filter((step) => step.unit !== 'row');
    const end = outer.at(-1)?.number.span.end ?? span.end;
    const id = outer.map((step) => `${step.unit} ${step.number.text}`).join(' ');
    return { span: { start: span.start, end }, id };
  });
}

function conditionSpans(
  declaration: Extract<Declaration, { kind: 'applicability' }>,
): { span: Span; id: string }[] {
  return declaration.targets.flatMap((target) =>
    target.kind === 'provisions' && target.unit !== 'chapter'
      ? [{ span: target.span, id: `${target.unit} ${target.number.text}` }]
      : [],
  );
}
