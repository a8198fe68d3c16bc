/** What the page of writing says around the text. */
import { type Catalogue, dayText, russianForm } from '../language/index.ts';

interface Messages {
  readonly title: string;
  readonly about: string;
  readonly newAct: string;
  readonly newAmendment: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly noActs: string;
  readonly otherFiles: string;
  readonly base: string;
  readonly amendment: string;
  readonly draft: string;
  readonly newDraft: string;
  readonly kept: (count: number) => string;
  readonly noSuchAct: (name: string) => string;
  readonly toList: string;
  readonly inForceFrom: (day: string, isBound: boolean) => string;
  readonly loadingText: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Жазу',
    about: 'Актіні ашып, мәтіні мен ережелерін түзетіңіз. Жарияланғанға дейін бәрі жоба болып сақталады.',
    newAct: 'Жаңа орган немесе акт',
    newAmendment: 'Жаңа өзгертетін акт',
    search: 'Актіні атауы, нөмірі немесе органы бойынша табу',
    found: (count) => `${count} акт`,
    nothingFound: 'Мұндай акт табылмады.',
    noActs: 'Бұл қалтада әзірге бірде-бір акт жоқ.',
    otherFiles: 'Органы белгісіз файлдар',
    base: 'әдістемені бекітеді',
    amendment: 'өзгертеді',
    draft: 'жобасы бар',
    newDraft: 'жарияланбаған',
    kept: (count) => `бөлек сақталған мәтін: ${count}`,
    noSuchAct: (name) => `«${name}» деген акт жоқ.`,
    toList: 'Актілер тізіміне өту',
    inForceFrom: (day, isBound) =>
      `${dayText(day, 'kk', 'from')} бастап${isBound ? ' (бұдан ерте емес)' : ''}`,
    loadingText: 'Мәтін редакторы ашылып жатыр…',
  },
  ru: {
    title: 'Писать',
    about: 'Откройте акт и правьте его текст и правила. До публикации всё сохраняется как проект.',
    newAct: 'Новый орган или акт',
    newAmendment: 'Новый изменяющий акт',
    search: 'Найти акт по названию, номеру или органу',
    found: (count) => `${count} ${russianForm(count, 'акт', 'акта', 'актов')}`,
    nothingFound: 'Такого акта не найдено.',
    noActs: 'В этой папке пока нет ни одного акта.',
    otherFiles: 'Файлы, орган которых неизвестен',
    base: 'утверждает методику',
    amendment: 'изменяет',
    draft: 'есть проект',
    newDraft: 'не опубликован',
    kept: (count) => `отложенных текстов: ${count}`,
    noSuchAct: (name) => `Акта «${name}» нет.`,
    toList: 'К списку актов',
    inForceFrom: (day, isBound) => `с ${dayText(day, 'ru')}${isBound ? ' (не ранее)' : ''}`,
    loadingText: 'Открывается редактор текста…',
  },
  en: {
    title: 'Write',
    about: 'Open an act and edit its text and rules. Until it is published everything is saved as a draft.',
    newAct: 'New body or act',
    newAmendment: 'New amending act',
    search: 'Find an act by its name, number or body',
    found: (count) => `${count} ${count === 1 ? 'act' : 'acts'}`,
    nothingFound: 'No such act was found.',
    noActs: 'There are no acts in this folder yet.',
    otherFiles: 'Files whose body is not known',
    base: 'approves the methodology',
    amendment: 'amends',
    draft: 'has a draft',
    newDraft: 'not published',
    kept: (count) => `texts put aside: ${count}`,
    noSuchAct: (name) => `There is no act “${name}”.`,
    toList: 'To the list of acts',
    inForceFrom: (day, isBound) => `from ${dayText(day, 'en')}${isBound ? ' (at the earliest)' : ''}`,
    loadingText: 'Opening the text editor…',
  },
};
