/** The wording of the service, by language; a missing one does not compile. */
import type { Surface } from '../syntax/index.ts';
import { TEXT_EN } from './text.en.ts';
import { TEXT_KK } from './text.kk.ts';
import { TEXT_RU } from './text.ru.ts';
import type { ServiceText } from './text-type.ts';

/** The wording of each language. */
export const TEXT: Readonly<Record<Surface, ServiceText>> = { kk: TEXT_KK, ru: TEXT_RU, en: TEXT_EN };
