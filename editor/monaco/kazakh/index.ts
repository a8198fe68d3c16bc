/** The text editor's own words in Kazakh, by their Russian ones: it has no Kazakh of its own. */
import { EDITING } from './editing.ts';
import { LOOKING } from './looking.ts';
import { MOVING } from './moving.ts';

/** Kazakh by Russian. */
export const KAZAKH: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...EDITING, ...LOOKING, ...MOVING }),
);

/** What the editor reads its words from, in their order; a word that a pack does not have is null. */
interface Words {
  _VSCODE_NLS_MESSAGES?: (string | null)[];
}

/** Puts Kazakh words into the Russian pack, which must be loaded; what there is no Kazakh for stays Russian. */
export function speakKazakh(): void {
  const words = globalThis as Words;
  const { _VSCODE_NLS_MESSAGES: russian = [] } = words;
  words._VSCODE_NLS_MESSAGES = russian.map((word) => (word === null ? null : (KAZAKH.get(word) ?? word)));
}
