/** What stands around an open act. */
import type { Catalogue } from '../../language/index.ts';

interface Messages {
  /* ── what can be done ── */
  readonly publish: string;
  readonly compare: string;
  readonly compareWithInForce: string;
  readonly discard: string;
  readonly kept: (count: number) => string;
  readonly save: string;
  readonly format: string;
  readonly nextProblem: string;
  readonly previousProblem: string;
  readonly goToPoint: string;
  readonly openAct: string;
  readonly toggleSide: string;
  readonly toggleProblems: string;
  readonly nextRegion: string;
  readonly showSide: string;
  readonly hideSide: string;
  /* ── states of the text ── */
  readonly draft: string;
  readonly newDraft: string;
  readonly published: string;
  readonly allActs: string;
  /* ── saving ── */
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly notSaved: (why: string) => string;
  readonly tryAgain: (seconds: number) => string;
  readonly keptHere: string;
  readonly conflict: string;
  readonly decide: string;
  /* ── notices ── */
  readonly unsentFound: (time: string) => string;
  readonly takeUnsent: string;
  readonly showDifference: string;
  readonly dropUnsent: string;
  readonly followed: string;
  readonly understood: string;
  readonly basedOnOlder: string;
  readonly goOn: string;
  readonly nowPublished: string;
  readonly comparePublished: string;
  readonly toBody: string;
  /* ── parts of the page ── */
  readonly textLabel: (name: string) => string;
  readonly breadcrumbs: string;
  readonly side: string;
  readonly caseTab: string;
  readonly officialTab: string;
  readonly outlineTab: string;
  readonly leaveHint: string;
  readonly position: (line: number, column: number) => string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    publish: 'Жариялау…',
    compare: 'Салыстыру',
    compareWithInForce: 'Жобаны қолданыстағы редакциямен салыстыру',
    discard: 'Жобадан бас тарту…',
    kept: (count) => `Бөлек сақталған мәтіндер (${count})`,
    save: 'Қазір сақтау',
    format: 'Мәтінді қалыпқа келтіру',
    nextProblem: 'Келесі қатеге немесе ескертуге өту',
    previousProblem: 'Алдыңғы қатеге немесе ескертуге өту',
    goToPoint: 'Тармаққа өту…',
    openAct: 'Актіні, тармақты немесе атауды табу…',
    toggleSide: 'Бүйір панельді көрсету немесе жасыру',
    toggleProblems: 'Қателер тізімін көрсету немесе жасыру',
    nextRegion: 'Мәтін мен панельдер арасында ауысу',
    showSide: 'Панельді көрсету',
    hideSide: 'Панельді жасыру',
    draft: 'жоба',
    newDraft: 'жарияланбаған жоба',
    published: 'жарияланған мәтін',
    allActs: 'Барлық актілер',
    saving: 'Сақталып жатыр…',
    saved: (time) => `Жоба сақталды: ${time}`,
    notSaved: (why) => `Сақталмады. ${why}`,
    tryAgain: (seconds) => `${seconds} секундтан кейін қайталанады.`,
    keptHere: 'Мәтін осы браузерде сақтаулы.',
    conflict: 'Бұл жобаны басқа біреу де өзгертті, сақтау тоқтатылды.',
    decide: 'Екі мәтінді көру…',
    unsentFound: (time) => `Бұл браузерде серверге жіберілмеген мәтін бар (${time}).`,
    takeUnsent: 'Сол мәтінді ашу',
    showDifference: 'Айырмасын көру',
    dropUnsent: 'Керек емес',
    followed:
      'Бұл жобаны басқа біреу өзгертіп, сақтады: оның мәтіні көрсетілді. Бұрынғысын Ctrl+Z қайтарады.',
    understood: 'Түсінікті',
    basedOnOlder:
      'Бұл жоба басталғаннан бері акт қайта жарияланды. Жоба бұрынғы мәтіннен басталған: айырмасын қараңыз.',
    goOn: 'Қарадым, жобаны жалғастыру',
    nowPublished: 'Акт жарияланды.',
    comparePublished: 'Редакцияларды салыстыру',
    toBody: 'Органның бетіне өту',
    textLabel: (name) => `Актінің мәтіні, ${name}. Мәтіннен шығу үшін Esc, содан кейін Tab пернесін басыңыз.`,
    breadcrumbs: 'Курсор тұрған жер',
    side: 'Бүйір панель',
    caseTab: 'Жағдай',
    officialTab: 'Ресми мәтін',
    outlineTab: 'Құрылымы',
    leaveHint: 'Мәтіннен шығу: Esc, содан кейін Tab (немесе Ctrl+M)',
    position: (line, column) => `${line}-жол, ${column}-баған`,
  },
  ru: {
    publish: 'Опубликовать…',
    compare: 'Сравнить',
    compareWithInForce: 'Сравнить проект с действующей редакцией',
    discard: 'Отказаться от проекта…',
    kept: (count) => `Отложенные тексты (${count})`,
    save: 'Сохранить сейчас',
    format: 'Привести текст к обычному виду',
    nextProblem: 'К следующей ошибке или предупреждению',
    previousProblem: 'К предыдущей ошибке или предупреждению',
    goToPoint: 'Перейти к пункту…',
    openAct: 'Найти акт, пункт или имя…',
    toggleSide: 'Показать или скрыть боковую панель',
    toggleProblems: 'Показать или скрыть список ошибок',
    nextRegion: 'Переход между текстом и панелями',
    showSide: 'Показать панель',
    hideSide: 'Скрыть панель',
    draft: 'проект',
    newDraft: 'проект, не опубликован',
    published: 'опубликованный текст',
    allActs: 'Все акты',
    saving: 'Сохраняется…',
    saved: (time) => `Проект сохранён: ${time}`,
    notSaved: (why) => `Не сохранено. ${why}`,
    tryAgain: (seconds) => `Повтор через ${seconds} с.`,
    keptHere: 'Текст хранится в этом браузере.',
    conflict: 'Этот проект изменил и кто-то другой, сохранение остановлено.',
    decide: 'Посмотреть оба текста…',
    unsentFound: (time) => `В этом браузере есть текст, не отправленный на сервер (${time}).`,
    takeUnsent: 'Открыть его',
    showDifference: 'Показать отличия',
    dropUnsent: 'Не нужен',
    followed: 'Кто-то другой изменил и сохранил этот проект: показан его текст. Прежний вернёт Ctrl+Z.',
    understood: 'Понятно',
    basedOnOlder:
      'С тех пор как начат этот проект, акт опубликован заново. Проект начат с прежнего текста: посмотрите отличия.',
    goOn: 'Просмотрено, продолжить проект',
    nowPublished: 'Акт опубликован.',
    comparePublished: 'Сравнить редакции',
    toBody: 'К странице органа',
    textLabel: (name) => `Текст акта, ${name}. Чтобы выйти из текста, нажмите Esc, затем Tab.`,
    breadcrumbs: 'Где стоит курсор',
    side: 'Боковая панель',
    caseTab: 'Случай',
    officialTab: 'Официальный текст',
    outlineTab: 'Структура',
    leaveHint: 'Выйти из текста: Esc, затем Tab (или Ctrl+M)',
    position: (line, column) => `строка ${line}, столбец ${column}`,
  },
  en: {
    publish: 'Publish…',
    compare: 'Compare',
    compareWithInForce: 'Compare the draft with the edition in force',
    discard: 'Discard the draft…',
    kept: (count) => `Texts put aside (${count})`,
    save: 'Save now',
    format: 'Format the text',
    nextProblem: 'Go to the next problem',
    previousProblem: 'Go to the previous problem',
    goToPoint: 'Go to a point…',
    openAct: 'Find an act, a point or a name…',
    toggleSide: 'Show or hide the side panel',
    toggleProblems: 'Show or hide the list of problems',
    nextRegion: 'Move between the text and the panels',
    showSide: 'Show the panel',
    hideSide: 'Hide the panel',
    draft: 'draft',
    newDraft: 'draft, not published',
    published: 'published text',
    allActs: 'All acts',
    saving: 'Saving…',
    saved: (time) => `Draft saved: ${time}`,
    notSaved: (why) => `Not saved. ${why}`,
    tryAgain: (seconds) => `Trying again in ${seconds} s.`,
    keptHere: 'The text is kept in this browser.',
    conflict: 'Somebody else has changed this draft, too; saving has stopped.',
    decide: 'See both texts…',
    unsentFound: (time) => `This browser has a text that was not sent to the server (${time}).`,
    takeUnsent: 'Open that text',
    showDifference: 'Show the difference',
    dropUnsent: 'Not needed',
    followed:
      'Somebody else has changed and saved this draft: their text is shown. Ctrl+Z brings the former back.',
    understood: 'Understood',
    basedOnOlder:
      'The act has been published anew since this draft was begun. The draft began from the older text: see the difference.',
    goOn: 'Seen, go on with the draft',
    nowPublished: 'The act is published.',
    comparePublished: 'Compare the editions',
    toBody: 'To the page of the body',
    textLabel: (name) => `Text of the act, ${name}. To leave the text press Escape, then Tab.`,
    breadcrumbs: 'Where the cursor is',
    side: 'Side panel',
    caseTab: 'Case',
    officialTab: 'Official text',
    outlineTab: 'Outline',
    leaveHint: 'Leave the text: Escape, then Tab (or Ctrl+M)',
    position: (line, column) => `line ${line}, column ${column}`,
  },
};
