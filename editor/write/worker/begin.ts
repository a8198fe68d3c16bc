/** From a form to the first text of an act, with what the checker says of it. */
import {
  type ActPlan,
  beginAct,
  beginAmendment,
  type Diagnostic,
  type DiagnosticCode,
  type Edition,
  messageOf,
  type NewEdit,
  openWorkspace,
  type Workspace,
} from '../../../dsl/index.ts';
import type { Language } from '../../../engine/index.ts';
import { actNumber, formProblems } from '../forms/check-form.ts';
import type { AmendmentForm, EditForm, FormProblem, HeaderForm, NewForm } from '../forms/form.ts';

/** A form as it stands. */
export interface BeginRequest {
  readonly form: NewForm;
  readonly language: Language;
}

/** What the form gives. */
export interface Begun {
  readonly problems: readonly FormProblem[];
  /** The file's text; null while there are problems that keep it from being written. */
  readonly text: string | null;
  /** What the checker finds in it: what is still to be written. */
  readonly findings: readonly { readonly severity: Diagnostic['severity']; readonly message: string }[];
}

/** Checks a form, writes the file and checks that, too. */
export function beginFile(workspace: Workspace, { form: given, language }: BeginRequest): Begun {
  const edition = given.kind === 'amendment' ? amendedEdition(workspace, given.form) : undefined;
  const around = {
    files: workspace.files.map(({ path }) => path),
    methodologies: workspace.methodologies,
    edition,
  };
  const problems = formProblems(given, around);
  if (problems.length > 0) return { problems, text: null, findings: [] };
  const text = textOf(given, edition);
  const { file } = given.form;
  const all = openWorkspace([...workspace.files, { path: file, text }], workspace);
  const methodology = all.acts.find((act) => act.file === file)?.methodology;
  const found = [
    ...(all.parsed(file)?.diagnostics ?? []),
    ...all.check(methodology, { witnesses: false }),
  ].filter((one) => one.file === file);
  const distinct = [
    ...new Map(found.map((one) => [JSON.stringify([one.code, one.span, one.data]), one])).values(),
  ];
  return {
    problems: distinct.flatMap((one): FormProblem[] => {
      const field = FIELDS[one.code];
      return field === undefined ? [] : [{ field, message: messageOf(one, language) }];
    }),
    text,
    findings: distinct
      .filter(({ code, severity }) => FIELDS[code] === undefined && severity !== 'information')
      .map((one) => ({ severity: one.severity, message: messageOf(one, language) })),
  };
}

/** The fields that findings about an act as a whole are about. */
const FIELDS: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'duplicate-act': 'id',
  'duplicate-act-number': 'number',
  'amends-itself': 'id',
  'amendment-before-base': 'day',
  'amendment-after-repeal': 'inForce',
  'start-unknown': 'inForce',
  'bad-date': 'day',
};

function amendedEdition(
  workspace: Workspace,
  { methodology, amendedDay }: AmendmentForm,
): Edition | undefined {
  const choice = workspace.editionOn(methodology, amendedDay);
  return choice.found ? choice.edition : undefined;
}

function textOf(given: NewForm, edition: Edition | undefined): string {
  if (given.kind === 'act') {
    const { organization, text } = given.form;
    return beginAct({ ...planOf(given.form), organization, text });
  }
  if (edition === undefined) throw new Error('a form without an edition has problems');
  const { opening, closing, edits } = given.form;
  return beginAmendment({ ...planOf(given.form), opening, closing, edits: edits.map(editOf) }, edition);
}

function planOf(form: HeaderForm): ActPlan {
  const { surface, id, methodology, type, number, day, title } = form;
  const days = form.inForceDays.trim();
  return {
    ...{ surface, id, methodology, title },
    document: { type, number: actNumber(number), day },
    ...(form.registrationNumber.trim() === ''
      ? {}
      : {
          registration: {
            number: actNumber(form.registrationNumber),
            ...(form.registrationDay === '' ? {} : { day: form.registrationDay }),
          },
        }),
    publication: form.isPublished ? form.publicationDay : null,
    inForce:
      form.inForce === 'date'
        ? { kind: 'date', day: form.inForceDay }
        : { kind: 'anchor', anchor: form.inForce, ...(days === '' ? {} : { days: Number(days) }) },
  };
}

function editOf({ operation, target, clause, number, text, before, after, withRules }: EditForm): NewEdit {
  switch (operation) {
    case 'replace':
    case 'repeal':
      return { operation, target, clause };
    case 'add':
      return { operation, target, clause, text };
    case 'insert-after':
      return { operation, target, clause, number, text };
    case 'words':
      return { operation, target, clause, before, after, withRules };
  }
}
