/**
 * The quantities that a Kazakh official text states: in digits (`5 жұмыс күні`, `3,99`, `3/4`) and in words (`екі
 * жұмыс күні`, `үштен екісі`, `оныншы күнінен`). Dates, numbers of acts and provisions, category codes, list
 * markers and numbers that are part of a name are none.
 */
import { parseRational, Rational } from '../../engine/index.ts';
import { perText } from './remember.ts';

/** A quantity and its place in the text. */
export interface TextNumber {
  readonly value: Rational;
  readonly start: number;
  readonly end: number;
  /** The other end where the text gives a range (`0-ден 5-ке дейін`); the same object on both ends. */
  readonly range?: readonly [Rational, Rational];
}

/** A letter of a Kazakh word. */
const L = '[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]';

const MONTHS = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
const PROVISIONS = 'тарма|қосымша|тарау|ба[бп]|бөлі[кг]|параграф|жол';

/** Digits that state no quantity, with what shows it. */
const NOT_QUANTITIES: readonly RegExp[] = [
  // Numbers of acts: № 2-4/26.
  /№\s*[\d/-]+/g,
  // Dates: 2018 жылғы 16 қаңтардағы, "15" ақпандағы.
  new RegExp(`(?<!\\d)\\d{1,2}\\s{0,3}["»”]?\\s{0,3}(?:${MONTHS})`, 'gi'),
  /(?<!\d)(?:19|20)\d\d(?!\d)/g,
  // References: 34, 35 және 36-тармақтар, 33 бабы, 1-1 қосымша.
  new RegExp(
    `(?<![\\d-])\\d+(?:-\\d+)?(?:(?:\\s*,\\s*|\\s+(?:және|мен|бен|пен|немесе)\\s+)\\d+(?:-\\d+)?)*[-‑–\\s]{0,2}\\)?\\s*(?:${PROVISIONS})`,
    'gi',
  ),
  // List markers and numbers of table rows: 1) …, 10. …, 3 Шешім қабылдау.
  /^\s*["«]?\d+\s*[).]/g,
  /^\s*\d+\s+(?=[А-ЯЁӘҒҚҢӨҰҮҺІ])/g,
  // Category codes and other names: E-3, D-О-1.
  /\p{L}[-‑]\d+/gu,
];

const DIGITS = /(?<![\d.,/])\d+(?:[.,]\d+)?(?:\/\d+)?(?![\d/])/g;

const WORDS: Readonly<Record<string, number>> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
};
const WORD = Object.keys(WORDS).join('|');
const TENS = Object.keys(WORDS)
  .filter((word) => (WORDS[word] ?? 0) >= 10)
  .join('|');
/** One or two words: `он`, `он бес`. */
const NUMERAL = `(?:(${TENS})\\s+)?(${WORD})`;
/** What is counted; `тоқсан` is also a quarter and `бір` also “a certain”, so a number word needs one of these. */
const MEASURE =
  '(?:жұмыс\\s+күн|күнтізбелік\\s+күн|күн|апта|ай|жыл|сағат|минут|пайыз|балл|адам|мүше|көрсеткіш|индикатор)';

/** `екі жұмыс күні`, `үш адамнан`. */
const COUNTED = new RegExp(`(?<!${L})${NUMERAL}(?=\\s+${MEASURE})`, 'gi');
/** `оныншы күнінен`. */
const ORDINAL = new RegExp(`(?<!${L})${NUMERAL}(?:ы?нш[ыі]|і?нші)(?=\\s+күн)`, 'gi');
/** `үштен екісі`. */
const FRACTION = new RegExp(`(?<!${L})(${WORD})[тдн][еа]н\\s+(${WORD})с?[іы](?![а-яәғқңөұүһі]{3})`, 'gi');
/** `үштен беске дейін`. */
const RANGE = new RegExp(`(?<!${L})(${WORD})[тдн][еаөо]н\\s+(${WORD})[кқгғ][еа](?=\\s+дейін)`, 'gi');
/** Between the ends of a range in digits: `0-ден 5-ке дейін`, `4-тен 5 баллға дейін`. */
const DIGIT_RANGE = /^["»”]?-?[тдн][еа]н\s+["«“]?[+-]?$/;

/** The quantities of one line of text, in its order. */
export const textNumbers = perText(numbersIn);

/** Longer lines are read to here: no paragraph of an act is so long. */
const LONGEST = 20_000;

function numbersIn(line: string): readonly TextNumber[] {
  const text = line.slice(0, LONGEST);
  return [...inDigits(text), ...inWords(text)].sort((a, b) => a.start - b.start);
}

function inDigits(text: string): TextNumber[] {
  if (!/\d/.test(text)) return [];
  let rest = text;
  for (const pattern of NOT_QUANTITIES) rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
  const found: TextNumber[] = [];
  for (const { 0: raw, index } of rest.matchAll(DIGITS)) {
    const value = digitsValue(raw);
    if (value !== undefined) found.push({ value, start: index, end: index + raw.length });
  }
  return found.map((number, place) => {
    const before = found[place - 1];
    const after = found[place + 1];
    if (after !== undefined && DIGIT_RANGE.test(text.slice(number.end, after.start))) {
      return { ...number, range: [number.value, after.value] as const };
    }
    if (before !== undefined && DIGIT_RANGE.test(text.slice(before.end, number.start))) {
      return { ...number, range: [before.value, number.value] as const };
    }
    return number;
  });
}

/** `3,99`, `3/4`. */
function digitsValue(raw: string): Rational | undefined {
  const [numerator = '', denominator] = raw.replace(',', '.').split('/');
  const value = parseRational(numerator);
  if (value === null || denominator === undefined) return value ?? undefined;
  const divisor = parseRational(denominator);
  return divisor === null || divisor.isZero ? undefined : value.dividedBy(divisor);
}

const SOME_WORD = new RegExp(WORD, 'i');

function inWords(text: string): TextNumber[] {
  if (!SOME_WORD.test(text)) return [];
  const found: TextNumber[] = [];
  const add = (match: RegExpExecArray, value: Rational, range?: readonly [Rational, Rational]): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => other.start < end && start < other.end && range === undefined)) return;
    found.push({ value, start, end, ...(range === undefined ? {} : { range }) });
  };
  for (const match of text.matchAll(FRACTION)) {
    add(match, wordValue(match[2]).dividedBy(wordValue(match[1])));
  }
  for (const match of text.matchAll(RANGE)) {
    const range = [wordValue(match[1]), wordValue(match[2])] as const;
    add(match, range[0], range);
    add(match, range[1], range);
  }
  for (const pattern of [ORDINAL, COUNTED]) {
    for (const match of text.matchAll(pattern)) {
      if (isQuarter(match[0], text.slice(match.index + match[0].length))) continue;
      add(
        match,
        match[1] === undefined ? wordValue(match[2]) : wordValue(match[1]).plus(wordValue(match[2])),
      );
    }
  }
  return found;
}

/** `тоқсан` alone is a quarter of a year, unless percents, points or days are counted. */
function isQuarter(word: string, after: string): boolean {
  return /^тоқсан$/i.test(word) && !/^\s+(?:пайыз|балл|жұмыс|күнтізбелік)/i.test(after);
}

function wordValue(word: string | undefined): Rational {
  return Rational.integer(WORDS[(word ?? '').toLowerCase()] ?? 0);
}
