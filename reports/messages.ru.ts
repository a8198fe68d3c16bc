/** Reports in Russian. */
import { casesText, countText } from '../engine/index.ts';
import type { Messages } from './messages.ts';

export const ru: Messages = {
  title: 'Отчёт о пересчёте случаев',
  madeBy: (product) => `Составлен программой ${product}`,
  contents: 'Содержание',
  replayed: 'Что пересчитано',
  files: 'Файлы случаев',
  bodies: 'Органы',
  days: 'Что сравнивалось',
  ownDay: 'каждый случай пересчитан только по редакции своего дня',
  allEditions: 'каждый случай пересчитан по всем редакциям органа',
  onDays: (days) => `редакции на дни: ${days.join('; ')}`,
  editions: 'Редакции',
  edition: 'Редакция',
  acts: 'Акты',
  hash: 'Хэш (SHA-256)',
  reconstructed: 'реконструировано',

  totals: {
    cases: 'Случаи',
    runs: 'Пересчёты',
    passed: 'Как ожидалось',
    failed: 'Не как ожидалось',
    changed: 'Ответ меняется',
    unreadable: 'Непрочитанные записи',
  },
  allPassed: (cases) => `Ответы всех случаев (${countText(cases, 'ru')}) такие, как ожидалось.`,
  someFailed: (cases) => `Ответ не такой, как ожидалось: ${casesText(cases, 'ru')}.`,

  changes: 'Что меняется и из-за чего',
  noChanges: 'Сравнённые редакции отвечают на эти случаи одинаково.',
  nothingCompared: 'Редакции не сравнивались: выбран только свой день.',
  cases: 'Случаев',
  answer: 'Ответ',
  how: 'Как меняется',
  because: 'Из-за какого пункта',
  examples: 'Примеры',
  differs: 'значение от случая к случаю разное',
  falls: 'понижается',
  rises: 'повышается',
  byEdit: (act, edit) => `${act}, ${edit}`,
  byText: (act) => `${act}: теперь решает правило этого акта`,
  unknownCause: 'причина не найдена',

  matrix: 'Случаи с изменившимся ответом × редакции',
  case: 'Случай',
  day: 'День',
  place: 'Место',
  changed: 'изменился',
  leftOut: (cases) => `Не показано ещё: ${casesText(cases, 'ru')}.`,

  failures: 'Ответы не такие, как ожидалось',
  noFailures: 'Таких ответов нет.',
  expected: 'Ожидалось',
  actual: 'Получено',
  badInput: (place) => `факты: ${place}`,
  unknownName: (name) => `${name}: в редакции нет такого имени`,

  coverage: 'Проверенность пунктов',
  explained:
    'Случай проверяет пункт, если ответ решило правило этого пункта или если прочитаны его факты и списки.',
  used: (used, usable) => `Пунктов и частей с правилами: ${usable}, из них проверено: ${used}`,
  neverUsed: 'Не проверено ни одним случаем',
  allUsed: 'Каждый пункт с правилами проверен хотя бы одним случаем.',
  tested: (cases) => `✓ ${casesText(cases, 'ru')}`,
  never: '! не проверен ни одним случаем',
  noRule: 'правил для проверки нет',
  neverHit: 'Строки и исключения, под которые не попал ни один случай',
  neverBroken: 'Требования, которых не нарушил ни один случай',
  rows: (hit, all) => `строк таблиц и исключений: ${all}, из них сработало: ${hit}`,
  requirements: (broken, all) => `требований: ${all}, из них нарушалось: ${broken}`,
  parts: 'Части',
  text: 'Текст редакции',
  notInHand: 'текста не имеется',
  noText: 'У этого положения нет текста.',

  notes: 'Примечания',
  noNotes: 'Тексты и даты редакций известны полностью.',
  reconstructedAct: (act) =>
    `${act}: текста акта не имеется, его правила реконструированы по известным данным.`,
  earliestStart: (edition) =>
    `${edition}: день опубликования неизвестен, показан самый ранний возможный день вступления в силу.`,

  passedCases: (cases) => `${casesText(cases, 'ru')}: ответ такой, как ожидалось`,
  furtherFailures: (cases) => `ещё ${casesText(cases, 'ru')}: ответ не такой, как ожидалось`,
  threshold: (percent) => `случаи проверяют не менее ${percent} % пунктов и частей с правилами`,
  belowThreshold: (percent, used, usable) =>
    `проверено пунктов и частей с правилами: ${used} из ${usable}, ${percent} %`,
};
