/** What the page says around its views. */
import { type Catalogue, russianForm } from '../language/index.ts';
import type { ViewId } from './compare-search.ts';
import type { SideFault } from './worker/shapes.ts';

/** Names of the two sides: editions one after the other, or two that no edits join. */
interface SideNames {
  readonly before: string;
  readonly after: string;
}

interface Messages {
  readonly title: string;
  readonly about: string;
  readonly opening: string;
  readonly sides: string;
  readonly inTime: SideNames;
  readonly asPair: SideNames;
  readonly subject: string;
  readonly choose: string;
  readonly bodies: string;
  readonly drafts: string;
  readonly draftOf: (act: string) => string;
  readonly draftExplained: string;
  readonly edition: string;
  readonly noEdition: string;
  readonly day: string;
  readonly swap: string;
  readonly acts: string;
  readonly draft: string;
  readonly hash: string;
  readonly incomplete: string;
  readonly reconstructed: (some: number, all: number) => string;
  readonly faults: {
    readonly [Kind in Exclude<SideFault['kind'], 'refused' | 'no-draft'>]: string;
  } & { readonly 'no-draft': (name: string) => string };
  readonly onlyEdition: string;
  readonly start: string;
  readonly lastTwo: string;
  readonly draftsAgainst: string;
  readonly same: string;
  readonly viewsLabel: string;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly copyLink: string;
  readonly print: string;
  readonly nextChange: string;
  readonly formerChange: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Салыстыру',
    about:
      'Кез келген екі редакция, жоба мен қолданыстағы редакция немесе екі орган: сөзбен, мәтінмен, нәтижелермен.',
    opening: 'Актілер оқылып жатыр…',
    sides: 'Не салыстырылады',
    inTime: { before: 'Бұрын', after: 'Кейін' },
    asPair: { before: 'Бірінші', after: 'Екінші' },
    subject: 'Орган немесе жоба',
    choose: 'Таңдаңыз',
    bodies: 'Органдар',
    drafts: 'Жобалар',
    draftOf: (act) => `Жоба: ${act}`,
    draftExplained: 'Жобадағы акт күшінде болатын бірінші редакция; ол барлық жобамен бірге есептелген.',
    edition: 'Редакция',
    noEdition: 'Бұл күні редакция жоқ',
    day: 'Күні',
    swap: 'Орындарын ауыстыру',
    acts: 'Актілер',
    draft: 'жоба',
    hash: 'Хеші',
    incomplete: 'Актілерде қателер бар: соларға қатысты бөліктер салыстыруға кірмеді.',
    reconstructed: (some, all) => `${all} ережеден ${some} ереже қалпына келтірілген`,
    faults: {
      malformed: 'Мекенжайдағы бұл жақ түсініксіз: «әдістеме@ЖЖЖЖ-АА-КК» немесе «draft:файл» деп жазылады.',
      errors: 'Актілеріндегі қателерге байланысты бұл редакцияны салыстыру мүмкін емес.',
      'no-act':
        'Жоба қай әдістемені бекітетінін немесе өзгертетінін айтпайды, сондықтан оның редакциясы жоқ.',
      'never-in-force':
        'Жобадағы акт күшінде болатын редакция жоқ: оның қашан күшіне енетіні белгісіз немесе онда қателер бар.',
      'no-draft': (name) => `«${name}» деген жоба жоқ.`,
    },
    onlyEdition: 'Бұл органның жалғыз редакциясы бар: оны басқа органмен немесе жобамен салыстырыңыз.',
    start: 'Екі жақты таңдаңыз немесе мыналардың бірінен бастаңыз.',
    lastTwo: 'Соңғы екі редакция',
    draftsAgainst: 'Жоба мен қолданыстағы редакция',
    same: 'Екі редакция бірдей: мазмұны да, хеші де сәйкес келеді.',
    viewsLabel: 'Салыстыру көріністері',
    views: { words: 'Сөзбен', text: 'Мәтінмен', outcomes: 'Нәтижелермен' },
    copyLink: 'Сілтемені көшіру',
    print: 'Басып шығару',
    nextChange: 'Келесі өзгеріс',
    formerChange: 'Алдыңғы өзгеріс',
  },
  ru: {
    title: 'Сравнение',
    about:
      'Любые две редакции, проект и действующая редакция или два органа: словами, текстом и по исходам случаев.',
    opening: 'Акты читаются…',
    sides: 'Что сравнивается',
    inTime: { before: 'Было', after: 'Стало' },
    asPair: { before: 'Первая', after: 'Вторая' },
    subject: 'Орган или проект',
    choose: 'Выберите',
    bodies: 'Органы',
    drafts: 'Проекты',
    draftOf: (act) => `Проект: ${act}`,
    draftExplained:
      'Первая редакция, в которой действует акт из проекта; вычислена вместе со всеми проектами.',
    edition: 'Редакция',
    noEdition: 'В этот день редакции нет',
    day: 'День',
    swap: 'Поменять местами',
    acts: 'Акты',
    draft: 'проект',
    hash: 'Хеш',
    incomplete: 'В актах есть ошибки: что их касается, в сравнение не вошло.',
    reconstructed: (some, all) =>
      `Реконструировано ${some} из ${all} ${russianForm(all, 'положения', 'положений', 'положений')}`,
    faults: {
      malformed: 'Эта сторона в адресе непонятна: пишется «методика@ГГГГ-ММ-ДД» или «draft:файл».',
      errors: 'Из-за ошибок в актах эту редакцию нельзя сравнить.',
      'no-act': 'Проект не говорит, какую методику он утверждает или изменяет, поэтому его редакции нет.',
      'never-in-force':
        'Нет редакции, в которой действовал бы акт из проекта: неизвестно, когда он вступает в силу, или в нём есть ошибки.',
      'no-draft': (name) => `Проекта «${name}» нет.`,
    },
    onlyEdition: 'У этого органа одна редакция: сравните её с другим органом или с проектом.',
    start: 'Выберите две стороны или начните с одной из этих пар.',
    lastTwo: 'Последние две редакции',
    draftsAgainst: 'Проект и действующая редакция',
    same: 'Две редакции одинаковы: совпадают и содержание, и хеш.',
    viewsLabel: 'Виды сравнения',
    views: { words: 'Словами', text: 'Текстом', outcomes: 'По исходам' },
    copyLink: 'Скопировать ссылку',
    print: 'Печать',
    nextChange: 'Следующее изменение',
    formerChange: 'Предыдущее изменение',
  },
  en: {
    title: 'Compare',
    about:
      'Any two editions, a draft and the edition in force, or two bodies: in words, in text, in outcomes.',
    opening: 'Reading the acts…',
    sides: 'What is compared',
    inTime: { before: 'Before', after: 'After' },
    asPair: { before: 'First', after: 'Second' },
    subject: 'Body or draft',
    choose: 'Choose',
    bodies: 'Bodies',
    drafts: 'Drafts',
    draftOf: (act) => `Draft: ${act}`,
    draftExplained:
      'The first edition in which the act of the draft is in force, computed together with all drafts.',
    edition: 'Edition',
    noEdition: 'No edition on this day',
    day: 'Day',
    swap: 'Swap',
    acts: 'Acts',
    draft: 'draft',
    hash: 'Hash',
    incomplete: 'The acts have mistakes: what they concern is left out of the comparison.',
    reconstructed: (some, all) => `${some} of ${all} provisions are reconstructed`,
    faults: {
      malformed: 'This side of the address makes no sense: write “methodology@YYYY-MM-DD” or “draft:file”.',
      errors: 'Because of mistakes in its acts this edition cannot be compared.',
      'no-act': 'The draft does not say which methodology it approves or amends, so it has no edition.',
      'never-in-force':
        'There is no edition in which the act of the draft is in force: it is not known when it enters into force, or it has mistakes.',
      'no-draft': (name) => `There is no draft “${name}”.`,
    },
    onlyEdition: 'This body has one edition only: compare it with another body or a draft.',
    start: 'Choose two sides, or begin with one of these pairs.',
    lastTwo: 'The last two editions',
    draftsAgainst: 'A draft and the edition in force',
    same: 'The two editions are the same: their contents and their hash agree.',
    viewsLabel: 'Views of the comparison',
    views: { words: 'In words', text: 'In text', outcomes: 'In outcomes' },
    copyLink: 'Copy the link',
    print: 'Print',
    nextChange: 'Next change',
    formerChange: 'Previous change',
  },
};
