/** `list`: the methodologies and their editions. */
import type { Edition } from '../../dsl/index.ts';
import { labelText } from '../../engine/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { section, table } from '../output/table.ts';
import { openMethodologies } from '../workspace.ts';

/** Lists all methodologies; editions from the earliest to the latest. */
export async function list(context: Context): Promise<ExitStatus> {
  const workspace = await openMethodologies(context);
  if (!workspace.ok) return context.fail(workspace);
  const entries = workspace.value.methodologies.map((methodology) => {
    const editions = workspace.value.editions(methodology).value;
    const organization = editions.at(-1)?.organization ?? {};
    return {
      methodology,
      organization,
      editions: editions.map(({ identity, provisions }) => ({
        ...identity,
        reconstructed: provisions.some(({ reconstructed }) => reconstructed),
      })),
    };
  });
  if (context.json) {
    context.writeJson(entries);
    return 0;
  }
  for (const { methodology, organization, editions } of entries) {
    const heading = `${methodology}  ${labelText(organization, context.language, '')}`.trimEnd();
    context.write(section(heading, table(editions.map((identity) => editionRow(identity, context)))));
  }
  return 0;
}

function editionRow({ from, until, certainty, acts }: Edition['identity'], { messages }: Context): string[] {
  const unsure = certainty === 'earliest' ? ` (${messages.table.earliest})` : '';
  return [
    `${from ?? messages.table.unknownDay}${unsure}`,
    '–',
    until ?? messages.table.open,
    acts.join(' + '),
  ];
}
