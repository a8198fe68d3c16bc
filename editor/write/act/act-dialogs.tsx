/** The dialogs of an act that is open: one at a time. */
import { ConfirmEditsDialog } from '../drafts/confirm-edits-dialog.tsx';
import { ConflictDialog } from '../drafts/conflict-dialog.tsx';
import { DiscardDialog } from '../drafts/discard-dialog.tsx';
import { KeptDialog } from '../drafts/kept-dialog.tsx';
import { MergeDialog } from '../drafts/merge-dialog.tsx';
import { PublishDialog } from '../drafts/publish-dialog.tsx';
import type { ActEdits } from '../monaco/workspace-edit.ts';
import type { ActText } from '../session/act-text.ts';
import type { WriteSession } from '../session/session.ts';
import type { ActEditor } from '../text/act-editor.ts';
import type { Publication } from '../worker/publication.ts';

/** Which dialog is open. */
export type OpenDialog =
  | { readonly kind: 'publish' | 'discard' | 'kept' | 'conflict' }
  | { readonly kind: 'merge'; readonly other: string; readonly title: string }
  | {
      readonly kind: 'edits';
      readonly edits: readonly ActEdits[];
      readonly newName: string;
      answer(isWanted: boolean): void;
    };

interface ActDialogsProps {
  readonly act: ActText;
  readonly session: WriteSession;
  readonly editor: ActEditor | undefined;
  readonly dialog: OpenDialog | undefined;
  setDialog(dialog: OpenDialog | undefined): void;
  published(publication: Publication): void;
  gone(): void;
}

/** The open dialog, or nothing. */
export function ActDialogs({ act, session, editor, dialog, setDialog, published, gone }: ActDialogsProps) {
  const close = () => setDialog(undefined);
  const merge = (other: string, title: string) => setDialog({ kind: 'merge', other, title });
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'publish':
      return (
        <PublishDialog
          act={act}
          session={session}
          close={close}
          goTo={(name, place) => editor?.goTo(name, place)}
          published={published}
        />
      );
    case 'discard':
      return <DiscardDialog act={act} close={close} gone={gone} />;
    case 'kept':
      return <KeptDialog act={act} close={close} merge={merge} />;
    case 'conflict':
      return <ConflictDialog act={act} close={close} merge={merge} />;
    case 'merge': {
      const opened = editor?.opened.get();
      return opened === undefined ? null : (
        <MergeDialog open={opened} other={dialog.other} title={dialog.title} close={close} />
      );
    }
    case 'edits':
      return (
        <ConfirmEditsDialog
          edits={dialog.edits}
          newName={dialog.newName}
          answer={(isWanted) => {
            close();
            dialog.answer(isWanted);
          }}
        />
      );
  }
}
