/** What the forms of new acts say. */
import type { Catalogue } from '../../language/index.ts';
import type { FormProblemCode } from './form.ts';

interface Messages {
  readonly newAct: string;
  readonly newActAbout: string;
  readonly newAmendment: string;
  readonly newAmendmentAbout: string;
  readonly document: string;
  readonly type: string;
  readonly otherType: string;
  readonly typeIn: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly number: string;
  readonly numberHint: string;
  readonly day: string;
  readonly title: string;
  readonly titleHint: string;
  readonly registrationNumber: string;
  readonly registrationDay: string;
  readonly optional: string;
  readonly publication: string;
  readonly publicationKnown: string;
  readonly publicationUnknown: string;
  readonly publicationDay: string;
  readonly inForce: string;
  readonly inForceBy: Readonly<Record<'date' | 'publication' | 'registration' | 'signature', string>>;
  readonly inForceDay: string;
  readonly inForceDays: string;
  readonly inForceDaysHint: string;
  readonly body: string;
  readonly chooseBody: string;
  readonly bodyId: string;
  readonly bodyIdHint: string;
  readonly bodyName: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly firstPoint: string;
  readonly firstPointHint: string;
  readonly file: string;
  readonly surface: string;
  readonly id: string;
  readonly idHint: string;
  readonly fileName: string;
  readonly fileHint: string;
  /* ── the end ── */
  readonly begin: string;
  readonly preview: string;
  readonly stillToWrite: string;
  readonly fixFirst: (count: number) => string;
  readonly problems: Readonly<Record<FormProblemCode, string>>;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    newAct: 'Жаңа орган немесе акт',
    newActAbout:
      'Органның жаңа әдістемесін бекітетін акт. Мұнда оның деректемелері жазылады, тармақтары кейін мәтінге жазылады.',
    newAmendment: 'Жаңа өзгертетін акт',
    newAmendmentAbout:
      'Қолданыстағы әдістемені өзгертетін акт. Өзгеретін тармақтардың қазіргі мәтіні мен ережелері жобаға көшіріледі.',
    document: 'Құжат',
    type: 'Құжаттың түрі',
    otherType: 'басқа түр',
    typeIn: { kk: 'Түрі қазақша', ru: 'Түрі орысша', en: 'Түрі ағылшынша' },
    number: 'Нөмірі',
    numberHint: 'Басылғандай: 144, 7/35, 3-4/14',
    day: 'Қол қойылған күні',
    title: 'Актінің атауы',
    titleHint: 'Ресми атауы, басылғандай',
    registrationNumber: 'Тіркеу тізіліміндегі нөмірі',
    registrationDay: 'Тіркелген күні',
    optional: 'міндетті емес',
    publication: 'Ресми жариялануы',
    publicationKnown: 'күні белгілі',
    publicationUnknown: 'күні белгісіз',
    publicationDay: 'Жарияланған күні',
    inForce: 'Қашан қолданысқа енеді',
    inForceBy: {
      publication: 'ресми жарияланғаннан кейін',
      registration: 'мемлекеттік тіркелгеннен кейін',
      signature: 'қол қойылғаннан кейін',
      date: 'белгілі бір күннен бастап',
    },
    inForceDay: 'Қолданысқа енетін күні',
    inForceDays: 'Неше күнтізбелік күн өткен соң',
    inForceDaysHint: 'Бос қалса, сол күннің өзінен бастап',
    body: 'Орган',
    chooseBody: 'Органды таңдаңыз',
    bodyId: 'Органның белгісі',
    bodyIdHint: 'Латын әріптерімен, мысалы ryskulov-akimat: барлық актілер осы белгі бойынша біріктіріледі',
    bodyName: { kk: 'Органның атауы қазақша', ru: 'Органның атауы орысша', en: 'Органның атауы ағылшынша' },
    firstPoint: '1-тармақтың ресми мәтіні',
    firstPointHint: 'Абзацтар жаңа жолдан басталады. Кейін толықтыруға болады.',
    file: 'Файл',
    surface: 'Кілт сөздердің тілі',
    id: 'Актінің белгісі',
    idHint: 'Басқа актілер мен жауаптар осы белгіге сілтейді',
    fileName: 'Файлдың атауы',
    fileHint: 'Қалта мен атау: латын әріптері, цифрлар, «.», «_» және «-»',
    begin: 'Жобаны бастау',
    preview: 'Файлдың мәтіні',
    stillToWrite: 'Кейін жазылатыны',
    fixFirst: (count) => `Алдымен мыналарды түзетіңіз: ${count}.`,
    problems: {
      needed: 'Мұны жазу керек.',
      'bad-act-number': 'Нөмірде бос орын мен үтір болмайды.',
      'bad-id': 'Әріптен басталады; әріптер, цифрлар, «_», сөздер арасында «-».',
      'bad-file': 'Латын әріптері, цифрлар, «.», «_», «-» ғана; соңы .adisteme.',
      'file-taken': 'Мұндай файл бар.',
      'methodology-taken':
        'Бұл органның әдістемесі бар: оны өзгерту үшін «Жаңа өзгертетін акт» бетін ашыңыз.',
      'not-whole': 'Бұл бүтін сан емес.',
      'no-edits': 'Кемінде бір өзгерту керек.',
      'bad-number': 'Нөмір цифрлардан тұрады: 5 немесе 5-1.',
      'number-taken': 'Мұндай нөмір бар.',
      'no-such-provision': 'Бұл редакцияда мұндай тармақ жоқ.',
      'words-not-there': 'Бұл сөздер тармақтың мәтінінде жоқ: мәтіндегідей етіп жазыңыз.',
      'text-not-in-hand':
        'Тармақтың мәтіні қолда жоқ, сондықтан сөздерін ауыстыру мүмкін емес: оның жаңа редакциясын жазыңыз.',
      'target-twice': 'Бұл тармақ жоғарыда өзгертілген.',
    },
  },
  ru: {
    newAct: 'Новый орган или акт',
    newActAbout:
      'Акт, которым утверждается новая методика органа. Здесь записываются его реквизиты, пункты вы запишете потом в тексте.',
    newAmendment: 'Новый изменяющий акт',
    newAmendmentAbout:
      'Акт, который изменяет действующую методику. Нынешний текст и правила изменяемых пунктов копируются в проект.',
    document: 'Документ',
    type: 'Вид документа',
    otherType: 'другой вид',
    typeIn: { kk: 'Вид по-казахски', ru: 'Вид по-русски', en: 'Вид по-английски' },
    number: 'Номер',
    numberHint: 'Как напечатан: 144, 7/35, 3-4/14',
    day: 'День подписания',
    title: 'Название акта',
    titleHint: 'Официальное название, как напечатано',
    registrationNumber: 'Номер в реестре регистрации',
    registrationDay: 'День регистрации',
    optional: 'необязательно',
    publication: 'Официальное опубликование',
    publicationKnown: 'день известен',
    publicationUnknown: 'день неизвестен',
    publicationDay: 'День опубликования',
    inForce: 'Когда вводится в действие',
    inForceBy: {
      publication: 'после официального опубликования',
      registration: 'после государственной регистрации',
      signature: 'после подписания',
      date: 'с определённого дня',
    },
    inForceDay: 'День введения в действие',
    inForceDays: 'По истечении скольких календарных дней',
    inForceDaysHint: 'Пусто: с того же дня',
    body: 'Орган',
    chooseBody: 'Выберите орган',
    bodyId: 'Обозначение органа',
    bodyIdHint: 'Латинскими буквами, например ryskulov-akimat: по нему акты органа собираются вместе',
    bodyName: {
      kk: 'Название органа по-казахски',
      ru: 'Название органа по-русски',
      en: 'Название органа по-английски',
    },
    firstPoint: 'Официальный текст пункта 1',
    firstPointHint: 'Абзацы начинаются с новой строки. Дополнить можно потом.',
    file: 'Файл',
    surface: 'Язык ключевых слов',
    id: 'Обозначение акта',
    idHint: 'На него ссылаются другие акты и ответы',
    fileName: 'Имя файла',
    fileHint: 'Папка и имя: латинские буквы, цифры, «.», «_» и «-»',
    begin: 'Начать проект',
    preview: 'Текст файла',
    stillToWrite: 'Что останется написать',
    fixFirst: (count) => `Сначала исправьте: ${count}.`,
    problems: {
      needed: 'Это нужно записать.',
      'bad-act-number': 'В номере нет пробелов и запятых.',
      'bad-id': 'Начинается с буквы; буквы, цифры, «_», между словами «-».',
      'bad-file': 'Только латинские буквы, цифры, «.», «_», «-»; в конце .adisteme.',
      'file-taken': 'Такой файл уже есть.',
      'methodology-taken':
        'У этого органа методика есть: чтобы изменить её, откройте «Новый изменяющий акт».',
      'not-whole': 'Это не целое число.',
      'no-edits': 'Нужно хотя бы одно изменение.',
      'bad-number': 'Номер состоит из цифр: 5 или 5-1.',
      'number-taken': 'Такой номер уже есть.',
      'no-such-provision': 'В этой редакции такого пункта нет.',
      'words-not-there': 'Этих слов в тексте пункта нет: запишите их точно как в тексте.',
      'text-not-in-hand':
        'Текста пункта нет, поэтому заменить в нём слова нельзя: запишите его в новой редакции.',
      'target-twice': 'Этот пункт уже изменён выше.',
    },
  },
  en: {
    newAct: 'New body or act',
    newActAbout:
      'An act that approves a new methodology of a body. Here you give its particulars; its points you write in the text afterwards.',
    newAmendment: 'New amending act',
    newAmendmentAbout:
      'An act that amends a methodology. The present text and rules of the provisions it changes are copied into the draft.',
    document: 'Document',
    type: 'Kind of document',
    otherType: 'another kind',
    typeIn: { kk: 'Kind in Kazakh', ru: 'Kind in Russian', en: 'Kind in English' },
    number: 'Number',
    numberHint: 'As printed: 144, 7/35, 3-4/14',
    day: 'Day of signature',
    title: 'Title of the act',
    titleHint: 'The official title, as printed',
    registrationNumber: 'Number in the register',
    registrationDay: 'Day of registration',
    optional: 'optional',
    publication: 'Official publication',
    publicationKnown: 'day known',
    publicationUnknown: 'day not known',
    publicationDay: 'Day of publication',
    inForce: 'When it enters into force',
    inForceBy: {
      publication: 'after official publication',
      registration: 'after state registration',
      signature: 'after signature',
      date: 'from a given day',
    },
    inForceDay: 'Day of entry into force',
    inForceDays: 'After how many calendar days have passed',
    inForceDaysHint: 'Empty: from that very day',
    body: 'Body',
    chooseBody: 'Choose a body',
    bodyId: 'Id of the body',
    bodyIdHint: 'In Latin letters, for example ryskulov-akimat: it brings the acts of a body together',
    bodyName: {
      kk: 'Name of the body in Kazakh',
      ru: 'Name of the body in Russian',
      en: 'Name of the body in English',
    },
    firstPoint: 'Official text of point 1',
    firstPointHint: 'Each paragraph on a line of its own. You can add to it later.',
    file: 'File',
    surface: 'Language of the keywords',
    id: 'Id of the act',
    idHint: 'Other acts and answers refer to it',
    fileName: 'Name of the file',
    fileHint: 'Folder and name: Latin letters, digits, “.”, “_” and “-”',
    begin: 'Begin the draft',
    preview: 'Text of the file',
    stillToWrite: 'What is still to be written',
    fixFirst: (count) => `Correct these first: ${count}.`,
    problems: {
      needed: 'This is needed.',
      'bad-act-number': 'A number has no spaces and no commas.',
      'bad-id': 'It begins with a letter; letters, digits, “_”, and “-” between words.',
      'bad-file': 'Only Latin letters, digits, “.”, “_”, “-”; it ends with .adisteme.',
      'file-taken': 'There is such a file.',
      'methodology-taken': 'This body has a methodology: to amend it, open “New amending act”.',
      'not-whole': 'This is not a whole number.',
      'no-edits': 'At least one change is needed.',
      'bad-number': 'A number consists of digits: 5 or 5-1.',
      'number-taken': 'There is such a number.',
      'no-such-provision': 'This edition has no such provision.',
      'words-not-there':
        'These words do not stand in the text of the provision: write them exactly as they do.',
      'text-not-in-hand':
        'The text of the provision is not in hand, so no words of it can be replaced: give it a new wording.',
      'target-twice': 'This provision has been changed above.',
    },
  },
};
