/** What comparing the answers to stored cases says. */
import { type Catalogue, russianForm } from '../../language/index.ts';

interface Messages {
  readonly title: string;
  readonly about: string;
  readonly files: string;
  readonly all: string;
  readonly none: string;
  readonly noFiles: string;
  readonly casesIn: (cases: number) => string;
  readonly others: (cases: number) => string;
  readonly open: string;
  readonly opened: string;
  readonly running: string;
  readonly run: (run: number, of: number) => string;
  readonly stop: string;
  readonly again: string;
  readonly stopped: (run: number) => string;
  readonly result: (run: number, changed: number) => string;
  readonly unchanged: (run: number) => string;
  readonly together: string;
  readonly oneByOne: string;
  readonly cases: string;
  readonly case: string;
  readonly answer: string;
  readonly everyAnswer: string;
  readonly change: string;
  /** An answer that differs from case to case; and on both sides. */
  readonly varies: Readonly<Record<'list' | 'day', string>>;
  readonly other: Readonly<Record<'list' | 'day', string>>;
  readonly because: string;
  readonly whole: string;
  readonly more: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly refusedBy: Readonly<Record<'before' | 'after' | 'both', string>>;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly file: string;
  readonly act: string;
  readonly provision: string;
  readonly edit: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Жағдайлар жиынында кімнің бағасы өзгереді',
    about: 'Таңдалған жағдайлар екі редакция бойынша да шешіледі; жауабы басқа болғандары көрсетіледі.',
    files: 'Жағдайлар',
    all: 'Сақталғандарының бәрі',
    none: 'Ешқайсысы',
    noFiles: 'Бұл органдардың сақталған жағдайлары жоқ: өз файлыңызды ашыңыз.',
    casesIn: (cases) => `${cases} жағдай`,
    others: (cases) => `басқа органдардікі: ${cases}, олар есептелмейді`,
    open: 'Жағдайлар файлын ашу (YAML, JSON, NDJSON, CSV)',
    opened: 'ашылған файл',
    running: 'Жағдайлар есептелуде',
    run: (run, of) => `Есептелген жағдайлар: ${run} / ${of}`,
    stop: 'Тоқтату',
    again: 'Қайта есептеу',
    stopped: (run) => `${run} жағдайдан кейін тоқтатылды.`,
    result: (run, changed) => `${run} жағдайдың ${changed} жағдайында жауап өзгереді.`,
    unchanged: (run) => `Есептелгені: ${run}. Бірде-бір жағдайда жауап өзгермейді.`,
    together: 'Бірдей өзгерістер бірге',
    oneByOne: 'Әр жағдай бойынша',
    cases: 'Жағдай саны',
    case: 'Жағдай',
    answer: 'Жауап',
    everyAnswer: 'барлығы',
    change: 'Өзгерісі',
    varies: { list: 'тізім', day: 'күн' },
    other: { list: 'тізімі басқа', day: 'күні басқа' },
    because: 'Себебі',
    whole: 'толығымен',
    more: (count) => `Тағы ${count} жолды көрсету`,
    refused: (count) => `Редакцияда фактілеріне орын жоқ жағдайлар: ${count}`,
    refusedBy: {
      before: 'біріншісі қабылдамайды',
      after: 'екіншісі қабылдамайды',
      both: 'екеуі де қабылдамайды',
    },
    saveCsv: 'CSV түрінде сақтау',
    saveJson: 'JSON түрінде сақтау',
    file: 'Файл',
    act: 'Акт',
    provision: 'Норма',
    edit: 'Түзету',
  },
  ru: {
    title: 'У кого меняется оценка в наборе случаев',
    about: 'Выбранные случаи решаются по обеим редакциям; показаны те, где ответ другой.',
    files: 'Случаи',
    all: 'Все сохранённые',
    none: 'Ни одного',
    noFiles: 'У этих органов нет сохранённых случаев: откройте свой файл.',
    casesIn: (cases) => `${cases} ${russianForm(cases, 'случай', 'случая', 'случаев')}`,
    others: (cases) => `других органов: ${cases}, они не считаются`,
    open: 'Открыть файл случаев (YAML, JSON, NDJSON, CSV)',
    opened: 'открытый файл',
    running: 'Случаи считаются',
    run: (run, of) => `Сосчитано случаев: ${run} из ${of}`,
    stop: 'Остановить',
    again: 'Считать снова',
    stopped: (run) => `Остановлено после ${run} ${russianForm(run, 'случая', 'случаев', 'случаев')}.`,
    result: (run, changed) => `Случаев: ${run}; ответ меняется в ${changed}.`,
    unchanged: (run) => `Сосчитано случаев: ${run}. Ответ не меняется ни в одном.`,
    together: 'Одинаковые изменения вместе',
    oneByOne: 'По случаям',
    cases: 'Случаев',
    case: 'Случай',
    answer: 'Ответ',
    everyAnswer: 'все',
    change: 'Изменение',
    varies: { list: 'список', day: 'день' },
    other: { list: 'другой список', day: 'другой день' },
    because: 'Причина',
    whole: 'целиком',
    more: (count) => `Показать ещё ${count} ${russianForm(count, 'строку', 'строки', 'строк')}`,
    refused: (count) => `Случаи, для фактов которых в редакции нет места: ${count}`,
    refusedBy: { before: 'не принимает первая', after: 'не принимает вторая', both: 'не принимает ни одна' },
    saveCsv: 'Сохранить как CSV',
    saveJson: 'Сохранить как JSON',
    file: 'Файл',
    act: 'Акт',
    provision: 'Норма',
    edit: 'Правка',
  },
  en: {
    title: 'Who changes grade in a set of cases',
    about: 'The cases chosen are decided under both editions; those with another answer are shown.',
    files: 'Cases',
    all: 'All stored',
    none: 'None',
    noFiles: 'These bodies have no stored cases: open a file of your own.',
    casesIn: (cases) => `${cases} ${cases === 1 ? 'case' : 'cases'}`,
    others: (cases) => `of other bodies: ${cases}, which are not run`,
    open: 'Open a file of cases (YAML, JSON, NDJSON, CSV)',
    opened: 'opened file',
    running: 'Running the cases',
    run: (run, of) => `Cases run: ${run} of ${of}`,
    stop: 'Stop',
    again: 'Run again',
    stopped: (run) => `Stopped after ${run} ${run === 1 ? 'case' : 'cases'}.`,
    result: (run, changed) => `Cases: ${run}; the answer changes in ${changed}.`,
    unchanged: (run) => `Cases run: ${run}. The answer changes in none of them.`,
    together: 'Like changes together',
    oneByOne: 'Case by case',
    cases: 'Cases',
    case: 'Case',
    answer: 'Answer',
    everyAnswer: 'all',
    change: 'Change',
    varies: { list: 'a list', day: 'a day' },
    other: { list: 'another list', day: 'another day' },
    because: 'Because of',
    whole: 'in full',
    more: (count) => `Show ${count} more ${count === 1 ? 'row' : 'rows'}`,
    refused: (count) => `Cases whose facts an edition has no place for: ${count}`,
    refusedBy: { before: 'refused by the first', after: 'refused by the second', both: 'refused by both' },
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
    file: 'File',
    act: 'Act',
    provision: 'Provision',
    edit: 'Edit',
  },
};
