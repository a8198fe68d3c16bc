/** Problems of files of cases, in Kazakh. */
import type { Wording } from './wording.ts';

export const kk: Wording = {
  'file-empty': () => 'Файл бос.',
  'has-nul': () => 'Мәтінде NUL таңбасы тұра алмайды.',
  malformed: ({ parser }) => `Бұл дұрыс JSON не YAML емес (${parser}).`,
  'malformed-table': ({ parser }) => `Бұл дұрыс CSV емес (${parser}).`,
  'table-given-up': ({ flaws }) =>
    `Тырнақшалар ${flaws} жолда қате қойылған: кесте осы жолдан бастап оқылмайды.`,
  'duplicate-key': ({ key }) => `«${key}» кілті екі рет берілген.`,
  'nested-too-deep': () => 'Мәндер тым терең кірістірілген.',
  'key-not-text': () => 'Кілт мәтін болуы керек.',
  'value-not-plain': ({ text }) => `«${text}» жағдайдың мәні бола алмайды.`,
  'too-many-values': ({ limit }) => `Файлда ${limit}-нан астам мән бар.`,
  'no-case': () => 'Файлда бірде-бір жағдай жоқ.',
  'bad-column': ({ column }) =>
    `«${column}» бағаны жағдайдағы орынды атамайды. Үлгі: facts.kpis[0].achieved.`,
  'too-many-cells': ({ cells, columns }) => `Жолда ${cells} ұяшық бар, ал бағандар ${columns}.`,
  'row-with-gap': ({ path }) => `${path}: тізімнің алдыңғы элементі бос, ал кейінгісі берілген.`,
  'case-other': ({ key, inCase, given }) => `${key}: жағдайда ${inCase}, командада ${given}.`,
  'unknown-expectation': ({ name, nearest }) =>
    `Әдістемеде «${name}» деген шешім, талап не мерзім жоқ.${nearest ? ` Мүмкін, «${nearest}» шығар?` : ''}`,
  cases: {
    'not-an-object': (key) =>
      key === ''
        ? 'Жағдай кілттер мен мәндерден тұрады: id, methodology, on, facts және басқалары.'
        : `${key}: атаулар мен мәндер керек.`,
    'unknown-key': (key, known) => `Жағдайда «${key}» кілті болмайды. Кілттер: ${known.join(', ')}.`,
    'missing-key': (key) => `Жағдайда «${key}» кілті жетіспейді.`,
    'not-a-text': (key) => `${key}: мәтін керек.`,
    'not-a-day': (key) => `${key}: ЖЖЖЖ-АА-КК түріндегі күнтізбе күні керек.`,
    'not-a-reading': (key) => `${key}: adopted немесе literal керек.`,
    'not-codes': (key) => `${key}: орындар мен қате кодтары керек.`,
    'not-counts': (key) => `${key}: құзыреттер мен сандар керек.`,
    'expect-and-refused': () =>
      'Қабылданбайтын жағдайда күтілетін жауап болмайды: «expect» немесе «refused» кілтін алып тастаңыз.',
  },
};
