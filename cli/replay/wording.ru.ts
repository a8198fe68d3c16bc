/** Replays of many cases, in Russian. */
import { countText } from '../../engine/index.ts';
import type { ReplayRunMessages } from './wording.ts';

export const ru: ReplayRunMessages = {
  help: {
    workers: 'сколько потоков работает (иначе по числу процессоров)',
    work: 'папка для результатов частей: прерванный прогон продолжится с этого места',
    shard: 'выполнить только i-ю из n долей частей, в папку --work',
    badRecords: 'записать в файл записи, которые не являются случаями (NDJSON)',
    threshold: 'завершить с 1, если случаи задействуют меньше стольких процентов норм редакции с правилами',
    progress: 'сообщать о ходе работы и тогда, когда поток ошибок не терминал',
    partSize: 'размер части в мегабайтах (2)',
    merge: 'соединить доли прогона: ответ одного прогона всех случаев',
    folders: 'папки --work',
  },
  notACount: (option, given) => `${option}: «${given}» — не число от 1.`,
  notAShard: (given) => `--shard: «${given}» — не i/n, где i от 1 до n.`,
  notAPercentage: (given) => `--threshold: «${given}» — не процент от 0 до 100.`,
  notASize: (given) => `--part-size: «${given}» — не размер в мегабайтах.`,
  shardNeedsWork: 'Для --shard нужна --work: папка, в которой хранится доля.',
  unreadable: (n) => `Записей, которые не являются случаями и пропущены: ${n}.`,
  keptApart: (n, file) => `Записей, которые не являются случаями, пропущены и записаны в ${file}: ${n}.`,
  belowThreshold: (edition, exercised, threshold) =>
    `${edition}: случаи задействуют ${exercised} % норм с правилами, меньше ${threshold} %.`,
  grades: 'Оценки, которые понижаются и повышаются',
  otherChanged: 'Другие ответы, которые меняются между редакциями',
  groupOf: (cases, change) => `Случаев: ${countText(cases, 'ru')}; ${change}`,
  changeOf: (decision, before, after) => `${decision} меняется (${before} → ${after})`,
  differing: 'разные значения',
  rowsNever: (rows) => `строки, которые ни разу не сработали: ${rows.join('; ')}`,
  row: (rule, row) => `${rule}, строка ${row}`,
  exception: (rule, number) => `${rule}, исключение ${number}`,
  neverBroken: (names) => `требования, которые ни разу не нарушены: ${names.join(', ')}`,
  moreGroups: (groups) => `… и ещё ${groups}; все покажет --json`,
  otherReplay: (folder, what) =>
    `В ${folder} лежат результаты другого прогона: ${
      {
        inputs: 'файлы случаев другие или изменились',
        acts: 'акты другие',
        options: 'параметры другие',
        version: 'они сделаны другой версией Adisteme',
      }[what]
    }. Укажите другую папку или удалите эту.`,
  notAWorkFolder: (folder) => `В ${folder} нет результатов прогона.`,
  shardDone: (shard, parts, folder) =>
    `Доля ${shard} выполнена: частей ${parts}, папка ${folder}. Ответ даст «adisteme merge» с папками всех долей.`,
  partsMissing: (missing, all) => `В этих папках не выполнено частей: ${missing} из ${all}.`,
  resumed: (parts, all) => `Уже выполнено частей: ${parts} из ${all}.`,
  progressLine: (percent, rate, left) => `${percent} %, ${rate} МБ/с, осталось ${left}`,
  interrupted: (done, all) => `Прервано: выполнено частей ${done} из ${all}.`,
  resumeWith: (folder) => `Та же команда с --work ${folder} продолжит с этого места.`,
  notResumable: 'Они потеряны. С --work ПАПКА прерванный прогон можно продолжить.',
};
