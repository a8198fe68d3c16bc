/** Quick fixes for names: the one that was meant, a declaration for what is not declared, letters of one script. */
import type { TextEdit } from 'vscode-languageserver-types';
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type { ProvisionUnit } from '../syntax/index.ts';
import { declarationLine, type Fix, type FixRequest, linesAbove, replace, textOf } from './fix.ts';
import { linesOf } from './lines.ts';
import { inOneScript } from './look-alikes.ts';
import { AGGREGATES, bareName } from './names-in-scope.ts';
import { written } from './rename.ts';
import { TEXT } from './text.ts';

/** The name or phrase that was probably meant, where the finding tells one. */
export function didYouMean(request: FixRequest): Fix[] {
  const { view, finding, language } = request;
  const near = finding.data['nearest'] ?? finding.data['suggestion'];
  if (typeof near !== 'string' || near === '') return [];
  const { surface } = view.tree;
  const phrase = finding.code === 'unknown-statement';
  const text = phrase ? near : written(near, surface);
  const words = near.split(' ').length;
  const span = phrase ? firstWords(request, words) : finding.span;
  return [
    { title: TEXT[language].actions.didYouMean(near), edits: [replace(view, span, text)], preferred: true },
  ];
}

/** As many words from the start of a finding as the phrase has that takes their place. */
function firstWords({ view, finding }: FixRequest, count: number) {
  const { start } = finding.span;
  const found = new RegExp(`^\\S+(?: +\\S+){0,${count - 1}}`).exec(view.document.getText().slice(start));
  return { start, end: start + (found?.[0].length ?? 0) };
}

const UNITS: ReadonlySet<string> = new Set<ProvisionUnit>(['point', 'part', 'subpoint', 'annex']);

/** The nearest provision there is: `point 18` in the words of the file, or its number where only that is written. */
export function nearestProvision({ view, finding, language }: FixRequest): Fix[] {
  const near = finding.data['nearest'];
  if (typeof near !== 'string' || near === '') return [];
  const { surface } = view.tree;
  const words = near.split(' ');
  const path = words.map((word, index) => {
    return index % 2 === 0 && UNITS.has(word) ? wordOf(word as ProvisionUnit, surface) : word;
  });
  const numberOnly = /^\d/.test(textOf(view, finding.span));
  const text = numberOnly ? (words.at(-1) ?? '') : path.join(' ');
  return [{ title: TEXT[language].actions.didYouMean(text), edits: [replace(view, finding.span, text)] }];
}

/** Declares what is not declared, above the declaration that uses it. */
export function declareUnknown(request: FixRequest): Fix[] {
  const { view, finding, language } = request;
  const line = declarationLine(view, finding.span.start);
  const name = finding.data['name'];
  if (line === undefined || typeof name !== 'string') return [];
  const statement = declarationOf(request, name);
  if (statement === undefined) return [];
  const title = TEXT[language].actions.declare(name, wordOf(statement.keyword, view.tree.surface));
  return [{ title, edits: [linesAbove(view, line, [statement.text])] }];
}

const KEYWORDS: Readonly<Record<string, KeywordId>> = {
  '#role': 'role',
  '#unit': 'unit',
  '#event': 'event',
  '#time': 'event',
};

const TYPES: Readonly<Record<string, KeywordId>> = {
  '#yes-no': 'yesNo',
  '#number': 'number',
  '#whole-number': 'integer',
  '#date': 'date',
  '#text': 'text',
  '#category': 'category',
};

function declarationOf(
  request: FixRequest,
  name: string,
): { readonly keyword: KeywordId; readonly text: string } | undefined {
  const { finding, view } = request;
  const { kind } = finding.data;
  const { surface } = view.tree;
  const shown = written(name, surface);
  const label = `"${name}"`;
  if (typeof kind !== 'string') {
    // A list of one: the name of an item type; a fact of that type may be compared with it.
    return undefined;
  }
  const keyword = KEYWORDS[kind];
  if (keyword !== undefined) return { keyword, text: `${wordOf(keyword, surface)} ${shown} ${label}` };
  const type = kind === '#value' || kind === '#list' ? guessedType(request) : TYPES[kind];
  if (type === undefined) return undefined;
  const list = type === 'list' ? ` ${wordOf('number', surface)}` : '';
  const text = `${wordOf('fact', surface)} ${shown}: ${wordOf(type, surface)}${list} ${label}`;
  return { keyword: 'fact', text };
}

/** A list in the brackets of a function over lists, a number beside a sign of arithmetic or order, else yes or no. */
function guessedType({ view, finding }: FixRequest): KeywordId {
  const { tokens } = linesOf(view);
  const at = tokens.findIndex((token) => token.start === finding.span.start);
  const [function_, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (before?.image === '(' && function_?.keyword !== undefined && AGGREGATES.has(function_.keyword))
    return 'list';
  const numeric = /^(?:[-+*/]|[<>]=?)$/;
  const beside = [before, after].some((token) => token !== undefined && numeric.test(token.image));
  const compared = after?.image === '=' && tokens[at + 2]?.kind === 'number';
  return beside || compared ? 'number' : 'yesNo';
}

/** Letters that only look right: in the name or word itself, and in the whole file. */
export function replaceLookAlikes(request: FixRequest): Fix[] {
  const { view, finding, language } = request;
  const wrong = textOf(view, finding.span);
  const right = inOneScript(wrong);
  if (right === wrong) return [];
  const text = TEXT[language].actions;
  const name = bareName(wrong);
  const same = finding.code === 'mixed-scripts' ? nameEdits(request, name) : [];
  const one = same.length > 0 ? same : [replace(view, finding.span, right)];
  const all = everyEdit(request);
  return [
    { title: text.replaceName(bareName(right)), edits: one, preferred: true },
    ...(all.length > one.length ? [{ title: text.replaceNameEverywhere(bareName(right)), edits: all }] : []),
  ];
}

/** All places of a name in the file, so that it stays one name. */
function nameEdits({ view }: FixRequest, name: string): TextEdit[] {
  return linesOf(view)
    .tokens.filter((token) => token.kind === 'name' && bareName(token.image) === name)
    .map((token) => replace(view, token, inOneScript(token.image)));
}

/** Names, labels and official text of the file; comments stay. */
function everyEdit({ view }: FixRequest): TextEdit[] {
  return linesOf(view)
    .tokens.filter((token) => token.kind === 'name' || token.kind === 'string' || token.kind === 'text-line')
    .flatMap((token) => {
      const old = textOf(view, token);
      const text = inOneScript(old);
      return text === old ? [] : [replace(view, token, text)];
    });
}
