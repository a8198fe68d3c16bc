/** The first text of an amendment, over the real orders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import {
  beginAmendment,
  everyProvision,
  formatAct,
  messageOf,
  type NewAmendment,
  type NewEdit,
  openWorkspace,
} from '../../dsl/index.ts';
import { provisionChanges } from '../../engine/index.ts';

const FOLDER = 'methodologies';
const workspace = openWorkspace(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.adisteme'))
    .map((name) => ({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') })),
);

const PLAN: Omit<NewAmendment, 'methodology' | 'edits'> = {
  surface: 'kk',
  id: 'test-2020-1',
  document: { type: { kk: 'қаулы', ru: 'постановление' }, number: '1', day: '2023-07-01' },
  title: '',
  publication: null,
  inForce: { kind: 'date', day: '2023-07-10' },
  opening: 'Мынадай өзгерістер енгізілсін:',
  closing: '',
};

function lastEdition(methodology: string) {
  const edition = workspace.editions(methodology).value.at(-1);
  if (edition === undefined) throw new Error(`no edition of ${methodology}`);
  return edition;
}

/** The edition with the amendment, and the errors that come with it. */
function amended(plan: NewAmendment) {
  const text = beginAmendment(plan, lastEdition(plan.methodology));
  const files = [...workspace.files, { path: 'test.adisteme', text }];
  const all = openWorkspace(files, workspace);
  const errors = [
    ...(all.parsed('test.adisteme')?.diagnostics ?? []),
    ...all.check(plan.methodology, { witnesses: false }),
  ].filter(({ severity }) => severity === 'error');
  const edition = all
    .editions(plan.methodology)
    .value.find(({ identity }) => identity.acts.includes(plan.id));
  return { text, errors: errors.map((one) => messageOf(one, 'en')), all, edition };
}

describe('a new wording begins with the present one', () => {
  test.each(workspace.methodologies)('%s: replacing everything by itself changes nothing', (methodology) => {
    const before = lastEdition(methodology);
    const day = before.identity.until ?? '2030-01-01';
    const start = before.identity.from ?? '';
    expect(start < day).toBe(true);
    const edits = before.provisions.map(
      ({ id }): NewEdit => ({ target: id, operation: 'replace', clause: 'Жаңа редакция.' }),
    );
    const { text, errors, all, edition } = amended({
      ...PLAN,
      document: { ...PLAN.document, day: start },
      inForce: { kind: 'date', day: nextDay(start) },
      methodology,
      edits,
    });
    expect(errors).toEqual([]);
    expect(formatAct(text, 'test.adisteme').text).toBe(text);
    const [old, fresh] = [before, edition].map((one) => one && all.program(one).value);
    if (!old || !fresh) throw new Error('no program');
    const changes = provisionChanges(old, fresh, 'kk');
    expect(changes.filter(({ kind, rules }) => kind !== 'unchanged-text' || rules.length > 0)).toEqual([]);
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

describe('each kind of edit', () => {
  const plan = (edits: readonly NewEdit[]): NewAmendment => ({
    ...PLAN,
    methodology: 'ryskulov-akimat',
    document: { ...PLAN.document, day: '2022-02-01' },
    inForce: { kind: 'anchor', anchor: 'signature', days: 10 },
    edits,
  });

  it('words, with the rules as they stand; insertion, addition, removal', () => {
    const { text, errors, edition } = amended(
      plan([
        {
          target: 'point 12',
          clause: 'Бірінші.',
          operation: 'words',
          before: '2 жұмыс күнінен',
          after: '5 жұмыс күнінен',
          withRules: true,
        },
        { target: 'point 44', clause: '', operation: 'insert-after', number: '44-1', text: 'Жаңа.\n\nТағы.' },
        { target: 'annex 6', clause: 'Қосымша.', operation: 'add', text: 'Нысан' },
        { target: 'point 32', clause: 'Алынып тасталсын.', operation: 'repeal' },
      ]),
    );
    expect(errors).toEqual([]);
    expect(text).toContain(
      [
        '  | Бірінші.',
        '',
        '  өзгерту тармақ 12: сөздер "2 жұмыс күнінен" => "5 жұмыс күнінен"',
        '    тармақ 12',
        '      оқиға plan_returned',
      ].join('\n'),
    );
    expect(text).not.toContain('НМИ осы Әдістеменің');
    const all = [...everyProvision(edition?.provisions ?? [])];
    expect(all.find(({ id }) => id === 'point 44-1')?.text.map((line) => line.text)).toEqual([
      'Жаңа.',
      'Тағы.',
    ]);
    expect(all.find(({ id }) => id === 'annex 6')?.text.map((line) => line.text)).toEqual(['Нысан']);
    expect(all.some(({ id }) => id === 'point 32')).toBe(false);
    expect(all.find(({ id }) => id === 'point 12')?.text[1]?.text).toContain('5 жұмыс күнінен');
  });

  it('in every language of keywords; what would be read as a keyword is written so that it is not', () => {
    const edits: NewEdit[] = [
      { target: 'point 18', operation: 'replace', clause: '"Тырнақша" \\ және | белгі' },
    ];
    for (const surface of ['kk', 'ru', 'en'] as const) {
      const { text, errors } = amended({ ...plan(edits), surface });
      expect(errors).toEqual([]);
      expect(text).toContain('| "Тырнақша" \\ және | белгі');
    }
  });
});
