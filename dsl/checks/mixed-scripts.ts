/** Words that mix scripts, in official text and in labels. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { mixedWords } from './scripts-in-words.ts';
import { labelTexts, officialText, type Passage } from './text-places.ts';

/** `mixed-scripts-in-text`: one finding for a word in a provision, at its first place. */
export function* mixedScripts({ edition }: CheckContext): Generator<Diagnostic> {
  yield* inTexts(officialText(edition, true));
  yield* inTexts(labelTexts(edition));
}

function* inTexts(passages: Iterable<Passage>): Generator<Diagnostic> {
  const told = new Set<string>();
  for (const passage of passages) {
    for (const { word, start, letters, script } of mixedWords(passage.text)) {
      const key = `${passage.provision.id} ${word}`;
      if (told.has(key)) continue;
      told.add(key);
      const span = passage.span(start, start + word.length);
      const data = { word, letters, script: `#${script}` };
      const more = { provision: passage.provision.id };
      yield diagnostic('mixed-scripts-in-text', passage.file, span, data, more);
    }
  }
}
