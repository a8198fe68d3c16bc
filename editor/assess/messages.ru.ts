/** The page of assessments in Russian. */
import { russianForm } from '../language/index.ts';
import type { AssessMessages } from './messages-type.ts';

export const ru: AssessMessages = {
  title: 'Оценка',
  about:
    'Форма — собственная форма редакции выбранного дня. Введённое остаётся на этой странице и на сервер не отправляется.',

  bodyAndDay: 'Орган и день',
  body: 'Государственный орган',
  chooseBody: 'Выберите орган',
  unknownBody: (body) => `Методики «${body}» нет. Выберите орган из списка.`,
  day: 'День',
  dayExplained: 'Найдётся редакция, которая действует в этот день.',
  today: 'Сегодня',
  chooseBoth: 'Форма откроется, когда выбраны орган и день.',
  reconstructed: 'реконструировано',
  reconstructedOf: (reconstructed, all) =>
    `Реконструировано ${reconstructed} из ${all} положений: собственного текста акта не имеется.`,
  hash: 'Хеш редакции',
  editionText: 'Текст редакции',
  daysWithEdition: 'Дни, на которые есть редакция:',
  noPlace: (day) => `В редакции на ${day} нет места для следующего:`,
  noPlaceKept: 'Это сохраняется, но в результат не входит.',

  newAssessment: 'Новая оценка',
  openFile: 'Открыть файл',
  saveFile: 'Сохранить в файл',
  print: 'Напечатать',
  unsaved: 'Есть несохранённые данные',
  loseUnsaved: 'Данные, не сохранённые в файл, будут потеряны.',
  goOn: 'Продолжить без сохранения',
  leave: 'Уйти без сохранения',
  stay: 'Остаться',
  notUsed: (keys) =>
    `Из файла на этой странице не используется: ${keys}. Ожидаемые ответы проверяет страница «Пересчитать».`,
  fileWrong: 'Файл не прочитан',
  line: (line) => `строка ${line}`,
  tooLarge: (megabytes) => `Файл слишком велик: не больше ${megabytes} МБ.`,
  chooseCase: (cases) =>
    `В файле ${cases} ${russianForm(cases, 'случай', 'случая', 'случаев')}: выберите один`,

  basic: 'Основные данные',
  printed: 'Данные для форм',
  printedExplained: 'На результат не влияют: стоят на напечатанном листе.',
  optional: 'не обязательно',
  notChosen: 'Не выбрано',
  takeBack: 'Очистить',
  bounds: ({ min, max }) => {
    if (min !== null && max !== null) return `от ${min} до ${max}`;
    if (min !== null) return `не меньше ${min}`;
    return max === null ? '' : `не больше ${max}`;
  },
  otherwise: (value) => `если не указано: ${value}`,
  addRow: 'Добавить',
  tellNone: 'Отметить, что нет',
  toldNone: 'Отмечено, что нет.',
  removeRow: 'Удалить',
  rowRemoved: (row) => `Удалено: ${row}.`,
  restoreRow: 'Вернуть',
  otherFields: 'Поля других форм',
  notOfGroup: 'Для этой группы категорий акт такой компетенции не предусматривает.',
  noGroup: (grouping) => `${grouping}: акт не относит эту категорию ни к одной группе, поэтому показано всё.`,
  groupUnknown: (grouping) => `${grouping} пока неизвестна. Заполните:`,
  ofIndicators: (count) => `предусмотрено: ${count}`,
  effectiveIndicators: 'Индикаторы эффективного поведения: отметьте проявленные',
  ineffectiveIndicators: (count) => `Индикаторы неэффективного поведения (${count})`,

  result: 'Результат',
  counts: (missing, wrong, broken) =>
    [
      wrong === 0 ? '' : `Введено неверно: ${wrong}`,
      missing === 0 ? '' : `Не хватает: ${missing}`,
      broken === 0 ? '' : `Нарушено требований: ${broken}`,
      wrong + missing === 0 ? 'Данные полны' : '',
    ]
      .filter(Boolean)
      .join('. ')
      .concat('.'),
  missing: (count) => `Чего не хватает (${count})`,
  wrong: (count) => `Введено неверно (${count})`,
  officialText: 'Официальный текст',
  steps: 'Шаги вычисления',
  textNotInHand: 'Текста этого положения не имеется.',
  byInterpretation: 'по толкованию',
  usedInterpretation: (reading, ground) => `По толкованию: ${reading} (основание: ${ground}).`,
  basis: 'Служит основанием для',
  noBasis: 'Не служит основанием для',
  requirements: 'Требования',
  interpretations: 'Использованные толкования',
  interpretationsExplained: 'Прочтения, которых в самом акте нет; у каждого указано основание.',
  noInterpretations: 'Пока ни одно толкование не использовано.',
  ground: 'основание',
  literalReading: 'Дословное чтение: без толкований',
  literalNow: 'Акт прочитан дословно: толкования не применены.',
  sameResult: (before, now) => `Редакции на ${before} и на ${now} решают по этим данным одинаково.`,
  otherResult: (before, now) => `Результат изменился: редакция на ${now} решает иначе, чем на ${before}.`,
  backTo: (day) => `Вернуться к дню ${day}`,
  endComparison: 'Закрыть сравнение',
  toMissing: 'К первому, чего не хватает',
  toResult: 'К результату',

  dueDates: 'Сроки',
  eventsExplained: 'Укажите дни событий: от них считаются сроки.',
  nothingDue: 'Сроки появятся, когда указан день события.',
  saveCalendar: 'Файл календаря (.ics)',
  dueOn: 'срок',
  event: 'событие',
  dayOff: 'нерабочий день',
  notCovered: 'вне рабочего календаря',

  acts: 'Акты',
  printTitle: 'Результат оценки',
  facts: 'Данные',
  signatures: 'Подписи',
  signatureAndDay: 'подпись, дата',
};
