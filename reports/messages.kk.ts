/** Reports in Kazakh. */
import { casesText, countText } from '../engine/index.ts';
import type { Messages } from './messages.ts';

export const kk: Messages = {
  title: 'Жағдайларды қайта есептеу есебі',
  madeBy: (product) => `${product} жасаған`,
  contents: 'Мазмұны',
  replayed: 'Не есептелді',
  files: 'Жағдай файлдары',
  bodies: 'Органдар',
  days: 'Салыстырылғаны',
  ownDay: 'әр жағдай тек өз күніндегі редакциямен есептелді',
  allEditions: 'әр жағдай органның барлық редакциясымен есептелді',
  onDays: (days) => `мына күндердегі редакциялар: ${days.join('; ')}`,
  editions: 'Редакциялар',
  edition: 'Редакция',
  acts: 'Актілері',
  hash: 'Хэші (SHA-256)',
  reconstructed: 'қалпына келтірілген',

  totals: {
    cases: 'Жағдайлар',
    runs: 'Есептеулер',
    passed: 'Күтілгендей',
    failed: 'Күтілгендей емес',
    changed: 'Жауабы өзгерген',
    unreadable: 'Оқылмаған жазбалар',
  },
  allPassed: (cases) => `Барлық жағдайдың (${countText(cases, 'kk')}) жауабы күтілгендей.`,
  someFailed: (cases) => `${casesText(cases, 'kk')} бойынша жауап күтілгендей емес.`,

  changes: 'Не өзгереді және неден',
  noChanges: 'Салыстырылған редакциялар бұл жағдайларға бірдей жауап береді.',
  nothingCompared: 'Редакциялар салыстырылмады: тек өз күні таңдалған.',
  cases: 'Жағдай',
  answer: 'Жауап',
  how: 'Қалай өзгереді',
  because: 'Себепші тармақ',
  examples: 'Мысалдары',
  differs: 'мәні әр жағдайда әртүрлі',
  falls: 'төмендейді',
  rises: 'көтеріледі',
  byEdit: (act, edit) => `${act}, ${edit}`,
  byText: (act) => `${act}: енді осы актінің ережесі шешеді`,
  unknownCause: 'себебі анықталмады',

  matrix: 'Жауабы өзгерген жағдайлар × редакциялар',
  case: 'Жағдай',
  day: 'Күні',
  place: 'Орны',
  changed: 'өзгерді',
  leftOut: (cases) => `Тағы ${casesText(cases, 'kk')} көрсетілмеді.`,

  failures: 'Күтілгендей емес жауаптар',
  noFailures: 'Мұндай жауап жоқ.',
  expected: 'Күтілгені',
  actual: 'Шыққаны',
  badInput: (place) => `фактілер: ${place}`,
  unknownName: (name) => `${name}: редакцияда мұндай атау жоқ`,

  coverage: 'Тармақтардың тексерілуі',
  explained:
    'Тармақтың ережесі жауапты шешсе немесе оның фактілері мен тізімдері оқылса, жағдай сол тармақты тексерген болып саналады.',
  used: (used, usable) => `Ережесі бар ${usable} тармақ пен бөліктің тексерілгені: ${used}`,
  neverUsed: 'Бірде-бір жағдай тексермегендері',
  allUsed: 'Ережесі бар барлық тармақты кемінде бір жағдай тексерді.',
  tested: (cases) => `✓ ${casesText(cases, 'kk')}`,
  never: '! бірде-бір жағдай тексермеген',
  noRule: 'тексерілетін ережесі жоқ',
  neverHit: 'Бірде-бір жағдай түспеген жолдар мен ерекшеліктер',
  neverBroken: 'Бірде-бір жағдай бұзбаған талаптар',
  rows: (hit, all) => `кестелердің жолдары мен ерекшеліктер: ${all}, оның қолданылғаны: ${hit}`,
  requirements: (broken, all) => `талаптар: ${all}, оның бұзылғаны: ${broken}`,
  parts: 'Бөліктері',
  text: 'Редакцияның мәтіні',
  notInHand: 'мәтін қолда жоқ',
  noText: 'Бұл ережеде мәтін жоқ.',

  notes: 'Ескертпелер',
  noNotes: 'Редакциялардың мәтіні мен күндері толық белгілі.',
  reconstructedAct: (act) =>
    `${act}: актінің мәтіні қолда жоқ, ережелері белгілі деректер бойынша қалпына келтірілген.`,
  earliestStart: (edition) =>
    `${edition}: жарияланған күні қолда жоқ, күшіне енуі мүмкін ең ерте күн көрсетілген.`,

  passedCases: (cases) => `${casesText(cases, 'kk')}: жауабы күтілгендей`,
  furtherFailures: (cases) => `тағы ${casesText(cases, 'kk')}: жауабы күтілгендей емес`,
  threshold: (percent) => `жағдайлар ережесі бар тармақтар мен бөліктердің кемінде ${percent} %-ын тексереді`,
  belowThreshold: (percent, used, usable) =>
    `ережесі бар ${usable} тармақ пен бөліктің тексерілгені: ${used}, ${percent} %`,
};
