/** Replacing words inside the official text of a provision, wherever the words stand in it. */
import type { Declaration, TextLine } from '../syntax/index.ts';
import type { EditionProvision } from './edition.ts';

/** The provision with `before` replaced by `after` in its text; undefined when the words do not occur. */
export function replaceWords(
  provision: EditionProvision,
  before: string,
  after: string,
): EditionProvision | undefined {
  if (before === '') return undefined;
  let found = false;
  const inLine = (line: TextLine): TextLine => {
    if (!line.text.includes(before)) return line;
    found = true;
    return { ...line, text: line.text.replaceAll(before, after) };
  };
  const inLines = (lines: readonly TextLine[]): TextLine[] => lines.map(inLine);
  const inProvision = (old: EditionProvision): EditionProvision => ({
    ...old,
    text: inLines(old.text),
    declarations: old.declarations.map((declaration) => inIndicators(declaration, inLines)),
    parts: old.parts.map(inProvision),
  });
  const changed = inProvision(provision);
  return found ? changed : undefined;
}

/** Behavioural indicators are official text of their annex. */
function inIndicators(
  declaration: Declaration,
  inLines: (lines: readonly TextLine[]) => TextLine[],
): Declaration {
  if (declaration.kind !== 'competencies') return declaration;
  return {
    ...declaration,
    items: declaration.items.map((item) => ({
      ...item,
      groups: item.groups.map((group) => ({
        ...group,
        effective: inLines(group.effective),
        ineffective: inLines(group.ineffective),
      })),
    })),
  };
}
