/** The form of each body, filled in with stored cases: the page answers what the cases expect. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../editor/assess/form/sections.ts';
import {
  type AnswerValue,
  type Case,
  canonicalCategory,
  type FactField,
  noValueText,
  type Program,
  type Speaker,
  speakerOf,
  type ValueType,
  valueText,
} from '../../engine/index.ts';
import { CASES, programOn } from '../editor/assess/real-programs.ts';
import { usePages } from './chromium.ts';

const pages = usePages();

/** Fills in the form as its fields ask for it. */
class Filler {
  private readonly page: Page;
  private readonly speaker: Speaker;

  constructor(page: Page, program: Program) {
    this.page = page;
    this.speaker = speakerOf(program, 'kk');
  }

  async fields(fields: readonly FactField[], plain: object, path: string): Promise<void> {
    for (const field of fields) {
      const { name } = field;
      if (!Object.hasOwn(plain, name)) continue;
      const value: unknown = (plain as Readonly<Record<string, unknown>>)[name];
      await this.value(field, field.type, value, path === '' ? name : `${path}.${name}`);
    }
  }

  private place(path: string): Locator {
    return this.page.locator(`[data-place="${path}"]`);
  }

  private async value(field: FactField, type: ValueType, value: unknown, path: string): Promise<void> {
    switch (type.kind) {
      case 'record':
        return this.fields(type.fields, value as object, path);
      case 'list':
        return this.list(field, type, value as readonly unknown[], path);
      case 'yes-no':
        return this.place(path)
          .getByRole('radio', { name: value === true ? 'иә' : 'жоқ', exact: true })
          .check();
      case 'category':
      case 'item': {
        const words =
          type.kind === 'item'
            ? valueText(this.speaker, String(value), type)
            : canonicalCategory(String(value));
        const select = this.place(path).locator('select');
        if ((await select.count()) > 0) await select.selectOption({ label: words });
        else if (type.kind === 'item')
          await this.place(path).getByRole('radio', { name: words, exact: true }).check();
        else await this.place(path).locator('input').fill(words);
        return;
      }
      default:
        return this.place(path).locator('input, textarea').fill(String(value));
    }
  }

  private async list(
    field: FactField,
    { of, key }: Extract<ValueType, { kind: 'list' }>,
    rows: readonly unknown[],
    path: string,
  ): Promise<void> {
    const keyType = of.kind === 'record' ? of.fields.find(({ name }) => name === key)?.type : undefined;
    const label = this.speaker.fieldLabel(field);
    if (of.kind === 'record' && key !== undefined && keyType?.kind === 'item') {
      for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
        const item = valueText(this.speaker, String(row[key]), keyType);
        for (const inner of of.fields.filter(({ name }) => name !== key && Object.hasOwn(row, name))) {
          const group = this.place(path).getByRole('group', { name: item, exact: true });
          const single = this.place(path).getByLabel(item, { exact: true });
          // The rows follow from the category as soon as there is time for them.
          await group.or(single).first().waitFor();
          const box = (await group.count()) > 0 ? group.getByLabel(this.speaker.fieldLabel(inner)) : single;
          await box.fill(String(row[inner.name]));
        }
      }
      return;
    }
    const list = this.place(path);
    if (rows.length === 0) return list.getByRole('button', { name: `Жоқ деп белгілеу: ${label}` }).click();
    for (const [at, row] of rows.entries()) {
      await list.getByRole('button', { name: `Қосу: ${label}`, exact: true }).click();
      await this.value(field, of, row, `${path}[${at}]`);
    }
  }
}

/** What the page tells of a decision: its words, or the rows of its table. */
async function told(page: Page, name: string): Promise<unknown> {
  const decision = page.locator(`[data-decision="${name}"]`);
  const rows = decision.locator('tbody tr');
  if ((await rows.count()) === 0) {
    const value = decision.locator('[data-status]');
    return (await value.count()) > 0 ? value.textContent() : decision.textContent();
  }
  const texts: string[][] = [];
  for (const row of await rows.all()) texts.push(await row.locator('th, td').allTextContents());
  return texts;
}

/** The same in words, from what the case expects. */
function expected(program: Program, name: string, value: unknown): unknown {
  const speaker = speakerOf(program, 'kk');
  const type = speaker.index.decisionTypes.get(name) ?? null;
  if (typeof value === 'object' && value !== null && 'status' in value) {
    return noValueText(value.status as 'no-rule', 'kk');
  }
  if (!Array.isArray(value)) return valueText(speaker, numbers(value as AnswerValue, type), type);
  const record = type?.kind === 'list' ? type.of : null;
  const fields = record?.kind === 'record' ? record.fields : [];
  return value.map((row: Readonly<Record<string, AnswerValue>>) =>
    fields.map((field) => valueText(speaker, numbers(row[field.name] ?? null, field.type), field.type)),
  );
}

/** A number with the declared digits, as answers have it. */
function numbers(value: AnswerValue, type: ValueType | null): AnswerValue {
  if (typeof value !== 'number' || type?.kind !== 'number') return value;
  const written = String(value);
  const digits = written.split('.')[1]?.length ?? 0;
  return digits < (type.digits ?? 0) ? value.toFixed(type.digits) : written;
}

const WANTED = [
  ['ryskulov-akimat', 'point-18-five-achieved'],
  ['ryskulov-akimat', 'point-27-second-group-all-observed'],
  ['baydibek-maslikhat', 'point-7-3-995'],
  ['baydibek-maslikhat', 'annex-4-staff-quarters'],
  ['baydibek-maslikhat', 'point-34-eight-competencies-of-staff'],
  ['almaty-oblast-akimat', 'point-33-excellent-after'],
  ['almaty-oblast-akimat', 'point-33-just-below-three-before'],
  ['sjc-apparatus', 'annex-4-b-1-fewest-that-meet'],
  ['sjc-apparatus', 'point-30-three-of-five-before'],
] as const;

describe('stored cases typed into the form', () => {
  test.each(WANTED)(
    '%s: %s',
    async (methodology, id) => {
      const stored = CASES.find((one): one is Case => one.methodology === methodology && one.id === id);
      if (stored === undefined) throw new Error(`no case ${id}`);
      const program = programOn(methodology, stored.on);
      const page = await pages.open(`/assess?body=${methodology}&day=${stored.on}`);
      await page.getByRole('heading', { name: 'Нәтиже', exact: true }).waitFor();
      const facts = sectionsOf(program).flatMap((section) => section.facts);
      await new Filler(page, program).fields(facts, stored.facts as object, '');
      for (const [name, value] of Object.entries(stored.expect)) {
        if (program.decisions.some((decision) => decision.name === name)) {
          await expect.poll(() => told(page, name)).toEqual(expected(program, name, value));
        } else {
          const requirement = page.locator(`[data-requirement="${name}"]`);
          await expect.poll(() => requirement.getAttribute('data-met')).toBe(String(value));
        }
      }
      expect(await page.getByText('Қате жазылған').count()).toBe(0);
      await pages.picture(page, `assess-${id}`);
      await page.context().close();
    },
    180_000,
  );
});
