/** Moments by the clock of the user's machine. */
import { today } from '../../language/index.ts';

/** A moment (milliseconds since 1970): `14:05`, with its day in front where that is not today. */
export function momentText(at: number): string {
  const when = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(when.getHours())}:${two(when.getMinutes())}`;
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return day === today() ? time : `${day} ${time}`;
}
