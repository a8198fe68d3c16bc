/** Folding, and growing selections. */
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromRange, toPosition } from './positions.ts';

/** Folds chapters, points, official text and comments. */
export const folding: Feature = (context) => {
  const { FoldingRangeKind, registerFoldingRangeProvider } = context.monaco.languages;
  return registerFoldingRangeProvider(ACT_LANGUAGE, {
    provideFoldingRanges: async (model, _context, token) => {
      const ranges = await ask(context, 'foldingRanges', model, {}, token);
      return ranges?.map(({ startLine, endLine, kind }) => ({
        start: startLine + 1,
        end: endLine + 1,
        ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
        ...(kind === 'region' ? { kind: FoldingRangeKind.Region } : {}),
      }));
    },
  });
};

/** Grows a selection from the word to the file. */
export const selectionRanges: Feature = (context) =>
  context.monaco.languages.registerSelectionRangeProvider(ACT_LANGUAGE, {
    provideSelectionRanges: async (model, positions, token) => {
      const own = { positions: positions.map(toPosition) };
      const found = await ask(context, 'selectionRanges', model, own, token);
      return found?.map((innermost) => {
        const ranges = [];
        for (let at: typeof innermost | undefined = innermost; at !== undefined; at = at.parent) {
          ranges.push({ range: fromRange(at.range) });
        }
        return ranges;
      });
    },
  });
