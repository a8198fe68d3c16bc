/** The holidays of Kazakhstan, how they are called, and the shape of the calendar's data. */
import type { Label } from '../program/index.ts';
import type { Day } from './day.ts';

/** Names of holidays and days off, by the identifiers that the calendar's data use. */
export const HOLIDAYS = {
  'new-year': { kk: 'Жаңа жыл', ru: 'Новый год', en: "New Year's Day" },
  christmas: { kk: 'православиелік Рождество', ru: 'православное Рождество', en: 'Orthodox Christmas' },
  women: {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: "International Women's Day",
  },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  unity: {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: "Kazakhstan People's Unity Day",
  },
  defender: {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  victory: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  capital: { kk: 'Елорда күні', ru: 'День Столицы', en: 'Capital Day' },
  constitution: {
    kk: 'Қазақстан Республикасының Конституциясы күні',
    ru: 'День Конституции Республики Казахстан',
    en: 'Constitution Day',
  },
  'kurban-ait': {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'первый день Курбан-айта',
    en: 'the first day of Kurban Ait',
  },
  republic: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  'first-president': {
    kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
    ru: 'День Первого Президента Республики Казахстан',
    en: 'First President Day',
  },
  independence: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
} as const satisfies Record<string, Label>;

/** The identifier of a holiday. */
export type Holiday = keyof typeof HOLIDAYS;

/**
 * How sure the state of a day is: `estimated` days depend on the moon (Kurban Ait), about `disputed` days
 * sources differ (Constitution Day on 30 August or 15 March from 2026).
 */
export type DayStatus = 'confirmed' | 'estimated' | 'disputed';

/** An entry of the calendar's data: kind, the holiday or (for `moved`) the day worked instead, status. */
export type SpecialDay =
  | readonly ['holiday' | 'observed' | 'ordinary', Holiday, DayStatus]
  | readonly ['moved', Day, DayStatus]
  | readonly ['worked', '', DayStatus];

/** Names of the days of the week, Monday first, as a sentence uses them. */
export const WEEKDAYS: Readonly<Record<keyof Label, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
