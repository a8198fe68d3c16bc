/** What the frame of the pages says. */
import type { Catalogue } from '../language/index.ts';
import type { Theme } from '../theme/index.ts';

interface Messages {
  readonly skip: string;
  readonly navigation: string;
  readonly bodies: string;
  readonly write: string;
  readonly compare: string;
  readonly assess: string;
  readonly replay: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly notFound: string;
  readonly toBodies: string;
  readonly failed: string;
  readonly again: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    skip: 'Мазмұнға өту',
    navigation: 'Бөлімдер',
    bodies: 'Органдар',
    write: 'Жазу',
    compare: 'Салыстыру',
    assess: 'Бағалау',
    replay: 'Қайта есептеу',
    language: 'Тіл',
    theme: 'Түстер',
    themes: { light: 'Ашық', dark: 'Күңгірт', contrast: 'Қарама-қарсы' },
    notFound: 'Мұндай бет жоқ.',
    toBodies: 'Органдар тізіміне өту',
    failed: 'Бағдарламаның қатесі: бет көрсетілмеді. Бұл туралы бізге хабарлаңыз.',
    again: 'Қайталау',
  },
  ru: {
    skip: 'К содержанию',
    navigation: 'Разделы',
    bodies: 'Органы',
    write: 'Писать',
    compare: 'Сравнить',
    assess: 'Оценить',
    replay: 'Пересчитать',
    language: 'Язык',
    theme: 'Цвета',
    themes: { light: 'Светлая', dark: 'Тёмная', contrast: 'Контрастная' },
    notFound: 'Такой страницы нет.',
    toBodies: 'К списку органов',
    failed: 'Ошибка программы: страница не показана. Сообщите нам о ней.',
    again: 'Повторить',
  },
  en: {
    skip: 'To the contents',
    navigation: 'Sections',
    bodies: 'Bodies',
    write: 'Write',
    compare: 'Compare',
    assess: 'Assess',
    replay: 'Replay',
    language: 'Language',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    notFound: 'There is no such page.',
    toBodies: 'To the list of bodies',
    failed: 'A mistake of the program: the page could not be shown. Please report it.',
    again: 'Try again',
  },
};
