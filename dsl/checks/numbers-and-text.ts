/** Numbers that stand in the official text of a provision and in none of its rules, and the other way round. */
import { formatRational, type Rational } from '../../engine/index.ts';
import { type Edition, type EditionProvision, everyProvision } from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { sourceOf } from '../resolve/index.ts';
import type { CheckContext } from './check.ts';
import { type RuleNumber, ruleNumbers } from './rule-numbers.ts';
import { type TextNumber, textNumbers } from './text-numbers.ts';
import { linePassage } from './text-places.ts';
import { textReferences } from './text-references.ts';

/**
 * `number-not-in-rules` and `number-not-in-text`, once for a number in a point or annex with its parts. Only
 * Kazakh texts in hand are compared. A range that a fact has as its bounds is used, wherever the fact is declared; the
 * numbers of provisions that the text refers to count as its own.
 */
export function* numbersAndText({ edition }: CheckContext): Generator<Diagnostic> {
  const named = numbersInNames(edition);
  const bounds = factBounds(edition);
  for (const top of edition.provisions) {
    const all = [...everyProvision([top])];
    if (!all.every(isInHand) || !all.some(isKazakh)) continue;
    const rules = all.flatMap(numbersOfRules);
    const texts = all.flatMap(numbersOfText);
    const used = new Set(rules.map(({ value }) => keyOf(value)));
    const stated = new Set(texts.map(({ value }) => keyOf(value)));
    const fromElsewhere = referredNumbers(edition, all);
    const told = new Set<string>();
    for (const { value, range, start, end, passage } of texts) {
      const key = keyOf(value);
      if (used.has(key) || named.has(key) || fromElsewhere.has(key) || told.has(key)) continue;
      if (range !== undefined && bounds.has(range.map(keyOf).join(' '))) continue;
      told.add(key);
      const more = { provision: passage.provision.id };
      yield diagnostic(
        'number-not-in-rules',
        passage.file,
        passage.span(start, end),
        { number: formatRational(value) },
        more,
      );
    }
    for (const { value, span, stated: counts, provision } of rules) {
      const key = keyOf(value);
      if (!counts || value.isZero || stated.has(key) || fromElsewhere.has(key) || told.has(`rule ${key}`))
        continue;
      told.add(`rule ${key}`);
      const { file } = sourceOf(provision, span);
      yield diagnostic(
        'number-not-in-text',
        file,
        span,
        { number: formatRational(value) },
        { provision: provision.id },
      );
    }
  }
}

function isInHand({ adopted, notInHand }: EditionProvision): boolean {
  return !adopted && notInHand === undefined;
}

/** Number words are known in Kazakh only; its own letters tell it from Russian. */
function isKazakh({ text }: EditionProvision): boolean {
  return text.some((line) => /[әғқңөұүһі]/i.test(line.text));
}

function numbersOfRules(
  provision: EditionProvision,
): (RuleNumber & { readonly provision: EditionProvision })[] {
  return provision.declarations.flatMap(ruleNumbers).map((number) => ({ ...number, provision }));
}

function numbersOfText(
  provision: EditionProvision,
): (TextNumber & { readonly passage: ReturnType<typeof linePassage> })[] {
  return provision.text.flatMap((line) => {
    const found = textNumbers(line.text);
    if (found.length === 0) return [];
    const passage = linePassage(provision, line);
    return found.map((number) => ({ ...number, passage }));
  });
}

/** Numbers in the names of terms and of the items of lists (`360 әдісі`): a text that has them names the thing. */
function numbersInNames(edition: Edition): Set<string> {
  const found = new Set<string>();
  for (const provision of everyProvision(edition.provisions)) {
    for (const declaration of provision.declarations) {
      const { kind } = declaration;
      const labels =
        kind === 'term'
          ? [declaration.labels]
          : kind === 'choice' || kind === 'scale'
            ? declaration.items.map((item) => item.labels)
            : [];
      for (const { kk } of labels) {
        for (const { value } of textNumbers(kk?.value ?? '')) found.add(keyOf(value));
      }
    }
  }
  return found;
}

/** The bounds of all facts and their fields, as `min max`. */
function factBounds(edition: Edition): Set<string> {
  const found = new Set<string>();
  for (const provision of everyProvision(edition.provisions)) {
    for (const declaration of provision.declarations) {
      if (declaration.kind !== 'fact') continue;
      const ends = ruleNumbers(declaration).map(({ value }) => keyOf(value));
      for (const [place, end] of ends.entries()) found.add(`${end} ${ends[place + 1] ?? ''}`);
    }
  }
  return found;
}

/** The numbers of the other provisions that the texts refer to. */
function referredNumbers(edition: Edition, provisions: readonly EditionProvision[]): Set<string> {
  const targets = new Set(
    provisions.flatMap((p) => p.text.flatMap((line) => textReferences(line.text).map((r) => r.target))),
  );
  const found = new Set<string>();
  for (const target of targets) {
    const top = edition.provisions.find((p) => target === p.id || target.startsWith(`${p.id} `));
    if (top === undefined || provisions.includes(top)) continue;
    for (const part of everyProvision([top])) {
      for (const { value } of [...numbersOfText(part), ...numbersOfRules(part)]) found.add(keyOf(value));
    }
  }
  return found;
}

function keyOf(value: Rational): string {
  return `${value.numerator}/${value.denominator}`;
}
