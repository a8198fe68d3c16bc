import type { DeadlineWording } from './wording.ts';

const UNITS = {
  'working-days': 'жұмыс күні',
  'calendar-days': 'күнтізбелік күн',
  months: 'ай',
  years: 'жыл',
};

/** The reasons of due dates in Kazakh. */
export const wordingKk: DeadlineWording = {
  term: (why, start) => {
    const from = why.start.date === null ? `«${start}» күнінен` : `${why.start.date} күнінен («${start}»)`;
    const itself = why.unit.endsWith('days') ? '; сол күннің өзі есептелмейді' : '';
    return `${from} ${why.direction === 'after' ? 'кейін' : 'бұрын'} ${why.count} ${UNITS[why.unit]}${itself}.`;
  },
  length: (count, unit, day) => `${count} ${UNITS[unit]}${day === undefined ? '' : `, айдың ${day}-күні`}`,
  counted: (days) => `Есептелген күндер: ${days}.`,
  skipped: (days) => `Есептелмеген күндер: ${days}.`,
  fixedDay: (day) => `Сол айдың ${day}-күні.`,
  rolled: (from, skipped, due) =>
    `Мерзімнің соңғы күні ${from} жұмыс күні емес, сондықтан мерзім келесі жұмыс күні – ${due} аяқталады; өткізілген күндер: ${skipped}.`,
  readBy: (interpretations) => `Қабылданған түсіндіру бойынша: ${interpretations}.`,
  uncertain: (day, status, working) => {
    const why = status === 'estimated' ? 'шамамен алынған' : 'даулы';
    return `${day} күні ${working ? 'жұмыс күні' : 'демалыс күні'} деп алынды, бірақ бұл ${why}.`;
  },
  gap: {
    backward: 'Акт кері мерзімді қалай санау керегін айтпайды.',
    fixedDay: 'Акт белгіленген күн демалысқа түскенде мерзім жылжитынын не жылжымайтынын айтпайды.',
    start: (label) => `«${label}» мерзімінің күні белгісіз.`,
    notCovered: (day) =>
      day === null
        ? 'Мерзім күнтізбеден тыс аяқталады.'
        : `Жұмыс күнтізбесі 2015–2027 жылдарды қамтиды; ${day} күні одан тыс.`,
  },
};
