/** `text`: the official text of an edition, provision by provision. */
import { labelText, type ProvisionRecord, provisionName } from '../../engine/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';

/** Writes the text of the edition of the day, with the act and the edits behind every provision. */
export async function text(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const { provisions } = opened.value.program;
  if (context.json) {
    context.writeJson({
      provisions: provisions.map(({ id, text, notInHand, act, reconstructed, edits }) => ({
        id,
        text,
        textInHand: text !== null,
        reason: text === null ? labelText(notInHand, context.language, '') : null,
        act,
        reconstructed,
        edits,
      })),
    });
    return 0;
  }
  context.write(provisions.map((provision) => provisionText(provision, context)).join('\n'));
  return 0;
}

function provisionText({ id, text, notInHand, act, edits }: ProvisionRecord, context: Context): string {
  const { language, messages } = context;
  const source = edits.length === 0 ? act : `${act}; ${edits.join('; ')}`;
  const missing = `[${messages.table.textNotInHand}: ${labelText(notInHand, language, '')}]`.replace(
    ': ]',
    ']',
  );
  return `${provisionName(id, language)}  (${source})\n${text ?? missing}\n`;
}
