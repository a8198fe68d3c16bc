/** Problems of files of cases, in Russian. */
import type { Wording } from './wording.ts';

export const ru: Wording = {
  'file-empty': () => 'Файл пуст.',
  'has-nul': () => 'Знак NUL не может стоять в тексте.',
  malformed: ({ parser }) => `Это не правильный JSON или YAML (${parser}).`,
  'malformed-table': ({ parser }) => `Это не правильный CSV (${parser}).`,
  'table-given-up': ({ flaws }) =>
    `Кавычки расставлены неверно уже в ${flaws} строках: с этой строки таблица не читается.`,
  'duplicate-key': ({ key }) => `Ключ «${key}» дан дважды.`,
  'nested-too-deep': () => 'Значения вложены слишком глубоко.',
  'key-not-text': () => 'Ключ должен быть текстом.',
  'value-not-plain': ({ text }) => `«${text}» не может быть значением в случае.`,
  'too-many-values': ({ limit }) => `В файле больше ${limit} значений.`,
  'no-case': () => 'В файле нет ни одного случая.',
  'bad-column': ({ column }) =>
    `Столбец «${column}» не называет места в случае. Пример: facts.kpis[0].achieved.`,
  'too-many-cells': ({ cells, columns }) => `В строке ячеек: ${cells}, а столбцов: ${columns}.`,
  'row-with-gap': ({ path }) => `${path}: предыдущий элемент списка пуст, а следующий дан.`,
  'case-other': ({ key, inCase, given }) => `В случае ${key} ${inCase}, в команде ${given}.`,
  'unknown-expectation': ({ name, nearest }) =>
    `В методике нет решения, требования или срока «${name}».${nearest ? ` Может быть, «${nearest}»?` : ''}`,
  cases: {
    'not-an-object': (key) =>
      key === ''
        ? 'Случай состоит из ключей и значений: id, methodology, on, facts и других.'
        : `${key}: нужны имена и значения.`,
    'unknown-key': (key, known) => `У случая нет ключа «${key}». Ключи: ${known.join(', ')}.`,
    'missing-key': (key) => `В случае не хватает ключа «${key}».`,
    'not-a-text': (key) => `${key}: нужен текст.`,
    'not-a-day': (key) => `${key}: нужен день календаря в виде ГГГГ-ММ-ДД.`,
    'not-a-reading': (key) => `${key}: нужно adopted или literal.`,
    'not-codes': (key) => `${key}: нужны места с кодами ошибок.`,
    'not-counts': (key) => `${key}: нужны компетенции с количествами.`,
    'expect-and-refused': () => 'У отклоняемого случая не бывает ожиданий: уберите «expect» или «refused».',
  },
};
