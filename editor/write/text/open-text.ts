/** The act that is open in the text editor, for everything that follows the text and the cursor. */
import type { editor } from 'monaco-editor/editor';
import type { Language } from '../../../engine/index.ts';
import type { Monaco } from '../../monaco/index.ts';
import type { FeatureContext } from '../monaco/feature.ts';
import type { ActText } from '../session/act-text.ts';

/** The text editor with one act in it. */
export interface OpenText {
  readonly monaco: Monaco;
  readonly editor: editor.IStandaloneCodeEditor;
  readonly model: editor.ITextModel;
  readonly act: ActText;
  readonly context: FeatureContext;
  language(): Language;
}
