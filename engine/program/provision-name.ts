/** How a provision is cited in each language. */
import type { Language } from './label.ts';

type Cite = (steps: readonly Step[]) => string;

interface Step {
  readonly unit: Unit;
  readonly number: string;
}

type Unit = 'chapter' | 'section' | 'point' | 'part' | 'subpoint' | 'annex' | 'row';

/** With a number in front: as the outermost unit and its genitive, then as a part of another and its genitive. */
const KK: Readonly<Record<Unit, readonly [string, string, string, string]>> = {
  chapter: ['-тарау', '-тараудың', '-тарауы', '-тарауының'],
  section: ['-параграф', '-параграфтың', '-параграфы', '-параграфының'],
  point: ['-тармақ', '-тармақтың', '-тармағы', '-тармағының'],
  part: ['-бөлік', '-бөліктің', '-бөлігі', '-бөлігінің'],
  subpoint: [') тармақша', ') тармақшаның', ') тармақшасы', ') тармақшасының'],
  annex: ['-қосымша', '-қосымшаның', '-қосымшасы', '-қосымшасының'],
  row: [' жолы', ' жолының', ' жолы', ' жолының'],
};

/** Nominative and genitive. */
const RU: Readonly<Record<Unit, readonly [string, string]>> = {
  chapter: ['глава', 'главы'],
  section: ['параграф', 'параграфа'],
  point: ['пункт', 'пункта'],
  part: ['часть', 'части'],
  subpoint: ['подпункт', 'подпункта'],
  annex: ['приложение', 'приложения'],
  row: ['строка', 'строки'],
};

const CITE: Readonly<Record<Language, Cite>> = {
  kk: (steps) =>
    steps
      .map(({ unit, number }, place) => {
        const genitive = place < steps.length - 1 ? 1 : 0;
        return `${number}${KK[unit][place === 0 ? genitive : 2 + genitive]}`;
      })
      .join(' '),
  ru: (steps) =>
    [...steps]
      .reverse()
      .map((step, place) => `${RU[step.unit][place === 0 ? 0 : 1]} ${numbered(step)}`)
      .join(' '),
  en: (steps) =>
    [...steps]
      .reverse()
      .map((step) => `${step.unit} ${numbered(step)}`)
      .join(' of '),
};

/** Acts print a subpoint's number with a bracket. */
function numbered({ unit, number }: Step): string {
  return unit === 'subpoint' ? `${number})` : number;
}

/**
 * `point 18` as «18-тармақ», «пункт 18», "point 18"; `point 5 part 2` as «5-тармақтың 2-бөлігі», «часть 2 пункта
 * 5», "part 2 of point 5". A text that is no such path is returned as it is.
 */
export function provisionName(id: string, language: Language): string {
  const words = id.split(' ');
  const steps: Step[] = [];
  for (let place = 0; place < words.length; place += 2) {
    const unit = words[place] ?? '';
    const number = words[place + 1];
    if (!isUnit(unit) || number === undefined || number === '') return id;
    steps.push({ unit, number });
  }
  return CITE[language](steps);
}

function isUnit(word: string): word is Unit {
  return Object.hasOwn(RU, word);
}
