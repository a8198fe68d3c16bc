/** Replays of many cases, in Kazakh. */
import { countText } from '../../engine/index.ts';
import type { ReplayRunMessages } from './wording.ts';

export const kk: ReplayRunMessages = {
  help: {
    workers: 'жұмыс істейтін ағындар саны (әйтпесе процессорлар санына тең)',
    work: 'бөліктердің нәтижелері сақталатын қалта: үзілген есептеу сол жерден жалғасады',
    shard: 'бөліктердің n үлесінің i-сін ғана --work қалтасына есептеу',
    badRecords: 'жағдай емес жазбаларды файлға жазу (NDJSON)',
    threshold:
      'жағдайлар редакцияның ережелері бар нормаларының осынша пайызынан азын қамтыса, 1 кодымен аяқтау',
    progress: 'қателер ағыны терминал болмаса да, жұмыстың барысын хабарлау',
    partSize: 'бөліктің мегабайтпен алынған көлемі (2)',
    merge: 'есептеудің үлестерін біріктіру: барлық жағдай бірге есептелгендегі жауап',
    folders: '--work қалталары',
  },
  notACount: (option, given) => `${option}: «${given}» 1-ден басталатын сан емес.`,
  notAShard: (given) => `--shard: «${given}» i/n түрінде емес (i 1-ден n-ге дейін).`,
  notAPercentage: (given) => `--threshold: «${given}» 0-ден 100-ге дейінгі пайыз емес.`,
  notASize: (given) => `--part-size: «${given}» мегабайтпен берілген көлем емес.`,
  shardNeedsWork: '--shard үшін --work керек: үлес сақталатын қалта.',
  unreadable: (n) => `Жағдай емес, қалдырылған жазбалар: ${n}.`,
  keptApart: (n, file) => `Жағдай емес жазбалар қалдырылып, ${file} файлына жазылды: ${n}.`,
  belowThreshold: (edition, exercised, threshold) =>
    `${edition}: ережелері бар нормалардың қамтылған үлесі ${exercised} %, ал керегі кемінде ${threshold} %.`,
  grades: 'Төмендейтін және көтерілетін бағалар',
  otherChanged: 'Редакциядан редакцияға өзгеретін басқа жауаптар',
  groupOf: (cases, change) => `Жағдайлар: ${countText(cases, 'kk')}; ${change}`,
  changeOf: (decision, before, after) => `${decision} өзгереді (${before} → ${after})`,
  differing: 'әртүрлі мәндер',
  rowsNever: (rows) => `бірде-бір рет қолданылмаған жолдар: ${rows.join('; ')}`,
  row: (rule, row) => `${rule}, ${row}-жол`,
  exception: (rule, number) => `${rule}, ${number}-ерекшелік`,
  neverBroken: (names) => `бірде-бір рет бұзылмаған талаптар: ${names.join(', ')}`,
  moreGroups: (groups) => `… тағы ${groups}; барлығын --json көрсетеді`,
  otherReplay: (folder, what) =>
    `${folder} қалтасында басқа есептеудің нәтижелері жатыр: ${
      {
        inputs: 'жағдайлар файлдары басқа немесе өзгерген',
        acts: 'актілер басқа',
        options: 'параметрлер басқа',
        version: 'олар Adisteme бағдарламасының басқа нұсқасымен алынған',
      }[what]
    }. Басқа қалтаны көрсетіңіз немесе мұны жойыңыз.`,
  notAWorkFolder: (folder) => `${folder} қалтасында есептеудің нәтижелері жоқ.`,
  shardDone: (shard, parts, folder) =>
    `${shard} үлесі аяқталды: бөліктер саны ${parts}, қалта ${folder}. Жауапты барлық үлестің қалталарымен «adisteme merge» береді.`,
  partsMissing: (missing, all) => `Бұл қалталарда аяқталмаған бөліктер: ${missing} (барлығы ${all}).`,
  resumed: (parts, all) => `Бұрын аяқталған бөліктер: ${parts} (барлығы ${all}).`,
  progressLine: (percent, rate, left) => `${percent} %, ${rate} МБ/с, ${left} қалды`,
  interrupted: (done, all) => `Үзілді: аяқталған бөліктер: ${done} (барлығы ${all}).`,
  resumeWith: (folder) => `Осы команда --work ${folder} параметрімен сол жерден жалғасады.`,
  notResumable: 'Олар сақталмады. --work ҚАЛТА параметрімен үзілген есептеуді жалғастыруға болады.',
};
