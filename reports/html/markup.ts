/** HTML put together from parts: every text in it is escaped, so that no text can become markup. */
import { escaped } from '../escape.ts';

/** Ready HTML. Only `html` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: ready HTML as it is, texts and numbers escaped, null as nothing. */
type Part = Markup | string | number | null | readonly Part[];

/** A template for HTML: ``html`<td>${text}</td>` ``. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, place) => `${string}${written(parts[place] ?? null)}`).join(''));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}
