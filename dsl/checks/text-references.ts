/** References in Kazakh official text to provisions of the same act. */

import { perText } from './remember.ts';

/** A reference found in a line of official text: `12-тармағында` is `point 12`. */
export interface TextReference {
  /** `point 12`, `annex 3`, `chapter 6`, `point 5 part 2`; without its point (`part 2`) where `relative`. */
  readonly target: string;
  /** It is a part or a subpoint of the point in which the text stands: `осы тармақтың екінші бөлігі`. */
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

const LETTERS = 'а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ';
const NUMBER = '\\d+(?:-\\d+)?';
const BETWEEN = '(?:\\s*[,–—]\\s*|\\s+(?:және|мен|бен|пен|немесе|не)\\s+|\\s*,\\s*(?:және|немесе)\\s+)';
const ORDINALS = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
];
const TENS = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен'];
const TENTHS = [
  'оныншы',
  'жиырмасыншы',
  'отызыншы',
  'қырқыншы',
  'елуінші',
  'алпысыншы',
  'жетпісінші',
  'сексенінші',
];
/** `бесінші тармақта`, `он екінші тармағы`, `екінші тарау`; an annex in words may be any addition. */
const IN_WORDS = new RegExp(
  `(?<![${LETTERS}])(?:(${TENS.join('|')})\\s+)?(${[...ORDINALS, ...TENTHS].join('|')})\\s+` +
    `(тарма(?:ғ(?!ша)[${LETTERS}]*|қ(?!ша)[${LETTERS}]*)|тарау[${LETTERS}]*)`,
  'gi',
);
const PART = `(${NUMBER}|${ORDINALS.join('|')})[-‑–\\s]{0,2}бөл[іи][гк][${LETTERS}]*`;
const SUBPOINT = `(\\d+)\\)\\s*тармақша[${LETTERS}]*`;
/** What follows a point: `екінші бөлігінде`, `2) тармақшасы`. */
const INNER = `(?:\\s+(?:${PART}))?(?:\\s+(?:${SUBPOINT}))?`;

/** `4-тармақта`, `34, 35 және 36-тармақтар`, `3-қосымшаға`, `6- тарауында`, `1-параграф`. */
const OUTER = new RegExp(
  `(?<![\\d${LETTERS}A-Za-z№/.,-])(${NUMBER}(?:(?:${BETWEEN}|-(?=\\d+-[тқп]))${NUMBER})*)[-‑–\\s]{0,2}` +
    `(тарма(?:[қғ](?!ша)[${LETTERS}]*|қ(?!ша))|қосымша[${LETTERS}]*|тарау[${LETTERS}]*|параграф[${LETTERS}]*)${INNER}`,
  'g',
);
/** `осы тармақтың екінші бөлігі`, `осы тармақтың 2) тармақшасы`. */
const OWN = new RegExp(`осы тармақтың(?=\\s)${INNER}`, 'gi');

/**
 * What stands before a reference into another act: an article, or another document that owns the provision. The
 * methodology's own name, right before the number, is none.
 */
const OTHER_ACT =
  /(?:(?:ба[бп](?:[ыат]|\s)|Заңы|[Кк]одекс|бұйры[қғ]|[ҮУ]лгілік\s+әд[іе]стеме|[Рр]еглам|[Ее]режелер|[Ққ]ағидалар)\S*(?:\s+\S+){0,3}|(?:[Ққ]аулы|[Шш]ешім|[Өө]кім|[Бб]ұйрық|[Жж]арлық|[Нн]ұсқаулық|[Кк]елісім)\S*[нд][ыі]ң)\s*$/;
const OWN_ACT = /(?<![ҮУ]лгілік\s+)[Әә]дістеме(?:сі)?нің\s*$/;

/** The references to the act itself in one line of its text, with their places in the line. */
export const textReferences = perText(referencesIn);

/** Longer lines are read to here: no paragraph of an act is so long. */
const LONGEST = 20_000;

function referencesIn(line: string): readonly TextReference[] {
  const text = line.slice(0, LONGEST);
  const found: TextReference[] = [];
  for (const match of text.matchAll(OUTER)) {
    if (refersElsewhere(text, match.index)) continue;
    const [whole, numbers = '', word = '', part, subpoint] = match;
    const unit = unitOf(word);
    const inner = innerPath(part, subpoint);
    const single = [...numbers.matchAll(new RegExp(NUMBER, 'g'))];
    for (const [place, number] of single.entries()) {
      const last = place === single.length - 1;
      const start = match.index + number.index;
      const end = last ? match.index + whole.length : start + number[0].length;
      const target = `${unit} ${number[0]}${last && unit === 'point' ? inner : ''}`;
      found.push({ target, relative: false, start, end });
    }
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const [whole, tens = '', ordinal = '', word = ''] = match;
    if (refersElsewhere(text, match.index)) continue;
    const number = wordNumber(tens.toLowerCase(), ordinal.toLowerCase());
    const target = `${unitOf(word.toLowerCase())} ${number}`;
    found.push({ target, relative: false, start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(OWN)) {
    const [whole, part, subpoint] = match;
    const inner = innerPath(part, subpoint).trim();
    if (inner === '') continue;
    found.push({ target: inner, relative: true, start: match.index, end: match.index + whole.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the reference that begins there is one into another act. */
function refersElsewhere(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return !OWN_ACT.test(before) && OTHER_ACT.test(before);
}

/** `он екінші` is 12, `жиырмасыншы` 20. */
function wordNumber(tens: string, ordinal: string): number {
  const whole = (TENTHS.indexOf(ordinal) + 1) * 10;
  return whole > 0 ? whole : (TENS.indexOf(tens) + 1) * 10 + ORDINALS.indexOf(ordinal) + 1;
}

function unitOf(word: string): 'point' | 'annex' | 'chapter' | 'section' {
  if (word.startsWith('тарм')) return 'point';
  if (word.startsWith('қос')) return 'annex';
  return word.startsWith('тарау') ? 'chapter' : 'section';
}

/** ` part 2 subpoint 1`, or what there is of it. */
function innerPath(part: string | undefined, subpoint: string | undefined): string {
  const ordinal = part === undefined ? -1 : ORDINALS.indexOf(part);
  const number = ordinal < 0 ? part : String(ordinal + 1);
  return `${number === undefined ? '' : ` part ${number}`}${subpoint === undefined ? '' : ` subpoint ${subpoint}`}`;
}
