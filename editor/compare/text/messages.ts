/** What the comparison in text says. */
import type { Catalogue } from '../../language/index.ts';

interface Messages {
  readonly showing: string;
  readonly officialTexts: string;
  readonly filesOfActs: string;
  readonly printing: string;
  readonly wordsOnly: string;
  readonly asPrinted: string;
  readonly changedProvisions: string;
  readonly whole: string;
  readonly onlyThis: string;
  readonly changed: (count: number) => string;
  readonly noneChanged: string;
  readonly notInHand: string;
  readonly next: string;
  readonly former: string;
  readonly label: string;
  readonly keys: string;
  readonly file: (side: string) => string;
  readonly noFile: string;
  readonly sameFiles: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    showing: 'Не салыстырылады',
    officialTexts: 'ресми мәтіндер',
    filesOfActs: 'актілердің файлдары',
    printing: 'Басылуындағы айырма',
    wordsOnly: 'тырнақша, сызықша мен бос орын ескерілмейді',
    asPrinted: 'басылғандай',
    changedProvisions: 'Өзгерген нормалар',
    whole: 'Редакция толығымен',
    onlyThis: 'Тек осы норма',
    changed: (count) => `Мәтіні өзгергені: ${count}`,
    noneChanged: 'Ресми мәтіндер бірдей.',
    notInHand: 'мәтін қолда жоқ',
    next: 'Келесі',
    former: 'Алдыңғы',
    label: 'Қатар қойылған екі мәтін',
    keys: 'Мәтіннің ішіндегі айырмаларды аралау: F7 және Shift+F7.',
    file: (side) => `${side}: файл`,
    noFile: 'файл жоқ',
    sameFiles: 'Екі файл бірдей.',
  },
  ru: {
    showing: 'Что сравнивается',
    officialTexts: 'официальные тексты',
    filesOfActs: 'файлы актов',
    printing: 'Различия в печати',
    wordsOnly: 'без учёта кавычек, тире и пробелов',
    asPrinted: 'как напечатано',
    changedProvisions: 'Изменённые нормы',
    whole: 'Редакция целиком',
    onlyThis: 'Только эта норма',
    changed: (count) => `Изменённых текстов: ${count}`,
    noneChanged: 'Официальные тексты одинаковы.',
    notInHand: 'текста не имеется',
    next: 'Следующая',
    former: 'Предыдущая',
    label: 'Два текста рядом',
    keys: 'Переход по различиям внутри текста: F7 и Shift+F7.',
    file: (side) => `${side}: файл`,
    noFile: 'файла нет',
    sameFiles: 'Файлы одинаковы.',
  },
  en: {
    showing: 'What is compared',
    officialTexts: 'official texts',
    filesOfActs: 'files of acts',
    printing: 'Differences of printing',
    wordsOnly: 'without quotes, dashes and spaces',
    asPrinted: 'as printed',
    changedProvisions: 'Changed provisions',
    whole: 'The whole edition',
    onlyThis: 'Only this provision',
    changed: (count) => `Changed texts: ${count}`,
    noneChanged: 'The official texts are the same.',
    notInHand: 'text not in hand',
    next: 'Next',
    former: 'Previous',
    label: 'Two texts side by side',
    keys: 'From one difference in the text to the next: F7 and Shift+F7.',
    file: (side) => `${side}: file`,
    noFile: 'no file',
    sameFiles: 'The two files are the same.',
  },
};
