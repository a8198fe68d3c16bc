/** The page of assessments in Kazakh. */
import type { AssessMessages } from './messages-type.ts';

export const kk: AssessMessages = {
  title: 'Бағалау',
  about:
    'Нысан – таңдалған күнгі редакцияның өз нысаны. Жазылғандар осы бетте ғана тұрады, серверге жіберілмейді.',

  bodyAndDay: 'Орган және күн',
  body: 'Мемлекеттік орган',
  chooseBody: 'Органды таңдаңыз',
  unknownBody: (body) => `«${body}» деген әдістеме жоқ. Органды тізімнен таңдаңыз.`,
  day: 'Күн',
  dayExplained: 'Осы күні қолданылатын редакция табылады.',
  today: 'Бүгін',
  chooseBoth: 'Нысан орган мен күн таңдалғаннан кейін ашылады.',
  reconstructed: 'қалпына келтірілген',
  reconstructedOf: (reconstructed, all) =>
    `${all} ережеден ${reconstructed} ереже қалпына келтірілген: актінің өз мәтіні қолда жоқ.`,
  hash: 'Редакцияның хеші',
  editionText: 'Редакцияның мәтіні',
  daysWithEdition: 'Редакциясы бар күндер:',
  noPlace: (day) => `${day} күнгі редакцияда мыналарға орын жоқ:`,
  noPlaceKept: 'Олар сақталып тұрады, бірақ бұл нәтижеге кірмейді.',

  newAssessment: 'Жаңа бағалау',
  openFile: 'Файлдан ашу',
  saveFile: 'Файлға сақтау',
  print: 'Басып шығару',
  unsaved: 'Сақталмаған деректер бар',
  loseUnsaved: 'Файлға сақталмаған деректер жоғалады.',
  goOn: 'Сақтамай жалғастыру',
  leave: 'Сақтамай шығу',
  stay: 'Осы жерде қалу',
  notUsed: (keys) =>
    `Файлдағы мыналар бұл бетте қолданылмайды: ${keys}. Күтілетін жауаптарды «Қайта есептеу» беті тексереді.`,
  fileWrong: 'Файл оқылмады',
  line: (line) => `${line}-жол`,
  tooLarge: (megabytes) => `Файл тым үлкен: ең көбі ${megabytes} МБ.`,
  chooseCase: (cases) => `Файлда ${cases} жағдай бар: бірін таңдаңыз`,

  basic: 'Негізгі деректер',
  printed: 'Нысандарға жазылатын деректер',
  printedExplained: 'Нәтижеге әсер етпейді: басып шығарылған парақта көрсетіледі.',
  optional: 'міндетті емес',
  notChosen: 'Таңдалмаған',
  takeBack: 'Тазалау',
  bounds: ({ min, max }) => {
    if (min !== null && max !== null) return `${min}–${max} аралығында`;
    if (min !== null) return `кемінде ${min}`;
    return max === null ? '' : `ең көбі ${max}`;
  },
  otherwise: (value) => `көрсетілмесе: ${value}`,
  addRow: 'Қосу',
  tellNone: 'Жоқ деп белгілеу',
  toldNone: 'Жоқ деп белгіленген.',
  removeRow: 'Жою',
  rowRemoved: (row) => `Жойылды: ${row}.`,
  restoreRow: 'Қайтару',
  otherFields: 'Басқа нысандардың өрістері',
  notOfGroup: 'Акт бұл құзыретті осы санаттар тобына көздемейді.',
  noGroup: (grouping) =>
    `${grouping}: акт бұл санатты ешбір топқа жатқызбайды, сондықтан барлығы көрсетілген.`,
  groupUnknown: (grouping) => `${grouping} әзірге белгісіз. Мынаны толтырыңыз:`,
  ofIndicators: (count) => `көзделгені: ${count}`,
  effectiveIndicators: 'Тиімді мінез-құлық индикаторлары: байқалғандарын белгілеңіз',
  ineffectiveIndicators: (count) => `Тиімсіз мінез-құлық индикаторлары (${count})`,

  result: 'Нәтиже',
  counts: (missing, wrong, broken) =>
    [
      wrong === 0 ? '' : `Қате жазылған: ${wrong}`,
      missing === 0 ? '' : `Жетіспейді: ${missing}`,
      broken === 0 ? '' : `Сақталмаған талап: ${broken}`,
      wrong + missing === 0 ? 'Деректер толық' : '',
    ]
      .filter(Boolean)
      .join('. ')
      .concat('.'),
  missing: (count) => `Жетіспейтін деректер (${count})`,
  wrong: (count) => `Қате жазылған деректер (${count})`,
  officialText: 'Ресми мәтін',
  steps: 'Есептеу қадамдары',
  textNotInHand: 'Бұл ереженің мәтіні қолда жоқ.',
  byInterpretation: 'түсіндіру бойынша',
  usedInterpretation: (reading, ground) => `Түсіндіру бойынша: ${reading} (негізі: ${ground}).`,
  basis: 'Мыналарға негіз болады',
  noBasis: 'Мыналарға негіз болмайды',
  requirements: 'Талаптар',
  interpretations: 'Қолданылған түсіндірулер',
  interpretationsExplained: 'Актінің өзінде жоқ, негізі көрсетілген оқылымдар.',
  noInterpretations: 'Әзірге бірде-бір түсіндіру қолданылған жоқ.',
  ground: 'негізі',
  literalReading: 'Сөзбе-сөз оқу: түсіндірулерсіз',
  literalNow: 'Акт сөзбе-сөз оқылды: түсіндірулер қолданылмады.',
  sameResult: (before, now) =>
    `${before} күнгі және ${now} күнгі редакциялар осы деректер бойынша бірдей шешеді.`,
  otherResult: (before, now) => `Нәтиже өзгерді: ${now} күнгі редакция ${before} күнгіден басқаша шешеді.`,
  backTo: (day) => `${day} күніне қайту`,
  endComparison: 'Салыстыруды жабу',
  toMissing: 'Жетіспейтін алғашқы дерекке өту',
  toResult: 'Нәтижеге өту',

  dueDates: 'Мерзімдер',
  eventsExplained: 'Оқиғалардың күндерін жазыңыз: мерзімдер солардан есептеледі.',
  nothingDue: 'Мерзімдер оқиғаның күні жазылғанда шығады.',
  saveCalendar: 'Күнтізбе файлы (.ics)',
  dueOn: 'мерзім',
  event: 'оқиға',
  dayOff: 'жұмыс күні емес',
  notCovered: 'жұмыс күнтізбесінен тыс',

  acts: 'Актілер',
  printTitle: 'Бағалау нәтижесі',
  facts: 'Деректер',
  signatures: 'Қол қоятындар',
  signatureAndDay: 'қолы, күні',
};
