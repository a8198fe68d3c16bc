/** What the page says of one case. */
import { type Catalogue, dayText } from '../../language/index.ts';

interface Messages {
  readonly title: (id: string) => string;
  readonly place: (file: string, line: number) => string;
  readonly on: (day: string) => string;
  readonly literal: string;
  readonly before: string;
  readonly after: string;
  readonly own: string;
  readonly loading: string;
  readonly facts: string;
  readonly noFacts: string;
  readonly events: string;
  readonly unmet: string;
  readonly expected: string;
  readonly actual: string;
  readonly badInput: (place: string) => string;
  readonly unknownName: (name: string) => string;
  readonly refusedBy: string;
  readonly clauses: string;
  readonly noCause: string;
  readonly clauseOf: (provision: string, act: string) => string;
  readonly byEdit: (edit: string) => string;
  readonly byText: string;
  readonly clauseChanges: (answers: string) => string;
  readonly textBefore: string;
  readonly textAfter: string;
  readonly difference: string;
  readonly removed: string;
  readonly added: string;
  readonly notThere: string;
  readonly notInHand: string;
  readonly sameText: string;
  readonly compare: string;
  readonly edition: string;
  readonly changed: (count: number) => string;
  readonly nothingChanged: string;
  readonly same: (count: number) => string;
  readonly answers: string;
  readonly notAsked: string;
  readonly more: string;
  readonly readFacts: string;
  readonly steps: string;
  readonly records: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: (id) => `Жағдай: ${id}`,
    place: (file, line) => `${file}, ${line}-жол`,
    on: (day) => `күні: ${dayText(day, 'kk')}`,
    literal: 'түсіндірулерсіз, сөзбе-сөз',
    before: 'Бұрынғы редакция',
    after: 'Кейінгі редакция',
    own: 'өз күні',
    loading: 'Жағдай есептелуде…',
    facts: 'Фактілер',
    noFacts: 'Фактілер берілмеген.',
    events: 'Оқиғалар',
    unmet: 'Күтілгендей болмаған жауаптар',
    expected: 'Күтілгені',
    actual: 'Алынғаны',
    badInput: (place) => `Қате енгізілген орын: ${place}`,
    unknownName: (name) => `Әдістемеде «${name}» деген атау жоқ`,
    refusedBy: 'Бұл редакция жағдайдың фактілерін қабылдамайды:',
    clauses: 'Себепші тармақ',
    noCause: 'Жауап өзгереді, бірақ оған себеп болған жеке өзгеріс табылмады.',
    clauseOf: (provision, act) => `${provision} – ${act}`,
    byEdit: (edit) => `өзгерісті енгізген: ${edit}`,
    byText: 'енді осы ережеге сай шешіледі',
    clauseChanges: (answers) => `Өзгертетін жауаптары: ${answers}`,
    textBefore: 'Бұрынғы мәтін',
    textAfter: 'Кейінгі мәтін',
    difference: 'Мәтіннің айырмасы',
    removed: 'алынып тасталған:',
    added: 'қосылған:',
    notThere: 'Бұл редакцияда мұндай ереже жоқ.',
    notInHand: 'мәтін қолда жоқ',
    sameText: 'Мәтіні өзгермеген.',
    compare: 'Редакцияларды салыстыру',
    edition: 'Редакцияның мәтіні',
    changed: (count) => `Өзгерген жауаптар: ${count}`,
    nothingChanged: 'Екі редакция бұл жағдайға бірдей жауап береді.',
    same: (count) => `Өзгермеген жауаптар: ${count}`,
    answers: 'Жауаптар',
    notAsked: 'жоқ',
    more: 'Толығырақ',
    readFacts: 'Оқылған фактілер',
    steps: 'Қадамдар',
    records: 'Жазбалар',
  },
  ru: {
    title: (id) => `Случай: ${id}`,
    place: (file, line) => `${file}, строка ${line}`,
    on: (day) => `день: ${dayText(day, 'ru')}`,
    literal: 'буквально, без толкований',
    before: 'Прежняя редакция',
    after: 'Последующая редакция',
    own: 'свой день',
    loading: 'Случай пересчитывается…',
    facts: 'Факты',
    noFacts: 'Фактов не дано.',
    events: 'События',
    unmet: 'Ответы не как ожидалось',
    expected: 'Ожидалось',
    actual: 'Получено',
    badInput: (place) => `Неверно введено: ${place}`,
    unknownName: (name) => `В методике нет имени «${name}»`,
    refusedBy: 'Эта редакция не принимает фактов случая:',
    clauses: 'Из-за какого пункта',
    noCause: 'Ответ меняется, но отдельного изменения, которое тому причиной, не найдено.',
    clauseOf: (provision, act) => `${provision} – ${act}`,
    byEdit: (edit) => `изменение внесено: ${edit}`,
    byText: 'теперь решает это положение',
    clauseChanges: (answers) => `Меняет ответы: ${answers}`,
    textBefore: 'Прежний текст',
    textAfter: 'Последующий текст',
    difference: 'Разница текста',
    removed: 'исключено:',
    added: 'добавлено:',
    notThere: 'В этой редакции такого положения нет.',
    notInHand: 'текста не имеется',
    sameText: 'Текст не изменился.',
    compare: 'Сравнить редакции',
    edition: 'Текст редакции',
    changed: (count) => `Изменившиеся ответы: ${count}`,
    nothingChanged: 'Обе редакции отвечают на этот случай одинаково.',
    same: (count) => `Неизменившиеся ответы: ${count}`,
    answers: 'Ответы',
    notAsked: 'нет',
    more: 'Подробнее',
    readFacts: 'Прочитанные факты',
    steps: 'Шаги',
    records: 'Записи',
  },
  en: {
    title: (id) => `Case: ${id}`,
    place: (file, line) => `${file}, line ${line}`,
    on: (day) => `day: ${dayText(day, 'en')}`,
    literal: 'read literally, without interpretations',
    before: 'Edition before',
    after: 'Edition after',
    own: 'own day',
    loading: 'Replaying the case…',
    facts: 'Facts',
    noFacts: 'No facts are given.',
    events: 'Events',
    unmet: 'Answers that are not as expected',
    expected: 'Expected',
    actual: 'Answer',
    badInput: (place) => `Wrong input: ${place}`,
    unknownName: (name) => `The methodology has no name “${name}”`,
    refusedBy: 'This edition does not accept the facts of the case:',
    clauses: 'Clause to blame',
    noCause: 'The answer changes, but no single edit was found that makes it change.',
    clauseOf: (provision, act) => `${provision} – ${act}`,
    byEdit: (edit) => `changed by ${edit}`,
    byText: 'this provision decides now',
    clauseChanges: (answers) => `Changes: ${answers}`,
    textBefore: 'Text before',
    textAfter: 'Text after',
    difference: 'Difference of the text',
    removed: 'removed:',
    added: 'added:',
    notThere: 'This edition has no such provision.',
    notInHand: 'text not in hand',
    sameText: 'The text is the same.',
    compare: 'Compare the editions',
    edition: 'Text of the edition',
    changed: (count) => `Answers that change: ${count}`,
    nothingChanged: 'Both editions answer this case alike.',
    same: (count) => `Answers that stay: ${count}`,
    answers: 'Answers',
    notAsked: 'none',
    more: 'More',
    readFacts: 'Facts read',
    steps: 'Steps',
    records: 'Records',
  },
};
