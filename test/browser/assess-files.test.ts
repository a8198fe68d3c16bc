/** Files of cases on the page of assessments: opened, refused, saved; and what is not saved is not lost unasked. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';

const pages = usePages();

const place = (page: Page, path: string): Locator => page.locator(`[data-place="${path}"]`);
const months = (page: Page) => place(page, 'months_in_position').getByRole('textbox');

async function openFile(page: Page, text: string, name = 'case.yaml'): Promise<void> {
  await page
    .locator('[data-file="case"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
const caseOf = (id: string, facts: string) =>
  `- id: ${id}\n  methodology: ryskulov-akimat\n  on: 2019-01-15\n  facts: ${facts}\n`;

describe('a file', () => {
  test('that is wrong is told with its lines, and nothing is lost', async () => {
    const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-01-15');
    await months(page).fill('7');
    await openFile(page, 'id: x\nmethodology: ryskulov-akimat\non: 2019-02-30\nfacts: {}\n');
    const dialog = page.getByRole('dialog', { name: 'Файл оқылмады' });
    await dialog.getByText('3-жол: on: ЖЖЖЖ-АА-КК түріндегі').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await months(page).inputValue()).toBe('7');
    await openFile(page, '{', 'case.json');
    await dialog.getByText('1-жол').waitFor();
    await page.context().close();
  });

  test('with several cases lets one be chosen', async () => {
    const page = await pages.open('/assess');
    await page.getByLabel('Мемлекеттік орган').waitFor();
    await openFile(
      page,
      caseOf('first', '{ months_in_position: 1 }') + caseOf('second', '{ months_in_position: 2 }'),
    );
    await page.getByRole('dialog', { name: 'Файлда 2 жағдай бар: бірін таңдаңыз' }).waitFor();
    await page.getByRole('button', { name: 'second' }).click();
    await expect.poll(() => months(page).inputValue()).toBe('2');
    expect(new URL(page.url()).search).toBe('?body=ryskulov-akimat&day=2019-01-15');
    await page.context().close();
  });

  test('tells what of it is not used here', async () => {
    const page = await pages.open('/assess');
    await page.getByLabel('Мемлекеттік орган').waitFor();
    await openFile(page, `${caseOf('first', '{}')}  expect: { assessed: true }\n`);
    await page.getByText('Файлдағы мыналар бұл бетте қолданылмайды: expect.').waitFor();
    await page.context().close();
  });

  test('that is saved can be opened again, also with what is wrong in it', async () => {
    const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-01-15');
    await months(page).fill('жеті');
    await page.getByRole('button', { name: 'Қосу: Нысаналы мақсатты индикаторлар' }).click();
    await place(page, 'kpis[0].name').getByRole('textbox').fill('бір: "екі"');
    await place(page, 'kpis[0].achieved').getByRole('radio', { name: 'жоқ' }).check();
    await place(page, 'events.period_start').locator('input').fill('2019-01-01');
    await page.getByLabel('Сөзбе-сөз оқу: түсіндірулерсіз').check();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+KeyS')]);
    expect(file.suggestedFilename()).toBe('ryskulov-akimat-2019-01-15.yaml');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toBe(
      '- id: assessment-2019-01-15\n  methodology: ryskulov-akimat\n  on: 2019-01-15\n  reading: literal\n  facts:\n' +
        '    months_in_position: жеті\n    kpis:\n      - name: \'бір: "екі"\'\n        achieved: false\n' +
        '  events:\n    period_start: 2019-01-01\n',
    );

    // Saved: a new assessment is begun without asking.
    await page.getByRole('button', { name: 'Жаңа бағалау' }).click();
    await expect.poll(() => months(page).inputValue()).toBe('');
    await openFile(page, text);
    await expect.poll(() => months(page).inputValue()).toBe('жеті');
    await place(page, 'months_in_position').getByText('Сан керек, бірақ «жеті» берілген.').waitFor();
    expect(await place(page, 'kpis[0].name').getByRole('textbox').inputValue()).toBe('бір: "екі"');
    expect(await place(page, 'kpis[0].achieved').getByRole('radio', { name: 'жоқ' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Сөзбе-сөз оқу: түсіндірулерсіз').isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('what is not saved', () => {
  test('is not lost unasked: a new assessment, another file, another page, leaving', async () => {
    const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-01-15');
    await months(page).fill('7');
    const question = page.getByRole('dialog', { name: 'Сақталмаған деректер бар' });
    const stay = question.getByRole('button', { name: 'Осы жерде қалу' });

    await page.getByRole('button', { name: 'Жаңа бағалау' }).click();
    await stay.click();
    await openFile(page, caseOf('first', '{ months_in_position: 1 }'));
    await stay.click();
    await page.getByRole('link', { name: 'Органдар', exact: true }).click();
    await stay.click();
    expect(new URL(page.url()).pathname).toBe('/assess');
    expect(await months(page).inputValue()).toBe('7');

    // The browser's own question, when the window is closed or loaded again.
    const asked = page.waitForEvent('dialog');
    void page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await months(page).inputValue()).toBe('7');

    // Another day is no leaving.
    await page.getByLabel('Күн', { exact: true }).fill('2019-01-16');
    await page.getByText('2019 жылғы 16 қаңтар күні № 144').first().waitFor();
    expect(await months(page).inputValue()).toBe('7');

    await page.getByRole('link', { name: 'Органдар', exact: true }).click();
    await question.getByRole('button', { name: 'Сақтамай шығу' }).click();
    await page.getByRole('heading', { name: 'Органдар', level: 1 }).waitFor();
    await page.context().close();
  });

  test('is asked about once, and then a new assessment has nothing of it', async () => {
    const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-01-15');
    await months(page).fill('7');
    await page.getByRole('button', { name: 'Жаңа бағалау' }).click();
    await page.getByRole('button', { name: 'Сақтамай жалғастыру' }).click();
    await expect.poll(() => months(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Жаңа бағалау' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('rows', () => {
  test('are removed and put back by keys, and choices taken back', async () => {
    const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-01-15');
    for (const name of ['бір', 'екі']) {
      await page.getByRole('button', { name: 'Қосу: Нысаналы мақсатты индикаторлар' }).press('Enter');
      // The focus is in the row that was added.
      await page.keyboard.insertText(name);
    }
    const names = () =>
      page
        .getByLabel(/Нысаналы мақсатты индикатордың атауы/)
        .evaluateAll((all) => all.map((one) => 'value' in one && one.value));
    expect(await names()).toEqual(['бір', 'екі']);
    await page.getByRole('button', { name: 'Жою: Нысаналы мақсатты индикаторлар, 1' }).press('Enter');
    await expect.poll(names).toEqual(['екі']);
    // The focus is on what puts it back.
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['бір', 'екі']);

    const probation = place(page, 'on_probation');
    await probation.getByRole('radio', { name: 'иә' }).check();
    await probation.getByRole('button', { name: 'Тазалау' }).press('Enter');
    await expect.poll(() => probation.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.context().close();
  });
});
