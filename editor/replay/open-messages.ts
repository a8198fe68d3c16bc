/** What the page says of itself and of opening cases. */
import { type Catalogue, russianForm } from '../language/index.ts';
import { casesText, countText } from './counts.ts';
import type { FileTrouble } from './shapes.ts';

interface Messages {
  readonly title: string;
  readonly about: string;
  readonly cases: string;
  readonly openFiles: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly nothingOpen: string;
  readonly formats: string;
  readonly keys: readonly (readonly [key: string, meaning: string])[];
  readonly stored: string;
  readonly storedHint: string;
  readonly noStored: string;
  readonly chooseBody: string;
  readonly allBodies: string;
  readonly openStored: string;
  readonly template: string;
  readonly opened: string;
  readonly openedCount: (cases: number, files: number) => string;
  readonly casesIn: (cases: number) => string;
  readonly apart: (records: number) => string;
  readonly close: string;
  readonly closeFile: (name: string) => string;
  readonly closeAll: string;
  readonly readingAny: string;
  readonly reading: (file: string, records: number) => string;
  readonly problems: (count: number) => string;
  readonly problemsAbout: string;
  readonly file: string;
  readonly place: string;
  readonly placeAt: (line: number, column: number | undefined) => string;
  readonly wrong: string;
  readonly moreProblems: (count: number) => string;
  readonly trouble: Readonly<Record<FileTrouble['code'], string>>;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Қайта есептеу',
    about:
      'Жағдайларды редакциялар бойынша қайта есептейді: қай жауап өзгеретінін, оған қай тармақ себеп екенін және қай тармақты бірде-бір жағдай тексермегенін көрсетеді.',
    cases: 'Жағдайлар',
    openFiles: 'Файлдарды ашу',
    orDrop: 'немесе файлдарды осы бетке сүйреп әкеліңіз: YAML, JSON, NDJSON, CSV',
    dropHere: 'Файлдарды осы жерге тастаңыз',
    nothingOpen: 'Әзірге бірде-бір жағдай ашылған жоқ. Файл ашыңыз немесе сақталған жағдайлардан бастаңыз.',
    formats: 'Жағдай қандай болады',
    keys: [
      ['id', 'жағдайдың атауы; берілмесе, реттік нөмірі'],
      ['methodology', 'органның әдістемесі'],
      ['on', 'күні (ЖЖЖЖ-АА-КК): сол күнгі редакция қолданылады'],
      ['facts', 'деректер; CSV кестесінде бағандар: facts.category, facts.kpis[0].achieved'],
      ['expect', 'күтілетін жауаптар; міндетті емес'],
    ],
    stored: 'Сақталған жағдайлар',
    storedHint: 'Органның актілерімен бірге сақталған, актіден қолмен шығарылған жағдайлар',
    noStored: 'Бұл органда сақталған жағдайлар жоқ.',
    chooseBody: 'Органды таңдаңыз',
    allBodies: 'Барлық органдар',
    openStored: 'Сақталғандарды ашу',
    template: 'CSV үлгісін жүктеу',
    opened: 'Ашылған файлдар',
    openedCount: (cases, files) => `${casesText(cases, 'kk')}, ${countText(files, 'kk')} файл`,
    casesIn: (cases) => casesText(cases, 'kk'),
    apart: (records) => `${countText(records, 'kk')} жазба бөлек қалды`,
    close: 'Жабу',
    closeFile: (name) => `${name} файлын жабу`,
    closeAll: 'Бәрін жабу',
    readingAny: 'Файлдар оқылуда…',
    reading: (file, records) => `${file} оқылуда: ${countText(records, 'kk')} жазба`,
    problems: (count) => `Оқылмаған жазбалар: ${countText(count, 'kk')}`,
    problemsAbout: 'Олар бөлек қалдырылды, қалған жағдайлар ашылды.',
    file: 'Файл',
    place: 'Орны',
    placeAt: (line, column) => (column === undefined ? `${line}-жол` : `${line}-жол, ${column}-таңба`),
    wrong: 'Қатесі',
    moreProblems: (count) => `Тағы ${countText(count, 'kk')} қатені көрсету`,
    trouble: {
      'not-utf8':
        'Файл UTF-8 кодтауында емес, сондықтан әріптері оқылмайды. Excel-де «CSV UTF-8» түрінде сақтаңыз.',
      workbook: 'Бұл кесте кітабы немесе архив. Excel-де оны «CSV UTF-8» түрінде сақтап, сол файлды ашыңыз.',
      'too-large': 'Файл 250 МБ-тан үлкен. Оны бөліңіз немесе adisteme replay командасымен есептеңіз.',
      unreadable: 'Файл оқылмады: ол жылжытылған, өзгертілген немесе бұл қалта.',
    },
  },
  ru: {
    title: 'Пересчёт',
    about:
      'Пересчитывает случаи по редакциям: какие ответы меняются, из-за какого пункта, и какие пункты не проверил ни один случай.',
    cases: 'Случаи',
    openFiles: 'Открыть файлы',
    orDrop: 'или перетащите файлы на эту страницу: YAML, JSON, NDJSON, CSV',
    dropHere: 'Отпустите файлы здесь',
    nothingOpen: 'Пока не открыто ни одного случая. Откройте файл или начните с хранящихся случаев.',
    formats: 'Каким бывает случай',
    keys: [
      ['id', 'имя случая; если его нет, порядковый номер'],
      ['methodology', 'методика органа'],
      ['on', 'день (ГГГГ-ММ-ДД): применяется редакция этого дня'],
      ['facts', 'данные; в таблице CSV это столбцы: facts.category, facts.kpis[0].achieved'],
      ['expect', 'ожидаемые ответы; необязательно'],
    ],
    stored: 'Хранящиеся случаи',
    storedHint: 'Случаи, которые хранятся рядом с актами органа и выведены из них вручную',
    noStored: 'У этого органа нет хранящихся случаев.',
    chooseBody: 'Выберите орган',
    allBodies: 'Все органы',
    openStored: 'Открыть хранящиеся',
    template: 'Скачать образец CSV',
    opened: 'Открытые файлы',
    openedCount: (cases, files) => `${casesText(cases, 'ru')}, ${countText(files, 'ru')} ${fileRu(files)}`,
    casesIn: (cases) => casesText(cases, 'ru'),
    apart: (records) => `отложено: ${countText(records, 'ru')}`,
    close: 'Закрыть',
    closeFile: (name) => `Закрыть файл ${name}`,
    closeAll: 'Закрыть все',
    readingAny: 'Файлы читаются…',
    reading: (file, records) => `Читается ${file}: записей ${countText(records, 'ru')}`,
    problems: (count) => `Не прочитано записей: ${countText(count, 'ru')}`,
    problemsAbout: 'Они отложены, остальные случаи открыты.',
    file: 'Файл',
    place: 'Место',
    placeAt: (line, column) => (column === undefined ? `строка ${line}` : `строка ${line}, знак ${column}`),
    wrong: 'Что неверно',
    moreProblems: (count) =>
      `Показать ещё ${countText(count, 'ru')} ${russianForm(count, 'ошибку', 'ошибки', 'ошибок')}`,
    trouble: {
      'not-utf8':
        'Файл не в кодировке UTF-8, поэтому буквы в нём не читаются. Сохраните его в Excel как «CSV UTF-8».',
      workbook: 'Это книга таблиц или архив. Сохраните её в Excel как «CSV UTF-8» и откройте тот файл.',
      'too-large': 'Файл больше 250 МБ. Разделите его или пересчитайте командой adisteme replay.',
      unreadable: 'Файл не прочитан: он перемещён, изменён или это папка.',
    },
  },
  en: {
    title: 'Replay',
    about:
      'Replays cases over editions: which answers change, by which clause, and which points no case has ever tested.',
    cases: 'Cases',
    openFiles: 'Open files',
    orDrop: 'or drop files on this page: YAML, JSON, NDJSON, CSV',
    dropHere: 'Drop the files here',
    nothingOpen: 'No case is open yet. Open a file, or begin with the stored cases.',
    formats: 'What a case looks like',
    keys: [
      ['id', 'the name of the case; without it, its number'],
      ['methodology', 'the methodology of the body'],
      ['on', 'the day (YYYY-MM-DD) whose edition governs'],
      ['facts', 'the facts; in a CSV table these are columns: facts.category, facts.kpis[0].achieved'],
      ['expect', 'the answers expected; may be left out'],
    ],
    stored: 'Stored cases',
    storedHint: 'Cases kept beside the acts of the body, worked out from them by hand',
    noStored: 'This body has no stored cases.',
    chooseBody: 'Choose a body',
    allBodies: 'All bodies',
    openStored: 'Open the stored cases',
    template: 'Download a CSV template',
    opened: 'Open files',
    openedCount: (cases, files) =>
      `${casesText(cases, 'en')}, ${countText(files, 'en')} ${files === 1 ? 'file' : 'files'}`,
    casesIn: (cases) => casesText(cases, 'en'),
    apart: (records) => `${countText(records, 'en')} kept apart`,
    close: 'Close',
    closeFile: (name) => `Close the file ${name}`,
    closeAll: 'Close all',
    readingAny: 'Reading the files…',
    reading: (file, records) => `Reading ${file}: ${countText(records, 'en')} records`,
    problems: (count) => `Records that could not be read: ${countText(count, 'en')}`,
    problemsAbout: 'They are kept apart; the other cases are open.',
    file: 'File',
    place: 'Place',
    placeAt: (line, column) => (column === undefined ? `line ${line}` : `line ${line}, column ${column}`),
    wrong: 'What is wrong',
    moreProblems: (count) => `Show ${countText(count, 'en')} more ${count === 1 ? 'mistake' : 'mistakes'}`,
    trouble: {
      'not-utf8': 'The file is not UTF-8, so its letters cannot be read. Save it in Excel as “CSV UTF-8”.',
      workbook: 'This is a workbook or an archive. Save it in Excel as “CSV UTF-8” and open that file.',
      'too-large':
        'The file is larger than 250 MB. Divide it, or replay it with the command adisteme replay.',
      unreadable: 'The file could not be read: it was moved or changed, or is a folder.',
    },
  },
};

function fileRu(count: number): string {
  return russianForm(count, 'файл', 'файла', 'файлов');
}
