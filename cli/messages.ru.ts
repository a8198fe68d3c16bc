/** What the command line says, in Russian. */
import { fileProblemMessage } from '../cases/index.ts';
import type { Messages } from './messages.ts';

const list = (items: readonly string[]): string => items.join(', ');
const rules = new Intl.PluralRules('ru');
const count = (n: number, one: string, few: string, many: string): string =>
  `${n} ${{ one, few, many, other: few, zero: many, two: few }[rules.select(n)]}`;

export const ru: Messages = {
  help: {
    description: 'Методики оценки как текст, который читают и юрист, и машина.',
    usage: 'Вызов:',
    arguments: 'Аргументы:',
    options: 'Параметры:',
    commands: 'Команды:',
    globalOptions: 'Общие параметры:',
    help: 'показать эту справку',
    version: 'показать версию',
    list: 'перечислить методики и их редакции',
    check: 'найти ошибки в методиках или файлах',
    evaluate: 'оценить случай по редакции на указанный день',
    schema: 'JSON Schema фактов случая',
    types: 'типы TypeScript для фактов и решений',
    text: 'официальный текст редакции на указанный день',
    deadlines: 'что и к какому сроку, и почему',
    diff: 'что изменилось между двумя редакциями: словами, в тексте, в исходах',
    replay: 'прогнать случаи, сравнить редакции, узнать, что решило и что ни разу не понадобилось',
    format: 'напечатать файлы в каноническом виде',
    translate: 'напечатать файл с ключевыми словами другого языка',
    lsp: 'служить редакторам по протоколу LSP',
    stdio: 'через стандартный ввод и вывод',
    serve: 'открыть страницы: писать, сравнивать, оценивать, пересчитывать',
    port: 'порт (иначе PORT, иначе 4180; 0: любой свободный)',
    host: 'адрес, на котором принимать соединения (иначе HOST, иначе только эта машина)',
    lang: 'язык сообщений и названий',
    json: 'ответить одним значением JSON',
    methodologies: 'папка с методиками',
    reading: 'adopted: с объявленными толкованиями; literal: без них',
    on: 'день, чья редакция действует, ГГГГ-ММ-ДД',
    case: 'файл со случаем (YAML, JSON, NDJSON); - для стандартного ввода',
    events: 'файл с днями событий или случай с ними; - для стандартного ввода',
    explain: 'добавить шаги каждого решения',
    to: 'язык, на который перевести',
    write: 'записать файлы вместо печати',
    checkFormat: 'только сообщить, какие файлы не в каноническом виде',
    id: 'методика, например ryskulov-akimat',
    files: 'файлы языка (.adisteme)',
    checkTargets: 'методики или файлы; ничего: все методики',
    diffTargets: 'методика с --from и --to; файл и редакция до него; два файла; две методики с --on',
    from: 'день прежней редакции, ГГГГ-ММ-ДД',
    toDay: 'день новой редакции, ГГГГ-ММ-ДД',
    diffOn: 'день для двух методик, ГГГГ-ММ-ДД',
    caseFiles: 'файлы со случаями (YAML, JSON, NDJSON); - для стандартного ввода',
    editions:
      'in-force: каждый случай на свой день (если не указано); all: на всех редакциях; ДЕНЬ,ДЕНЬ: на редакциях этих дней',
  },
  diff: {
    oneOrTwo: 'Сравнивают одну методику или один файл либо два.',
    incomplete: (id) =>
      `В актах ${id} есть ошибки: что их касается, в сравнение не вошло. Смотрите: adisteme check`,
    nothingBefore: 'До этого акта нет редакции, с которой его можно было бы сравнить.',
    noEditionOfFile: (file) =>
      `У акта этого файла нет редакции, которую можно применить. Смотрите: adisteme check ${file}`,
    from: (edition) => `Было:  ${edition}`,
    to: (edition) => `Стало: ${edition}`,
    changes: 'Изменения',
    nothingChanged: 'Ничего не изменилось.',
    moreRules: (n) => `и ещё ${n}; все выдаёт --json`,
    formerTextNotInHand: '(прежнего текста нет на руках)',
    outcomes: 'Исходы',
    noOutcome: 'Не найдено случая, который две редакции решают по-разному.',
    witness: 'например, при фактах',
    searched: (cases, without) =>
      without.length === 0
        ? `Испытано случаев: ${cases}. Для каждого решения и требования, чьи правила различаются, случай найден.`
        : `Испытано случаев: ${cases}. Ни один не дал разницы для: ${list(without)}.`,
  },
  replay: {
    notEditions: (given) => `--editions: «${given}» — не in-force, не all и не дни через запятую.`,
    noEditionOn: (methodology, day) => `У ${methodology} на ${day} нет редакции.`,
    summary: (cases, runs, passed, failed) =>
      `${count(cases, 'случай', 'случая', 'случаев')}, прогонов: ${runs}; с ожидаемым ответом: ${passed}, с другим: ${failed}.`,
    changed: 'Ответы, которые меняются между редакциями',
    change: (decision, from, before, to, after) => `${decision}: ${before} (${from}) → ${after} (${to})`,
    because: 'причина:',
    otherBase: 'место прежнего акта занял другой',
    coverage: 'Нормы, которые решали',
    exercised: (exercised, all) => `${exercised} из ${all} норм с правилами`,
    neverExercised: (provisions) => `ни разу: ${list(provisions)}`,
  },
  table: {
    case: 'Случай',
    edition: (from, until) => `Редакция с ${from} до ${until}`,
    governs: ({ day, from, until, certainty, untilCertainty, acts: [base = '', ...amendments] }) => {
      const source = amendments.length === 0 ? base : `${base} с изменениями ${list(amendments)}`;
      const unsure = certainty === 'earliest';
      const unknown = unsure ? ' (день опубликования неизвестен)' : '';
      const start =
        from === null ? '' : `: введена в действие ${unsure ? 'не раньше ' : ''}${from}${unknown}`;
      const end =
        until === null ? '' : `, действует до ${until}${untilCertainty === 'earliest' ? ' или дольше' : ''}`;
      return `На ${day} действует редакция ${source}${start}${end}.`;
    },
    unknownDay: 'неизвестного дня',
    open: 'изменения',
    decisions: 'Решения',
    requirements: 'Требования',
    deadlines: 'Сроки',
    missing: 'Не хватает фактов',
    interpretations: 'Внимание: эти ответы опираются на толкования, которых в самом акте нет',
    error: 'ошибка',
    warning: 'предупреждение',
    information: 'к сведению',
    textNotInHand: 'текста нет на руках',
    earliest: 'не раньше',
  },
  unknownLanguage: (given) => `Нет языка «${given}». Языки: kk, ru, en.`,
  unknownCommand: (given) => `Нет команды «${given}».`,
  unknownOption: (option) => `Нет параметра ${option}.`,
  missingArgument: (argument) => `Не хватает аргумента ${argument}.`,
  missingOptionValue: (option) => `Параметру ${option} нужно значение.`,
  missingOption: (option) => `Нужен параметр ${option}.`,
  tooManyArguments: 'Слишком много аргументов.',
  notOneOf: (option, given, choices) => `${option}: «${given}» не подходит. Возможно: ${list(choices)}.`,
  notADay: (option, given) => `${option}: «${given}» не является днём календаря в виде ГГГГ-ММ-ДД.`,
  helpHint: (command) => `Справка: ${command} --help`,
  optionsExclude: (first, second) => `${first} и ${second} исключают друг друга.`,
  writeToStandardInput: 'Стандартный ввод нельзя переписать; уберите --write.',
  fileNotFound: 'Такого файла или папки нет.',
  fileIsFolder: 'Это папка, а нужен файл.',
  fileNotPermitted: 'Файл нельзя прочитать: нет прав.',
  fileUnreadable: (reason) => `Файл нельзя прочитать (${reason}).`,
  fileNotWritable: (reason) => `Файл нельзя записать (${reason}). Он не изменён.`,
  fileTooLarge: (megabytes) => `Файл больше ${megabytes} МБ.`,
  fileNotUtf8: (byte) => `Это не текст в UTF-8 (байт 0x${byte}).`,
  noMethodologies: (folder) => `В папке ${folder} нет методик (*.adisteme).`,
  neitherMethodologyNorFile: (given, known) => `«${given}» не файл и не методика. Методики: ${list(known)}.`,
  notAPort: (given) => `«${given}» не порт: нужно целое число от 0 до 65535.`,
  pagesNotBuilt: 'Страницы не собраны. Выполните: npm run build',
  portTaken: (port) => `Порт ${port} занят. Выберите другой: --port`,
  cannotListen: (host, port, reason) => `Нельзя принимать соединения на ${host}, порт ${port} (${reason}).`,
  fileProblem: (problem) => fileProblemMessage(problem, 'ru'),
  oneSetOfEvents: 'Нужен ровно один набор событий.',
  unmetExpectation: (name, expected, actual) => `${name}: ожидалось ${expected}, а ответ ${actual}.`,
  notRefused: (place, code) => `${place}: ожидалась ошибка ${code}, но её нет.`,
  unknownMethodology: (given, known) => `Нет методики «${given}». Методики: ${list(known)}.`,
  noEdition: (methodology) => `Ни у одной редакции ${methodology} не известен первый день.`,
  beforeFirstEdition: (methodology, day, first) =>
    `${methodology} на ${day} ещё не действует: первая редакция начинается ${first}.`,
  afterLastEdition: (methodology, day, end) =>
    `${methodology} на ${day} уже не действует: действие прекратилось ${end}.`,
  methodologyHasErrors: (methodology, day) =>
    `В редакции ${methodology} на ${day} есть ошибки, применить её нельзя. Смотрите: adisteme check ${methodology}`,
  findings: (errors, warnings, information) =>
    `${count(errors, 'ошибка', 'ошибки', 'ошибок')}, ${count(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}, к сведению: ${information}.`,
  nothingFound: 'Ошибок не найдено.',
  notFormatted: 'Не в каноническом виде.',
  notRewritten: 'Не переписан: в тексте есть ошибки.',
  rewritten: (files) => `Переписано: ${count(files, 'файл', 'файла', 'файлов')}.`,
  bug: (reason) =>
    `Это ошибка программы, а не ваша (${reason}). Сообщите о ней вместе с командой, которую вы дали.`,
};
