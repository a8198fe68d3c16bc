/** Gathering what a report needs beside the summary of the replay. */
import type { EditionCoverage, Workspace } from '../dsl/index.ts';
import type { Program } from '../engine/index.ts';
import type { ReplayReport, ReportedAct } from './report.ts';

/**
 * The report of a replay over a workspace, which must be the one that was replayed: the programs and acts are found by
 * the identities that the summary names.
 */
export function reportOf(workspace: Workspace, given: Omit<ReplayReport, 'editions' | 'acts'>): ReplayReport {
  const editions = programsOf(workspace, given.summary.coverage);
  const cited = new Set(
    editions.flatMap(({ edition, provisions }) => [...edition.acts, ...provisions.map(({ act }) => act)]),
  );
  const acts = workspace.acts
    .filter(({ id }) => cited.has(id))
    .map(({ id, document, reconstructed, tree }): ReportedAct => {
      const named = document === undefined ? {} : { document };
      return { id, ...named, reconstructed, language: tree.surface };
    });
  return { ...given, editions, acts };
}

/** Of every edition that cases were run on its program: all that a summary names were. */
function programsOf(workspace: Workspace, coverage: readonly EditionCoverage[]): Program[] {
  const methodologies = [...new Set(coverage.map(({ methodology }) => methodology))].sort();
  return methodologies.flatMap((methodology) => {
    const hashes = new Set(
      coverage.flatMap((one) => (one.methodology === methodology ? [one.edition.hash] : [])),
    );
    return workspace.editions(methodology).value.flatMap((edition) => {
      return hashes.has(edition.identity.hash) ? (workspace.program(edition).value ?? []) : [];
    });
  });
}
