/** What the command line says, in Kazakh. */
import { fileProblemMessage } from '../cases/index.ts';
import type { Messages } from './messages.ts';

const list = (items: readonly string[]): string => items.join(', ');

export const kk: Messages = {
  help: {
    description: 'Бағалау әдістемелері: заңгер де, машина да оқитын мәтін.',
    usage: 'Қолданылуы:',
    arguments: 'Аргументтер:',
    options: 'Параметрлер:',
    commands: 'Командалар:',
    globalOptions: 'Ортақ параметрлер:',
    help: 'осы анықтаманы көрсету',
    version: 'нұсқаны көрсету',
    list: 'әдістемелер мен олардың редакцияларының тізімі',
    check: 'әдістемелердегі немесе файлдардағы қателерді табу',
    evaluate: 'жағдайды көрсетілген күнгі редакция бойынша бағалау',
    schema: 'жағдай фактілерінің JSON Schema сызбасы',
    types: 'фактілер мен шешімдердің TypeScript типтері',
    text: 'көрсетілген күнгі редакцияның ресми мәтіні',
    deadlines: 'не қашан орындалуға тиіс және неге',
    diff: 'екі редакцияның айырмасы: сөзбен, мәтінде, нәтижелерде',
    replay: 'жағдайларды қайта есептеу, редакцияларды салыстыру, не шешкенін және не қолданылмағанын көру',
    format: 'файлдарды канондық түрде басып шығару',
    translate: 'файлды басқа тілдің кілт сөздерімен басып шығару',
    lsp: 'LSP хаттамасы бойынша редакторларға қызмет көрсету',
    stdio: 'стандартты енгізу мен шығару арқылы',
    serve: 'беттерді ашу: жазу, салыстыру, бағалау, қайта есептеу',
    port: 'порт (берілмесе PORT, ол да болмаса 4180; 0: бос тұрған кез келген порт)',
    host: 'қосылу қабылданатын мекенжай (берілмесе HOST, ол да болмаса тек осы машина)',
    lang: 'хабарлар мен атаулардың тілі',
    json: 'бір JSON мәнімен жауап беру',
    methodologies: 'әдістемелер қалтасы',
    reading: 'adopted: жарияланған түсіндірулермен; literal: оларсыз',
    on: 'редакциясы қолданылатын күн, ЖЖЖЖ-АА-КК',
    case: 'жағдай файлы (YAML, JSON, NDJSON); - стандартты кіріс',
    events: 'оқиғалар күндері бар файл немесе соларды қамтитын жағдай; - стандартты кіріс',
    explain: 'әр шешімнің қадамдарын қосу',
    to: 'аударылатын тіл',
    write: 'басып шығарудың орнына файлдарға жазу',
    checkFormat: 'қай файлдар канондық түрде емес екенін ғана хабарлау',
    id: 'әдістеме, мысалы ryskulov-akimat',
    files: 'тіл файлдары (.adisteme)',
    checkTargets: 'әдістемелер немесе файлдар; ештеңе берілмесе, барлық әдістеме',
    diffTargets:
      '--from және --to бар әдістеме; файл және оған дейінгі редакция; екі файл; --on бар екі әдістеме',
    from: 'бұрынғы редакция қолданылған күн, ЖЖЖЖ-АА-КК',
    toDay: 'жаңа редакция қолданылатын күн, ЖЖЖЖ-АА-КК',
    diffOn: 'екі әдістеме салыстырылатын күн, ЖЖЖЖ-АА-КК',
    caseFiles: 'жағдайлар файлдары (YAML, JSON, NDJSON); - стандартты кіріс',
    editions:
      'in-force: әр жағдай өз күнінде (көрсетілмесе); all: барлық редакцияда; КҮН,КҮН: осы күндердің редакцияларында',
  },
  diff: {
    oneOrTwo: 'Бір әдістеме не файл немесе екеуі салыстырылады.',
    incomplete: (id) =>
      `${id} актілерінде қателер бар: соларға қатысты бөліктер салыстыруға кірмеді. Қараңыз: adisteme check`,
    nothingBefore: 'Бұл актіге дейін онымен салыстыратын редакция жоқ.',
    noEditionOfFile: (file) =>
      `Бұл файлдағы актінің қолдануға болатын редакциясы жоқ. Қараңыз: adisteme check ${file}`,
    from: (edition) => `Бұрын: ${edition}`,
    to: (edition) => `Кейін: ${edition}`,
    changes: 'Өзгерістер',
    nothingChanged: 'Ештеңе өзгермеген.',
    moreRules: (n) => `және тағы ${n}; бәрін --json береді`,
    formerTextNotInHand: '(бұрынғы мәтін қолда жоқ)',
    outcomes: 'Нәтижелер',
    noOutcome: 'Екі редакция әртүрлі шешетін жағдай табылған жоқ.',
    witness: 'мысалы, мына фактілермен',
    searched: (cases, without) =>
      without.length === 0
        ? `Сыналған жағдайлар: ${cases}. Ережелері басқа әр шешім мен талапқа жағдай табылды.`
        : `Сыналған жағдайлар: ${cases}. Бірде-бірі мыналарда айырма бермеді: ${list(without)}.`,
  },
  replay: {
    notEditions: (given) => `--editions: «${given}» in-force те, all да, үтірмен бөлінген күндер де емес.`,
    noEditionOn: (methodology, day) => `${methodology}: ${day} күні редакция жоқ.`,
    summary: (cases, runs, passed, failed) =>
      `Жағдайлар: ${cases}, есептеулер: ${runs}; күтілген жауап: ${passed}, басқа жауап: ${failed}.`,
    changed: 'Редакциядан редакцияға өзгеретін жауаптар',
    change: (decision, from, before, to, after) => `${decision}: ${before} (${from}) → ${after} (${to})`,
    because: 'себебі:',
    otherBase: 'бұрынғы актінің орнына басқа акт келді',
    coverage: 'Шешкен нормалар',
    exercised: (exercised, all) => `ережелері бар нормалар: ${all}, оның шешкендері: ${exercised}`,
    neverExercised: (provisions) => `бірде-бір рет шешпегендері: ${list(provisions)}`,
  },
  table: {
    case: 'Жағдай',
    edition: (from, until) => `Редакция: басталуы ${from}, аяқталуы ${until}`,
    governs: ({ day, from, until, certainty, untilCertainty, acts: [base = '', ...amendments] }) => {
      const source = amendments.length === 0 ? base : `${base} (өзгертулері: ${list(amendments)})`;
      const unsure = certainty === 'earliest' ? ' (одан ерте емес: жарияланған күні белгісіз)' : '';
      const start = from === null ? '' : ` ${from} күнінен бастап${unsure}`;
      const end =
        until === null
          ? ''
          : ` ${until} күніне дейін${untilCertainty === 'earliest' ? ' (одан ерте емес)' : ''}`;
      const term = [start, end].filter((part) => part !== '').join(',');
      return `${day} күні ${source} редакциясы қолданылады${term === '' ? '' : `: ол${term} күшінде`}.`;
    },
    unknownDay: 'белгісіз',
    open: 'көрсетілмеген',
    decisions: 'Шешімдер',
    requirements: 'Талаптар',
    deadlines: 'Мерзімдер',
    missing: 'Жетіспейтін фактілер',
    interpretations: 'Назар аударыңыз: бұл жауаптар актінің өзінде жоқ түсіндірулерге сүйенеді',
    error: 'қате',
    warning: 'ескерту',
    information: 'мәлімет',
    textNotInHand: 'мәтін қолда жоқ',
    earliest: 'ең ерте',
  },
  unknownLanguage: (given) => `«${given}» деген тіл жоқ. Тілдер: kk, ru, en.`,
  unknownCommand: (given) => `«${given}» деген команда жоқ.`,
  unknownOption: (option) => `${option} деген параметр жоқ.`,
  missingArgument: (argument) => `${argument} аргументі жетіспейді.`,
  missingOptionValue: (option) => `${option} параметріне мән керек.`,
  missingOption: (option) => `${option} параметрі керек.`,
  tooManyArguments: 'Аргументтер тым көп.',
  notOneOf: (option, given, choices) => `${option}: «${given}» жарамайды. Мүмкін мәндер: ${list(choices)}.`,
  notADay: (option, given) => `${option}: «${given}» ЖЖЖЖ-АА-КК түріндегі күнтізбе күні емес.`,
  helpHint: (command) => `Анықтама: ${command} --help`,
  optionsExclude: (first, second) => `${first} мен ${second} бірге қолданылмайды.`,
  writeToStandardInput: 'Стандартты кірісті қайта жазуға болмайды; --write параметрін алып тастаңыз.',
  fileNotFound: 'Мұндай файл не қалта жоқ.',
  fileIsFolder: 'Бұл қалта, ал файл керек.',
  fileNotPermitted: 'Файлды оқуға болмайды: рұқсат жоқ.',
  fileUnreadable: (reason) => `Файл оқылмады (${reason}).`,
  fileNotWritable: (reason) => `Файл жазылмады (${reason}). Ол өзгерген жоқ.`,
  fileTooLarge: (megabytes) => `Файл ${megabytes} МБ-тан үлкен.`,
  fileNotUtf8: (byte) => `Бұл UTF-8 мәтіні емес (0x${byte} байты).`,
  noMethodologies: (folder) => `${folder} қалтасында әдістеме (*.adisteme) жоқ.`,
  neitherMethodologyNorFile: (given, known) =>
    `«${given}» файл да, әдістеме де емес. Әдістемелер: ${list(known)}.`,
  notAPort: (given) => `«${given}» порт емес: 0-ден 65535-ке дейінгі бүтін сан керек.`,
  pagesNotBuilt: 'Беттер жиналмаған. Мынаны орындаңыз: npm run build',
  portTaken: (port) => `${port} порты бос емес. Басқасын таңдаңыз: --port`,
  cannotListen: (host, port, reason) =>
    `${host} мекенжайының ${port} портында қосылу қабылдау мүмкін емес (${reason}).`,
  fileProblem: (problem) => fileProblemMessage(problem, 'kk'),
  oneSetOfEvents: 'Оқиғалардың дәл бір жинағы керек.',
  unmetExpectation: (name, expected, actual) => `${name}: күтілгені ${expected}, ал жауап ${actual}.`,
  notRefused: (place, code) => `${place}: ${code} қатесі күтілген еді, бірақ ол жоқ.`,
  unknownMethodology: (given, known) => `«${given}» деген әдістеме жоқ. Әдістемелер: ${list(known)}.`,
  noEdition: (methodology) => `${methodology}: бірде-бір редакцияның алғашқы күні белгісіз.`,
  beforeFirstEdition: (methodology, day, first) =>
    `${methodology} ${day} күні әлі қолданыста емес: алғашқы редакция ${first} күні басталады.`,
  afterLastEdition: (methodology, day, end) =>
    `${methodology} ${day} күні енді қолданыста емес: қолданылуы ${end} күні тоқтаған.`,
  methodologyHasErrors: (methodology, day) =>
    `${methodology} әдістемесінің ${day} күнгі редакциясында қателер бар, оны қолдануға болмайды. Қараңыз: adisteme check ${methodology}`,
  findings: (errors, warnings, information) =>
    `Қателер: ${errors}, ескертулер: ${warnings}, мәліметтер: ${information}.`,
  nothingFound: 'Қате табылған жоқ.',
  notFormatted: 'Канондық түрде емес.',
  notRewritten: 'Қайта жазылған жоқ: мәтінде қателер бар.',
  rewritten: (files) => `Қайта жазылған файлдар: ${files}.`,
  bug: (reason) =>
    `Бұл сіздің емес, бағдарламаның қатесі (${reason}). Ол туралы берген командаңызбен бірге хабарлаңыз.`,
};
