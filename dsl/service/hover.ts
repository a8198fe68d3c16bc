/** Hover: what a name, a keyword or a reference means, and the text of the provision it comes from. */
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { labelText, provisionName } from '../../engine/index.ts';
import { type EditionProvision, findProvision } from '../consolidate/index.ts';
import { LANGUAGE_TAGS, wordOf } from '../keywords/index.ts';
import { labelOf, type ScannedToken, type Span, type Surface } from '../syntax/index.ts';
import { lastAmendment, provisionAt } from './amended.ts';
import { linesOf } from './lines.ts';
import { plainMarkdown } from './markdown.ts';
import { nameGraph } from './name-graph.ts';
import { declarationFor, nameLines } from './name-info.ts';
import { provisionReferenceAt } from './provision-references.ts';
import { rangeOf } from './ranges.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import { SHAPES } from './shapes.ts';
import { functionSignature, isFunction, shapeSignature } from './signature-help.ts';
import { type ActView, type Snapshot, touches } from './snapshot.ts';
import { TEXT } from './text.ts';

/** Longer texts are cut: a hover is a glance. */
const TEXT_LENGTH = 700;

/** What is known of what stands at a position; null where there is nothing to say. */
export function hover({ snapshot }: Context, request: PositionRequest): Hover | null {
  const view = snapshot.view(request.uri);
  if (view === undefined) return null;
  const offset = view.document.offsetAt(request.position);
  const language = languageOf(view, request);
  const answer = (span: Span, paragraphs: readonly string[]): Hover => ({
    contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
    range: rangeOf(view.document, span),
  });
  const reference = provisionReferenceAt(snapshot, view, offset);
  if (reference !== undefined) {
    return answer(reference.span, provisionLines(snapshot, view, reference.provision, language));
  }
  const places = nameGraph(snapshot).at(view.uri, offset);
  if (places !== undefined) {
    const place = declarationFor(view, offset, places);
    if (place?.declares === undefined) return null;
    const here = places.find((one) => one.file === view.uri && touches(one.span, offset));
    const provision = provisionAt(view, place.file, place.span.start);
    return answer(here?.span ?? place.span, [
      ...nameLines(view, place.declares, language),
      ...(provision === undefined ? [] : provisionLines(snapshot, view, provision, language)),
    ]);
  }
  const token = linesOf(view).tokens.find((one) => touches(one, offset));
  if (token?.keyword !== undefined) return answer(token, keywordLines(token, view.tree.surface, language));
  const own = token && numberedProvision(view, token);
  return own === undefined
    ? null
    : answer(own.node.number.span, provisionLines(snapshot, view, own, language));
}

/** The provision whose number a token is. */
function numberedProvision(view: ActView, token: ScannedToken): EditionProvision | undefined {
  const provision = provisionAt(view, view.uri, token.start);
  return provision?.node.number.span.start === token.start ? provision : undefined;
}

function keywordLines(token: ScannedToken, surface: Surface, language: Surface): string[] {
  const { keyword } = token;
  if (keyword === undefined) return [];
  const shape = SHAPES.get(keyword);
  const lines: string[] = [];
  if (isFunction(keyword)) {
    lines.push(
      `\`${functionSignature(keyword, surface, language).label}\``,
      TEXT[language].functions[keyword],
    );
  } else if (shape !== undefined) lines.push(`\`${shapeSignature(shape, surface, language).label}\``);
  else lines.push(`\`${token.image}\``);
  const others = LANGUAGE_TAGS.filter((tag) => tag !== surface);
  const words = others.map((tag) => `${tag} \`${wordOf(keyword, tag)}\``).join(', ');
  return [...lines, `${TEXT[language].otherSurfaces}: ${words}`];
}

/** The name, the title, the text and the last amendment of a provision. */
function provisionLines(
  snapshot: Snapshot,
  view: ActView,
  provision: EditionProvision,
  language: Surface,
): string[] {
  const text = TEXT[language];
  const title = labelText(labelOf(provision.node.title), language, '');
  const heading = `**${provisionName(provision.id, language)}**${title === '' ? '' : ` ${plainMarkdown(title)}`}`;
  const amendment = lastAmendment(snapshot, view, provision.id);
  return [
    heading,
    ...textLines(view, provision, text.textNotInHand),
    amendment === undefined ? text.neverAmended : text.amended(amendment.edit.act, amendment.day),
  ];
}

/** The official text, quoted; of a part without a text of its own, that of what it is a part of. */
function textLines(view: ActView, provision: EditionProvision, notInHand: string): string[] {
  if (provision.notInHand !== undefined) return [notInHand];
  const words = provision.id.split(' ');
  for (let length = words.length; length > 0; length -= 2) {
    const id = words.slice(0, length).join(' ');
    const at = length === words.length ? provision : findProvision(view.edition?.provisions ?? [], id);
    const text = at?.text.map((line) => line.text).join('\n') ?? '';
    const shown = text.length <= TEXT_LENGTH ? text : `${text.slice(0, TEXT_LENGTH)}…`;
    if (text !== '') return [`> ${plainMarkdown(shown).replaceAll('\n', '\n> \n> ')}`];
  }
  return [];
}
