/** What is wrong with a form, field by field. */
import { type Edition, everyProvision, findProvision, isActName } from '../../../dsl/index.ts';
import { isFileName } from './file-name.ts';
import type { EditForm, FormProblem, FormProblemCode, HeaderForm, NewForm } from './form.ts';

/** What a form is checked against. */
export interface Surroundings {
  /** Names of files that are there. */
  readonly files: readonly string[];
  readonly methodologies: readonly string[];
  /** The edition that is amended. */
  readonly edition?: Edition | undefined;
}

/** The problems, in the order of the fields. */
export function formProblems(given: NewForm, around: Surroundings): FormProblem[] {
  const problems = new Problems();
  headerProblems(given.form, problems);
  if (given.kind === 'act') {
    const { organization, methodology } = given.form;
    if (Object.values(organization).every((text) => text.trim() === '')) {
      problems.add('organization.kk', 'needed');
    }
    if (around.methodologies.includes(methodology)) problems.add('methodology', 'methodology-taken');
  } else {
    if (given.form.edits.length === 0) problems.add('edits', 'no-edits');
    const seen = new Set<string>();
    for (const [place, edit] of given.form.edits.entries()) {
      editProblems(edit, `edits.${place}`, around.edition, seen, problems);
    }
  }
  const { file } = given.form;
  if (!isFileName(file)) problems.add('file', file === '' ? 'needed' : 'bad-file');
  else if (around.files.includes(file)) problems.add('file', 'file-taken');
  return problems.list;
}

/** The number of an act without the sign in front of it. */
export function actNumber(typed: string): string {
  return typed.trim().replace(/^№\s*/, '');
}

class Problems {
  readonly list: FormProblem[] = [];

  add(field: string, code: FormProblemCode): void {
    if (!this.list.some((one) => one.field === field)) this.list.push({ field, code });
  }

  need(field: string, text: string): void {
    if (text.trim() === '') this.add(field, 'needed');
  }
}

function headerProblems(form: HeaderForm, problems: Problems): void {
  if (Object.values(form.type).every((text) => text.trim() === '')) problems.add('type.kk', 'needed');
  for (const field of ['number', 'registrationNumber'] as const) {
    if (/[\s,]/.test(actNumber(form[field]))) problems.add(field, 'bad-act-number');
  }
  problems.need('number', form.number);
  problems.need('day', form.day);
  if (form.registrationDay !== '') problems.need('registrationNumber', form.registrationNumber);
  if (form.isPublished) problems.need('publicationDay', form.publicationDay);
  if (form.inForce === 'date') problems.need('inForceDay', form.inForceDay);
  else if (!/^\d{0,4}$/.test(form.inForceDays.trim())) problems.add('inForceDays', 'not-whole');
  for (const field of ['methodology', 'id'] as const) {
    problems.need(field, form[field]);
    if (!isActName(form[field])) problems.add(field, 'bad-id');
  }
}

const NUMBER = /^\d+(-\d+)*$/;

function editProblems(
  edit: EditForm,
  at: string,
  edition: Edition | undefined,
  seen: Set<string>,
  problems: Problems,
): void {
  const { operation, target, number, text, before, after } = edit;
  const provisions = edition?.provisions ?? [];
  if (operation === 'add') {
    const own = target.split(' ')[1] ?? '';
    if (own === '') problems.add(`${at}.number`, 'needed');
    else if (!NUMBER.test(own)) problems.add(`${at}.number`, 'bad-number');
    else if (findProvision(provisions, target) !== undefined) problems.add(`${at}.number`, 'number-taken');
    problems.need(`${at}.text`, text);
    return;
  }
  const found = findProvision(provisions, target);
  if (target === '') problems.add(`${at}.target`, 'needed');
  else if (found === undefined) problems.add(`${at}.target`, 'no-such-provision');
  if (operation === 'insert-after') {
    const sibling = [...target.split(' ').slice(0, -1), number].join(' ');
    if (number === '') problems.add(`${at}.number`, 'needed');
    else if (!NUMBER.test(number)) problems.add(`${at}.number`, 'bad-number');
    else if (findProvision(provisions, sibling) !== undefined) problems.add(`${at}.number`, 'number-taken');
    problems.need(`${at}.text`, text);
    return;
  }
  if (operation === 'words') {
    const lines = [...everyProvision(found === undefined ? [] : [found])].flatMap((one) => one.text);
    if (found !== undefined && lines.length === 0) problems.add(`${at}.before`, 'text-not-in-hand');
    problems.need(`${at}.before`, before);
    problems.need(`${at}.after`, after);
    if (before !== '' && found !== undefined && !lines.some((line) => line.text.includes(before))) {
      problems.add(`${at}.before`, 'words-not-there');
    }
    return;
  }
  if (target !== '' && seen.has(target)) problems.add(`${at}.target`, 'target-twice');
  seen.add(target);
}
