/** Edits that replace words, with the rules as they stand with the new words. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Provision } from '../syntax/index.ts';
import { changeRows, sourcesOf } from './change-rows.ts';
import { type EditJob, type EditResult, succeed, withEdit, wordingFor } from './edit-job.ts';
import type { EditionProvision } from './edition.ts';
import { isTextInHand } from './guard.ts';
import { editionProvision, findProvision, provisionId } from './provisions.ts';
import { replaceWords } from './words.ts';

/**
 * Replaces words in the text of a provision. Where the text is not in hand the words cannot be found: only the
 * rules that the edit gives change, and a warning says so.
 */
export function changeWords(job: EditJob, found: EditionProvision): EditResult {
  const { edit, target, context, record, report } = job;
  const before = edit.words?.before;
  const after = edit.words?.after;
  if (before === undefined || after === undefined) return { state: job.state };
  const reworded = replaceWords(found, job.rows, before.value, after.value);
  let warning: Diagnostic | undefined;
  if (reworded === undefined) {
    if (isTextInHand(found)) {
      const data = { target: found.id, words: before.value };
      return { problem: report('words-not-found', before.span, data) };
    }
    warning = report('guard-unverifiable', target.span, { target: found.id });
  }
  const text = reworded ?? found;
  const wording = wordingFor(edit, target);
  const told = warning === undefined ? {} : { warning };
  if (job.rows.length > 0 && wording !== undefined) {
    // The row's new rules replace the row; the words of the text around it have changed already.
    const result = changeRows(job, found, text);
    return 'problem' in result ? result : { ...result, ...told };
  }
  const stray = wording === undefined ? undefined : strayPart(text, wording, text.id);
  if (stray !== undefined) {
    return { problem: report('wording-without-target', stray.span, { provision: stray.id }) };
  }
  const ruled = wording === undefined ? text : withRulesOf(text, wording, job);
  const changed = succeed(found, { ...ruled, act: context.act }, record);
  return { state: withEdit(job, found.id, [changed]), ...told };
}

/** A part of the wording that the provision does not have. */
function strayPart(
  provision: EditionProvision,
  wording: Provision,
  id: string,
): { readonly id: string; readonly span: Provision['span'] } | undefined {
  for (const item of wording.items) {
    if (item.kind !== 'provision') continue;
    const partId = provisionId(item, id);
    if (findProvision(provision.parts, partId) === undefined) return { id: partId, span: item.number.span };
    const inner = strayPart(provision, item, partId);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The provision with the rules that the wording gives, part by part; a part that gives none keeps its own. */
function withRulesOf(old: EditionProvision, wording: Provision, job: EditJob): EditionProvision {
  const { declarations, notes } = editionProvision(wording, '', job.context);
  const parts = old.parts.map((part) => {
    const given = wording.items.find(
      (item) => item.kind === 'provision' && item.unit === part.unit && item.number.text === part.number,
    );
    return given?.kind === 'provision' ? { ...withRulesOf(part, given, job), act: job.context.act } : part;
  });
  return {
    ...old,
    declarations: declarations.length === 0 ? old.declarations : declarations,
    notes: [...old.notes, ...notes],
    rowSources: sourcesOf(old, [...declarations, ...notes], job.context),
    parts,
  };
}
