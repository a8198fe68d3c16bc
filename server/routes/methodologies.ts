/** The bodies with their acts and editions; the edition of a day as a program. */
import type { FastifyInstance } from 'fastify';
import { type Act, type Edition, everyProvision, type Workspace } from '../../dsl/index.ts';
import { isDay } from '../../engine/index.ts';
import type { ActsFolder } from '../acts-folder.ts';
import type { ActSummary, EditionSummary, GoverningEdition, MethodologySummary } from '../api/index.ts';
import { refuse } from '../refusal.ts';

/** Adds the routes. */
export function methodologyRoutes(server: FastifyInstance, folder: ActsFolder): void {
  server.get('/api/methodologies', () => {
    const workspace = folder.workspace();
    return workspace.methodologies.map((methodology) => summaryOf(workspace, methodology));
  });
  server.get<{ Params: { methodology: string; day: string } }>(
    '/api/methodologies/:methodology/days/:day',
    ({ params }) => governing(folder.workspace(), params.methodology, params.day),
  );
}

function summaryOf(workspace: Workspace, methodology: string): MethodologySummary {
  const editions = workspace.editions(methodology).value;
  return {
    methodology,
    organization: editions.at(-1)?.organization ?? {},
    acts: workspace.acts.filter((act) => act.methodology === methodology).map(actSummary),
    editions: editions.map(editionSummary),
  };
}

function actSummary(act: Act): ActSummary {
  const { id, file, role, document, dates, start, end, repealedBy, reconstructed } = act;
  return {
    id,
    name: file,
    role: role === 'amendment' ? 'amendment' : 'base',
    ...(document === undefined ? {} : { document }),
    ...(dates.signature === undefined ? {} : { signature: dates.signature }),
    ...(dates.registration === undefined ? {} : { registration: dates.registration }),
    publication: dates.publication ?? null,
    start,
    ...(end === undefined ? {} : { end }),
    ...(repealedBy === undefined ? {} : { repealedBy }),
    reconstructed,
  };
}

function editionSummary({ identity, provisions }: Edition): EditionSummary {
  const all = [...everyProvision(provisions)];
  const reconstructed = all.filter((provision) => provision.reconstructed).map(({ id }) => id);
  const { from, until, certainty, untilCertainty, acts, hash } = identity;
  return {
    ...{ from, until, certainty, acts, hash },
    ...(untilCertainty === undefined ? {} : { untilCertainty }),
    ...{ provisions: all.length, reconstructed },
  };
}

function governing(workspace: Workspace, methodology: string, day: string): GoverningEdition {
  if (!isDay(day)) throw refuse('not-a-day', {});
  const choice = workspace.editionOn(methodology, day);
  if (!choice.found) {
    if (choice.reason === 'unknown-methodology') throw refuse(choice.reason, { known: choice.known });
    if (choice.reason === 'after-last') throw refuse(choice.reason, { day: choice.day ?? null });
    if (choice.reason === 'before-first' && choice.day !== undefined)
      throw refuse(choice.reason, { day: choice.day });
    throw refuse('no-edition', {});
  }
  const program = workspace.soundProgram(choice.edition);
  if (program === null) throw refuse('edition-has-errors', {});
  return { program };
}
