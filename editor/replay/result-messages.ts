/** What the page says of results. */
import { type Catalogue, russianForm } from '../language/index.ts';
import { casesText, countText } from './counts.ts';
import type { MatrixRow, RowFilter } from './shapes.ts';

interface Messages {
  readonly results: string;
  readonly body: string;
  readonly bodyOption: (body: string, cases: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly allMet: (cases: number) => string;
  readonly notRun: (cases: number) => string;
  readonly totals: Readonly<Record<'cases' | 'met' | 'failed' | 'silent' | 'refused' | 'changed', string>>;
  readonly changes: string;
  readonly noChanges: string;
  readonly nothingCompared: string;
  readonly answer: string;
  readonly how: string;
  readonly because: string;
  readonly count: string;
  readonly falls: string;
  readonly rises: string;
  readonly differs: string;
  readonly between: (before: string, after: string) => string;
  readonly byEdit: (act: string, edit: string) => string;
  readonly byText: (act: string) => string;
  readonly unknownCause: string;
  readonly showGroup: (cases: number) => string;
  readonly moreGroups: (count: number) => string;
  readonly views: string;
  readonly matrix: string;
  readonly coverage: string;
  readonly answerShown: string;
  readonly answerOption: (label: string, changed: number) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<RowFilter['show'], string>>;
  readonly pair: string;
  readonly anyPair: string;
  readonly pairOption: (before: string, after: string) => string;
  readonly findId: string;
  readonly onlyGroup: string;
  readonly endGroup: string;
  readonly shown: (cases: number) => string;
  readonly nothingShown: string;
  readonly caseColumn: string;
  readonly onColumn: string;
  readonly stateColumn: string;
  readonly states: Readonly<Record<MatrixRow['state'], string>>;
  readonly refused: string;
  readonly changed: string;
  readonly own: string;
  readonly unexpected: string;
  readonly notAsked: string;
  readonly gridHelp: string;
  readonly boundsExplained: string;
  readonly save: string;
  readonly saveAs: (format: string) => string;
  readonly changedOnly: string;
  readonly saving: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    results: 'Нәтиже',
    body: 'Орган',
    bodyOption: (body, cases) => `${body} (${casesText(cases, 'kk')})`,
    stopped: (done, total) =>
      `Есептеу тоқтатылды, есептелгені: ${countText(done, 'kk')} / ${countText(total, 'kk')}. Төменде осы жерге дейінгі нәтиже.`,
    allMet: (cases) => `Барлық жағдайдың (${countText(cases, 'kk')}) жауабы күтілгендей.`,
    notRun: (cases) =>
      `${casesText(cases, 'kk')} есептелмеді: олардың күніндегі редакция тек таңдалмаған жобада бар.`,
    totals: {
      cases: 'Жағдайлар',
      met: 'Күтілгендей',
      failed: 'Күтілгендей емес',
      silent: 'Күтілетіні жазылмаған',
      refused: 'Фактілері қабылданбаған',
      changed: 'Жауабы өзгерген',
    },
    changes: 'Не өзгереді және неден',
    noChanges: 'Салыстырылған редакциялар бұл жағдайларға бірдей жауап береді.',
    nothingCompared:
      'Редакциялар салыстырылмады: органның бір ғана редакциясы бар немесе тек өз күні таңдалған.',
    answer: 'Жауап',
    how: 'Қалай өзгереді',
    because: 'Себепші тармақ',
    count: 'Жағдай',
    falls: 'төмендейді',
    rises: 'көтеріледі',
    differs: 'мәні әр жағдайда әртүрлі',
    between: (before, after) => `${before} → ${after}`,
    byEdit: (act, edit) => `${act}, ${edit}`,
    byText: (act) => `${act}: енді осы актінің ережесі шешеді`,
    unknownCause: 'себебі анықталмады',
    showGroup: (cases) => `${casesText(cases, 'kk')} көрсету`,
    moreGroups: (count) => `Тағы ${countText(count, 'kk')} топты көрсету`,
    views: 'Көрініс',
    matrix: 'Жағдайлар × редакциялар',
    coverage: 'Тармақтардың тексерілуі',
    answerShown: 'Көрсетілетін жауап',
    answerOption: (label, changed) =>
      changed === 0 ? label : `${label}: ${countText(changed, 'kk')} өзгерген`,
    filter: 'Сүзгі',
    filters: {
      all: 'Барлығы',
      changed: 'Осы жауабы өзгерген',
      'changed-any': 'Кез келген жауабы өзгерген',
      failed: 'Күтілгендей емес',
      refused: 'Қабылданбаған',
    },
    pair: 'Қай редакциялар арасында',
    anyPair: 'Кез келгенінің арасында',
    pairOption: (before, after) => `${before} → ${after}`,
    findId: 'Жағдайды атауынан табу',
    onlyGroup: 'Тек таңдалған өзгеріс көрсетілген',
    endGroup: 'Барлық өзгерісті көрсету',
    shown: (cases) => `Көрсетілгені: ${casesText(cases, 'kk')}`,
    nothingShown: 'Бұл сүзгіге сай жағдай жоқ.',
    caseColumn: 'Жағдай',
    onColumn: 'Күні',
    stateColumn: 'Күтілгені',
    states: { met: 'күтілгендей', failed: 'күтілгендей емес', silent: 'күтілетіні жазылмаған' },
    refused: 'фактілер қабылданбады',
    changed: 'өзгерді',
    own: 'өз күні',
    unexpected: 'күтілгендей емес',
    notAsked: 'есептелмеді',
    gridHelp: 'Көрсеткілермен жүріңіз, Enter жағдайды ашады.',
    boundsExplained: '≥ белгісі: жарияланған күні қолда жоқ, ең ерте мүмкін күн көрсетілген.',
    save: 'Нәтижені сақтау',
    saveAs: (format) => `${format} түрінде сақтау`,
    changedOnly: 'тек өзгергендер',
    saving: 'Файл дайындалуда…',
  },
  ru: {
    results: 'Результат',
    body: 'Орган',
    bodyOption: (body, cases) => `${body} (${casesText(cases, 'ru')})`,
    stopped: (done, total) =>
      `Пересчёт остановлен: пересчитано ${countText(done, 'ru')} из ${countText(total, 'ru')}. Ниже то, что найдено до этого места.`,
    allMet: (cases) => `Ответы всех случаев (${countText(cases, 'ru')}) такие, как ожидалось.`,
    notRun: (cases) =>
      `Не пересчитано: ${casesText(cases, 'ru')}. Редакция их дня есть лишь в проекте, который не выбран.`,
    totals: {
      cases: 'Случаи',
      met: 'Как ожидалось',
      failed: 'Не как ожидалось',
      silent: 'Без ожиданий',
      refused: 'Факты не приняты',
      changed: 'Ответ меняется',
    },
    changes: 'Что меняется и из-за чего',
    noChanges: 'Сравнённые редакции отвечают на эти случаи одинаково.',
    nothingCompared: 'Редакции не сравнивались: у органа одна редакция или выбран только свой день.',
    answer: 'Ответ',
    how: 'Как меняется',
    because: 'Из-за какого пункта',
    count: 'Случаев',
    falls: 'понижается',
    rises: 'повышается',
    differs: 'значение от случая к случаю разное',
    between: (before, after) => `${before} → ${after}`,
    byEdit: (act, edit) => `${act}, ${edit}`,
    byText: (act) => `${act}: теперь решает правило этого акта`,
    unknownCause: 'причина не найдена',
    showGroup: (cases) => `Показать ${casesText(cases, 'ru')}`,
    moreGroups: (count) =>
      `Показать ещё ${countText(count, 'ru')} ${russianForm(count, 'группу', 'группы', 'групп')}`,
    views: 'Вид',
    matrix: 'Случаи × редакции',
    coverage: 'Проверенность пунктов',
    answerShown: 'Показываемый ответ',
    answerOption: (label, changed) =>
      changed === 0 ? label : `${label}: изменился ${countText(changed, 'ru')}`,
    filter: 'Отбор',
    filters: {
      all: 'Все',
      changed: 'Этот ответ изменился',
      'changed-any': 'Какой-либо ответ изменился',
      failed: 'Не как ожидалось',
      refused: 'Не приняты',
    },
    pair: 'Между какими редакциями',
    anyPair: 'Между любыми',
    pairOption: (before, after) => `${before} → ${after}`,
    findId: 'Найти случай по имени',
    onlyGroup: 'Показано только выбранное изменение',
    endGroup: 'Показать все изменения',
    shown: (cases) => `Показано: ${casesText(cases, 'ru')}`,
    nothingShown: 'Таких случаев нет.',
    caseColumn: 'Случай',
    onColumn: 'День',
    stateColumn: 'Ожидание',
    states: { met: 'как ожидалось', failed: 'не как ожидалось', silent: 'без ожиданий' },
    refused: 'факты не приняты',
    changed: 'изменился',
    own: 'свой день',
    unexpected: 'не как ожидалось',
    notAsked: 'не пересчитан',
    gridHelp: 'Ходите стрелками, Enter открывает случай.',
    boundsExplained: 'Знак ≥: дата опубликования не известна, показан самый ранний возможный день.',
    save: 'Сохранить результат',
    saveAs: (format) => `Сохранить как ${format}`,
    changedOnly: 'только изменившиеся',
    saving: 'Готовится файл…',
  },
  en: {
    results: 'Results',
    body: 'Body',
    bodyOption: (body, cases) => `${body} (${casesText(cases, 'en')})`,
    stopped: (done, total) =>
      `Replaying was stopped: ${countText(done, 'en')} of ${casesText(total, 'en')} were replayed. Below is what was found until then.`,
    allMet: (cases) => `All cases (${countText(cases, 'en')}) are answered as expected.`,
    notRun: (cases) =>
      `${casesText(cases, 'en')} not replayed: only a draft that is not chosen has the edition of their day.`,
    totals: {
      cases: 'Cases',
      met: 'As expected',
      failed: 'Not as expected',
      silent: 'Nothing expected',
      refused: 'Facts refused',
      changed: 'An answer changes',
    },
    changes: 'What changes, and because of what',
    noChanges: 'The editions compared answer these cases alike.',
    nothingCompared:
      'No editions were compared: the body has one edition, or only each case’s own day was chosen.',
    answer: 'Answer',
    how: 'How it changes',
    because: 'Clause to blame',
    count: 'Cases',
    falls: 'falls',
    rises: 'rises',
    differs: 'a value that differs from case to case',
    between: (before, after) => `${before} → ${after}`,
    byEdit: (act, edit) => `${act}, ${edit}`,
    byText: (act) => `${act}: a rule of this act decides now`,
    unknownCause: 'no cause was found',
    showGroup: (cases) => `Show ${casesText(cases, 'en')}`,
    moreGroups: (count) => `Show ${countText(count, 'en')} more ${count === 1 ? 'group' : 'groups'}`,
    views: 'View',
    matrix: 'Cases × editions',
    coverage: 'Coverage of the points',
    answerShown: 'Answer shown',
    answerOption: (label, changed) =>
      changed === 0 ? label : `${label}: ${countText(changed, 'en')} changed`,
    filter: 'Filter',
    filters: {
      all: 'All',
      changed: 'This answer changed',
      'changed-any': 'Some answer changed',
      failed: 'Not as expected',
      refused: 'Refused',
    },
    pair: 'Between which editions',
    anyPair: 'Between any',
    pairOption: (before, after) => `${before} → ${after}`,
    findId: 'Find a case by its name',
    onlyGroup: 'Only the chosen change is shown',
    endGroup: 'Show all changes',
    shown: (cases) => `Shown: ${casesText(cases, 'en')}`,
    nothingShown: 'There are no such cases.',
    caseColumn: 'Case',
    onColumn: 'Day',
    stateColumn: 'Expectation',
    states: { met: 'as expected', failed: 'not as expected', silent: 'nothing expected' },
    refused: 'facts refused',
    changed: 'changed',
    own: 'own day',
    unexpected: 'not as expected',
    notAsked: 'not replayed',
    gridHelp: 'Move with the arrows, Enter opens the case.',
    boundsExplained: 'The sign ≥: the day of publication is not known, the earliest possible day is shown.',
    save: 'Save the results',
    saveAs: (format) => `Save as ${format}`,
    changedOnly: 'changed cases only',
    saving: 'Preparing the file…',
  },
};
