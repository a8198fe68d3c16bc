/** What is said of drafts: two texts of one, copies put aside, publishing, discarding. */
import { type Catalogue, dayText, russianForm } from '../../language/index.ts';

interface Messages {
  /* ── two texts ── */
  readonly conflictTitle: string;
  readonly conflictAbout: string;
  readonly removedAbout: string;
  readonly theirs: (time: string) => string;
  readonly mine: string;
  readonly keepMine: string;
  readonly keepMineHint: string;
  readonly takeTheirs: string;
  readonly takeTheirsHint: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly textsLabel: (left: string, right: string) => string;
  readonly left: (what: string) => string;
  readonly right: (what: string) => string;
  readonly sameTexts: string;
  /* ── merging ── */
  readonly mergeTitle: string;
  readonly mergeAbout: string;
  readonly present: string;
  readonly difference: (number: number, of: number) => string;
  readonly previousDifference: string;
  readonly nextDifference: string;
  readonly takeLeft: string;
  readonly done: string;
  /* ── put aside ── */
  readonly keptTitle: string;
  readonly keptAbout: string;
  readonly noKept: string;
  readonly keptAt: (time: string) => string;
  readonly compareAndTake: string;
  readonly restore: string;
  readonly remove: string;
  readonly removeSurely: string;
  /* ── publishing ── */
  readonly publishTitle: string;
  readonly publishNew: string;
  readonly publishChanged: string;
  readonly publishSame: string;
  readonly checking: string;
  readonly refused: (count: number) => string;
  readonly inOtherAct: (name: string) => string;
  readonly line: (line: number) => string;
  readonly warnings: (count: number) => string;
  readonly noFindings: string;
  readonly editions: string;
  readonly noEditions: string;
  readonly edition: (from: string | null, until: string | null, certainty: string) => string;
  readonly publish: string;
  readonly publishing: string;
  readonly cancel: string;
  readonly changes: string;
  readonly publishedNow: string;
  readonly yours: string;
  readonly actChanged: string;
  readonly actChangedHint: string;
  readonly actGone: string;
  /* ── discarding ── */
  readonly discardTitle: string;
  readonly discardNew: (name: string) => string;
  readonly discardChanged: string;
  readonly discard: string;
  /* ── edits of other acts ── */
  readonly renameTitle: (name: string) => string;
  readonly renameAbout: string;
  readonly places: (count: number) => string;
  readonly apply: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    conflictTitle: 'Бұл жобаны екі адам өзгертті',
    conflictAbout:
      'Сіз жазып отырғанда басқа біреу осы жобаны сақтады. Екі мәтін де серверде сақтаулы, ештеңе жоғалған жоқ. Қайсысы жоба болып қалатынын таңдаңыз.',
    removedAbout:
      'Сіз жазып отырғанда басқа біреу бұл жобаны жойды немесе жариялады. Сіздің мәтініңіз серверде бөлек сақталды.',
    theirs: (time) => `басқасының мәтіні (${time})`,
    mine: 'сіздің мәтініңіз',
    keepMine: 'Менің мәтінім қалсын',
    keepMineHint: 'Басқасының мәтіні бөлек сақталған мәтіндер қатарында қалады.',
    takeTheirs: 'Басқасының мәтінін алу',
    takeTheirsHint: 'Сіздің мәтініңіз бөлек сақталған мәтіндер қатарында қалады.',
    merge: 'Қолмен біріктіру',
    mergeHint: 'Оң жақта сіздің мәтініңіз: сол жақтан керегін оған көшіресіз.',
    textsLabel: (left, right) => `Екі мәтін: сол жақта ${left}, оң жақта ${right}`,
    left: (what) => `Сол жақта: ${what}`,
    right: (what) => `Оң жақта: ${what}`,
    sameTexts: 'Екі мәтін бірдей.',
    mergeTitle: 'Екі мәтінді біріктіру',
    mergeAbout:
      'Оң жақтағы мәтін – сіздің жобаңыз, оны осы жерде түзетуге болады. Сол жақтағы бөліктерді оған бір-бірлеп көшіресіз.',
    present: 'жобаның қазіргі мәтіні',
    difference: (number, of) => `Айырма: ${number} / ${of}`,
    previousDifference: 'Алдыңғы айырма',
    nextDifference: 'Келесі айырма',
    takeLeft: 'Сол жақтағысын алу',
    done: 'Дайын',
    keptTitle: 'Бөлек сақталған мәтіндер',
    keptAbout: 'Екі адам бір жобаны қатар өзгерткенде, жоба болып қалмаған мәтін осында сақталады.',
    noKept: 'Бөлек сақталған мәтін жоқ.',
    keptAt: (time) => `Сақталған уақыты: ${time}`,
    compareAndTake: 'Салыстырып, керегін алу',
    restore: 'Жобаның орнына қою',
    remove: 'Жою',
    removeSurely: 'Біржола жою',
    publishTitle: 'Актіні жариялау',
    publishNew: 'Бұл жаңа акт: жарияланғаннан кейін ол редакцияларға кіреді.',
    publishChanged: 'Жарияланған мәтіннің орнына осы мәтін қойылады.',
    publishSame: 'Мәтін жарияланған мәтіннен өзгеше емес: жариялайтын ештеңе жоқ.',
    checking: 'Тексеріліп жатыр…',
    refused: (count) => `${count} қате бар, сондықтан акт жарияланбайды:`,
    inOtherAct: (name) => `${name} актісінде`,
    line: (line) => `${line}-жол`,
    warnings: (count) => `Ескертулер: ${count}. Олар жариялауға кедергі емес.`,
    noFindings: 'Қате де, ескерту де жоқ.',
    editions: 'Жаңа немесе өзгеретін редакциялар',
    noEditions: 'Редакциялар өзгермейді.',
    edition: (from, until, certainty) => {
      const start = from === null ? 'басталатын күні белгісіз' : `${dayText(from, 'kk', 'from')} бастап`;
      const bound = certainty === 'earliest' ? ' (бұдан ерте емес)' : '';
      return `${start}${bound}${until === null ? '' : `, ${dayText(until, 'kk', 'to')} дейін`}`;
    },
    publish: 'Жариялау',
    publishing: 'Жарияланып жатыр…',
    cancel: 'Болдырмау',
    changes: 'Мәтінде не өзгереді',
    publishedNow: 'қазір жарияланған мәтін',
    yours: 'жарияланатын мәтін',
    actChanged:
      'Сіз жазып отырғанда бұл актіні басқа біреу жариялап қойды. Төменде – оның мәтінінен айырмасы.',
    actChangedHint: 'Айырмасын қарап шықтым: оның орнына менің мәтінім жариялансын.',
    actGone: 'Сіз жазып отырғанда бұл актінің файлы жойылды.',
    discardTitle: 'Жобадан бас тарту',
    discardNew: (name) =>
      `«${name}» жобасы жойылады. Ол ешқашан жарияланбаған, сондықтан мәтіні ешқайда қалмайды.`,
    discardChanged: 'Жобадағы барлық өзгеріс жойылады, жарияланған мәтін қалады.',
    discard: 'Жобаны жою',
    renameTitle: (name) => `«${name}» деп өзгерту`,
    renameAbout: 'Бұл атау басқа актілерде де бар. Олардағы өзгерістер сол актілердің жобаларына жазылады:',
    places: (count) => `${count} жерде`,
    apply: 'Барлық актілерде өзгерту',
  },
  ru: {
    conflictTitle: 'Этот проект изменили двое',
    conflictAbout:
      'Пока вы писали, кто-то другой сохранил этот проект. Оба текста хранятся на сервере, ничего не потеряно. Выберите, какой останется проектом.',
    removedAbout:
      'Пока вы писали, кто-то другой удалил или опубликовал этот проект. Ваш текст отложен на сервере.',
    theirs: (time) => `чужой текст (${time})`,
    mine: 'ваш текст',
    keepMine: 'Оставить мой текст',
    keepMineHint: 'Чужой текст останется среди отложенных.',
    takeTheirs: 'Взять чужой текст',
    takeTheirsHint: 'Ваш текст останется среди отложенных.',
    merge: 'Соединить вручную',
    mergeHint: 'Справа ваш текст: в него вы перенесёте нужное слева.',
    textsLabel: (left, right) => `Два текста: слева ${left}, справа ${right}`,
    left: (what) => `Слева: ${what}`,
    right: (what) => `Справа: ${what}`,
    sameTexts: 'Оба текста одинаковы.',
    mergeTitle: 'Соединение двух текстов',
    mergeAbout: 'Справа ваш проект, его можно править прямо здесь. Части слева переносятся в него по одной.',
    present: 'нынешний текст проекта',
    difference: (number, of) => `Отличие: ${number} / ${of}`,
    previousDifference: 'Предыдущее отличие',
    nextDifference: 'Следующее отличие',
    takeLeft: 'Взять то, что слева',
    done: 'Готово',
    keptTitle: 'Отложенные тексты',
    keptAbout:
      'Когда двое одновременно меняют один проект, текст, который не остался проектом, хранится здесь.',
    noKept: 'Отложенных текстов нет.',
    keptAt: (time) => `Сохранён: ${time}`,
    compareAndTake: 'Сравнить и взять нужное',
    restore: 'Поставить вместо проекта',
    remove: 'Удалить',
    removeSurely: 'Удалить навсегда',
    publishTitle: 'Публикация акта',
    publishNew: 'Это новый акт: после публикации он войдёт в редакции.',
    publishChanged: 'Вместо опубликованного текста встанет этот.',
    publishSame: 'Текст не отличается от опубликованного: публиковать нечего.',
    checking: 'Идёт проверка…',
    refused: (count) =>
      `${count} ${russianForm(count, 'ошибка', 'ошибки', 'ошибок')}, поэтому акт не публикуется:`,
    inOtherAct: (name) => `в акте ${name}`,
    line: (line) => `строка ${line}`,
    warnings: (count) => `Предупреждений: ${count}. Публикации они не мешают.`,
    noFindings: 'Ни ошибок, ни предупреждений нет.',
    editions: 'Новые или изменённые редакции',
    noEditions: 'Редакции не меняются.',
    edition: (from, until, certainty) => {
      const start = from === null ? 'день начала неизвестен' : `с ${dayText(from, 'ru')}`;
      const bound = certainty === 'earliest' ? ' (не ранее)' : '';
      return `${start}${bound}${until === null ? '' : ` до ${dayText(until, 'ru')}`}`;
    },
    publish: 'Опубликовать',
    publishing: 'Публикуется…',
    cancel: 'Отмена',
    changes: 'Что меняется в тексте',
    publishedNow: 'текст, опубликованный сейчас',
    yours: 'текст, который публикуется',
    actChanged: 'Пока вы писали, этот акт опубликовал кто-то другой. Ниже отличия от его текста.',
    actChangedHint: 'Отличия просмотрены: опубликовать вместо него мой текст.',
    actGone: 'Пока вы писали, файл этого акта удалили.',
    discardTitle: 'Отказ от проекта',
    discardNew: (name) =>
      `Проект «${name}» будет удалён. Он не был опубликован, поэтому текста нигде не останется.`,
    discardChanged: 'Все изменения проекта пропадут, останется опубликованный текст.',
    discard: 'Удалить проект',
    renameTitle: (name) => `Переименование в «${name}»`,
    renameAbout: 'Это имя есть и в других актах. Изменения в них будут записаны в проекты этих актов:',
    places: (count) => `в ${count} ${russianForm(count, 'месте', 'местах', 'местах')}`,
    apply: 'Изменить во всех актах',
  },
  en: {
    conflictTitle: 'Two people have changed this draft',
    conflictAbout:
      'While you were writing, somebody else saved this draft. Both texts are kept on the server, nothing is lost. Choose which of them stays the draft.',
    removedAbout:
      'While you were writing, somebody else removed or published this draft. Your text is put aside on the server.',
    theirs: (time) => `the other text (${time})`,
    mine: 'your text',
    keepMine: 'Keep my text',
    keepMineHint: 'The other text stays among the texts put aside.',
    takeTheirs: 'Take the other text',
    takeTheirsHint: 'Your text stays among the texts put aside.',
    merge: 'Merge by hand',
    mergeHint: 'Your text is on the right: you take over into it what you need from the left.',
    textsLabel: (left, right) => `Two texts: on the left ${left}, on the right ${right}`,
    left: (what) => `On the left: ${what}`,
    right: (what) => `On the right: ${what}`,
    sameTexts: 'Both texts are the same.',
    mergeTitle: 'Merging two texts',
    mergeAbout:
      'On the right is your draft, and you can edit it here. Parts from the left are taken over into it one by one.',
    present: 'the present text of the draft',
    difference: (number, of) => `Difference: ${number} / ${of}`,
    previousDifference: 'Previous difference',
    nextDifference: 'Next difference',
    takeLeft: 'Take what is on the left',
    done: 'Done',
    keptTitle: 'Texts put aside',
    keptAbout:
      'When two people change one draft at a time, the text that did not stay the draft is kept here.',
    noKept: 'No texts are put aside.',
    keptAt: (time) => `Saved: ${time}`,
    compareAndTake: 'Compare and take over',
    restore: 'Put in the place of the draft',
    remove: 'Remove',
    removeSurely: 'Remove for good',
    publishTitle: 'Publishing the act',
    publishNew: 'This is a new act: once published, it takes part in editions.',
    publishChanged: 'This text takes the place of the published one.',
    publishSame: 'The text does not differ from the published one: there is nothing to publish.',
    checking: 'Checking…',
    refused: (count) =>
      count === 1
        ? 'There is an error, so the act is not published:'
        : `There are ${count} errors, so the act is not published:`,
    inOtherAct: (name) => `in ${name}`,
    line: (line) => `line ${line}`,
    warnings: (count) => `Warnings: ${count}. They do not keep the act from being published.`,
    noFindings: 'No errors and no warnings.',
    editions: 'New or changed editions',
    noEditions: 'The editions do not change.',
    edition: (from, until, certainty) => {
      const start = from === null ? 'first day not known' : `from ${dayText(from, 'en')}`;
      const bound = certainty === 'earliest' ? ' (at the earliest)' : '';
      return `${start}${bound}${until === null ? '' : ` until ${dayText(until, 'en')}`}`;
    },
    publish: 'Publish',
    publishing: 'Publishing…',
    cancel: 'Cancel',
    changes: 'What changes in the text',
    publishedNow: 'the text published now',
    yours: 'the text to be published',
    actChanged:
      'While you were writing, somebody else published this act. Below is the difference to their text.',
    actChangedHint: 'I have seen the difference: publish my text in its place.',
    actGone: 'While you were writing, the file of this act was removed.',
    discardTitle: 'Discarding the draft',
    discardNew: (name) =>
      `The draft “${name}” will be removed. It was never published, so its text will be nowhere.`,
    discardChanged: 'All changes of the draft will be gone; the published text stays.',
    discard: 'Remove the draft',
    renameTitle: (name) => `Renaming to “${name}”`,
    renameAbout: 'Other acts have this name, too. Their changes are written into the drafts of those acts:',
    places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
    apply: 'Change in all acts',
  },
};
