/**
 * How acts order an edit, as a proposal for the author: the formulas of the orders at hand (№ 266 of 2017, № 324 of 2022)
 * and those of the same meaning in Russian.
 */
import type { Surface } from '../../../dsl/index.ts';
import { provisionName } from '../../../engine/index.ts';
import type { EditForm } from './form.ts';

type Unit = 'point' | 'part' | 'subpoint' | 'annex';

interface Forms {
  /** Alone, and as a part of another provision. */
  readonly inside: readonly [string, string];
  /** With what a provision is supplemented. */
  readonly with: string;
}

const KK: Readonly<Record<Unit, Forms>> = {
  point: { inside: ['-тармақтағы', '-тармағындағы'], with: '-тармақпен' },
  part: { inside: ['-бөліктегі', '-бөлігіндегі'], with: '-бөлікпен' },
  subpoint: { inside: [') тармақшадағы', ') тармақшасындағы'], with: ') тармақшамен' },
  annex: { inside: ['-қосымшадағы', '-қосымшасындағы'], with: '-қосымшамен' },
};

const RU: Readonly<Record<Unit, { readonly inside: string; readonly with: string }>> = {
  point: { inside: 'пункте', with: 'пунктом' },
  part: { inside: 'части', with: 'частью' },
  subpoint: { inside: 'подпункте', with: 'подпунктом' },
  annex: { inside: 'приложении', with: 'приложением' },
};

/** The sentence above the edits. */
export function openingText(surface: Surface): string {
  return surface === 'ru'
    ? 'Внести следующие изменения и дополнения:'
    : 'Мынадай өзгерістер мен толықтырулар енгізілсін:';
}

/** The clause of an edit; empty while it is not known what it changes. Official texts are Kazakh or Russian. */
export function clauseText(edit: EditForm, surface: Surface): string {
  if (edit.target === '' || edit.target.endsWith(' ')) return '';
  return surface === 'ru' ? russian(edit) : kazakh(edit);
}

function kazakh({ operation, target, number, before, after }: EditForm): string {
  const name = provisionName(target, 'kk');
  const { unit, own, outer } = last(target);
  switch (operation) {
    case 'replace':
      return `${name} мынадай редакцияда жазылсын:`;
    case 'repeal':
      return `${name} алып тасталсын;`;
    case 'add':
      return `мынадай мазмұндағы ${own}${KK[unit].with} толықтырылсын:`;
    case 'insert-after': {
      const where = outer === '' ? '' : `${provisionName(outer, 'kk')} `;
      return number === '' ? '' : `${where}мынадай мазмұндағы ${number}${KK[unit].with} толықтырылсын:`;
    }
    case 'words': {
      const place =
        outer === '' ? `${own}${KK[unit].inside[0]}` : `${genitive(outer)} ${own}${KK[unit].inside[1]}`;
      return `${place} «${before}» деген сөздер «${after}» деген сөздермен ауыстырылсын;`;
    }
  }
}

/** `5-тармақтың`, as it stands in front of a part. */
function genitive(outer: string): string {
  return provisionName(`${outer} part 1`, 'kk').replace(/ 1-бөлігі$/, '');
}

function russian({ operation, target, number, before, after }: EditForm): string {
  const name = provisionName(target, 'ru');
  const { unit, own, outer } = last(target);
  const written = (one: string) => (unit === 'subpoint' ? `${one})` : one);
  switch (operation) {
    case 'replace':
      return `${name} изложить в следующей редакции:`;
    case 'repeal':
      return `${name} исключить;`;
    case 'add':
      return `дополнить ${RU[unit].with} ${written(own)} следующего содержания:`;
    case 'insert-after': {
      const where = outer === '' ? '' : `${provisionName(outer, 'ru')} `;
      return number === ''
        ? ''
        : `${where}дополнить ${RU[unit].with} ${written(number)} следующего содержания:`;
    }
    case 'words': {
      const rest = name.slice(name.indexOf(' '));
      return `в ${RU[unit].inside}${rest} слова «${before}» заменить словами «${after}»;`;
    }
  }
}

function last(target: string): { readonly unit: Unit; readonly own: string; readonly outer: string } {
  const words = target.split(' ');
  const unit = words.at(-2);
  return {
    unit: unit === 'part' || unit === 'subpoint' || unit === 'annex' ? unit : 'point',
    own: words.at(-1) ?? '',
    outer: words.slice(0, -2).join(' '),
  };
}
