/** Wrong and hostile input on the page of assessments: a sentence in Kazakh at the place, and nothing else happens. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { typeDay } from './keyboard.ts';

const pages = usePages();

const place = (page: Page, path: string): Locator => page.locator(`[data-place="${path}"]`);
const body = (page: Page) => page.getByLabel('Мемлекеттік орган', { exact: true });
const decision = (page: Page, name: string): Locator => page.locator(`[data-decision="${name}"]`);

async function open(body: string, day: string): Promise<Page> {
  const page = await pages.open(`/assess?body=${body}&day=${day}`);
  await page.getByRole('heading', { name: 'Нәтиже', exact: true }).waitFor();
  return page;
}

/** Opens a text as a file of the user. */
async function openFile(page: Page, text: string, name = 'case.yaml'): Promise<void> {
  await page
    .locator('[data-file="case"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

describe('a wrong value', () => {
  test.each([
    ['letters in a number', 'months_in_position', 'он екі', 'Сан керек, бірақ «он екі» берілген.'],
    ['part of a month', 'months_in_position', '2,5', 'Бүтін сан керек, бірақ 2,5 берілген.'],
    ['less than nothing', 'months_in_position', '-1', '-1 тым аз; ең азы 0.'],
    ['a fraction', 'commission.members', '6/2', 'Сан керек, бірақ «6/2» берілген.'],
  ])('is told at its field and in the result, and is not used: %s', async (_, path, text, sentence) => {
    const page = await open('ryskulov-akimat', '2019-01-15');
    const field = place(page, path).getByRole('textbox');
    await field.fill(text);
    // While it is being typed it may be half a number.
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    await field.press('Tab');
    await place(page, path).getByText(sentence, { exact: true }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe(text);
    const wrong = page.getByRole('region', { name: 'Қате жазылған деректер (1)' });
    await wrong.getByRole('button').click();
    expect(await field.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await field.fill('5');
    await expect.poll(() => wrong.count()).toBe(0);
    await page.context().close();
  });

  test('of a condition over a record is told at the record: more indicators than the order lists', async () => {
    const page = await open('ryskulov-akimat', '2019-01-15');
    await place(page, 'category').getByRole('combobox').selectOption('E-4');
    const row = page.getByRole('group', { name: 'Ынтымақтастық' });
    await row.getByLabel('Байқалған тиімді индикаторлар саны').fill('4');
    await row
      .getByText('Шарт орындалмайды: Байқалған индикаторлар көзделгеннен көп бола алмайды (3-қосымша).')
      .waitFor();
    await row.getByRole('checkbox').first().check();
    expect(await row.getByLabel('Байқалған тиімді индикаторлар саны').inputValue()).toBe('1');
    await expect.poll(() => row.getByText('Шарт орындалмайды').count()).toBe(0);
    await page.context().close();
  });

  test('of a day that the calendar does not have is told at the field, and the form waits', async () => {
    const page = await open('ryskulov-akimat', '2019-01-15');
    const day = page.getByLabel('Күн', { exact: true });
    await day.focus();
    await page.keyboard.type('02302019');
    await body(page).focus();
    await page.getByText('Мұндай күн жоқ.', { exact: true }).waitFor();
    await page.getByText('Нысан орган мен күн таңдалғаннан кейін ашылады.').waitFor();
    expect(new URL(page.url()).search).toBe('?body=ryskulov-akimat');
    await typeDay(page, day, '2019-02-28');
    await page.getByRole('heading', { name: 'Нәтиже', exact: true }).waitFor();
    await page.context().close();
  });
});

describe('a decimal', () => {
  const quarter = async (page: Page, scores: readonly string[]) => {
    await place(page, 'category').getByRole('combobox').fill('Е-2');
    await place(page, 'months_in_position').getByRole('textbox').fill('12');
    await place(page, 'was_absent').getByRole('radio', { name: 'жоқ' }).check();
    await place(page, 'period.start').locator('input').fill('2023-01-01');
    await place(page, 'period.end').locator('input').fill('2023-12-31');
    await page.getByRole('button', { name: 'Қосу: Есепті тоқсандар' }).click();
    await place(page, 'quarters[0].quarter').getByRole('textbox').fill('1');
    for (const [at, score] of scores.entries()) {
      await page.getByRole('button', { name: 'Қосу: Тоқсан бойынша НМИ' }).click();
      await place(page, `quarters[0].kpis[${at}].percent`).getByRole('textbox').fill('80');
      await place(page, `quarters[0].kpis[${at}].score`).getByRole('textbox').fill(score);
    }
  };

  // 3,825 lies in the middle; 1.005 does too, and the nearest number of a computer lies below it.
  test.each([
    ['3,825', '3,83'],
    ['3.825', '3,83'],
    ['1.005', '1,01'],
    ['1,00499', '1,00'],
  ])('is exact, with comma or point: %s is graded as %s', async (typed, shown) => {
    const page = await open('baydibek-maslikhat', '2024-01-15');
    // The first letter of the category is Cyrillic.
    await quarter(page, [typed]);
    await decision(page, 'score').getByText(shown, { exact: true }).waitFor();
    expect(await place(page, 'quarters[0].kpis[0].score').getByRole('textbox').inputValue()).toBe(typed);
    await page.context().close();
  });

  test('is a mean without rounding where the act is read literally', async () => {
    const page = await open('baydibek-maslikhat', '2024-01-15');
    await quarter(page, ['4', '4', '5']);
    await decision(page, 'score').getByText('4,33', { exact: true }).waitFor();
    await page.getByLabel('Сөзбе-сөз оқу: түсіндірулерсіз').check();
    await decision(page, 'score').getByText('13/3', { exact: true }).waitFor();
    await page.getByText('Акт сөзбе-сөз оқылды').first().waitFor();
    await page.context().close();
  });
});

describe('a category', () => {
  test('with a Cyrillic letter for a Latin one is the same category; small letters are not', async () => {
    const page = await open('baydibek-maslikhat', '2024-01-15');
    const category = place(page, 'category').getByRole('combobox');
    await place(page, 'months_in_position').getByRole('textbox').fill('12');
    await category.fill('Е-2');
    await decision(page, 'assessed_as').getByText('басшысы').first().waitFor();
    await category.fill('e-2');
    await category.press('Tab');
    await place(page, 'category').getByText('«e-2» санат кодына ұқсамайды; мысалы, E-3.').waitFor();
    await page.context().close();
  });
});

describe('a day without an edition', () => {
  test.each([
    [
      '2018-01-01',
      'Бұл күні әдістеме әлі қолданылмаған: бірінші редакция 2018 жылғы 30 сәуір күні басталады.',
    ],
    ['2024-01-01', 'Бұл күні әдістеме қолданыста емес: оның қолданылуы 2023 жылғы 18 мамыр күні аяқталды.'],
    ['2022-13-45', 'Бұл күн емес: ЖЖЖЖ-АА-КК түрінде жазылады.'],
  ])('is told, with days that have one: %s', async (day, sentence) => {
    const page = await pages.open(`/assess?body=atyrau-akimat&day=${day}`);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    pages.forgive(/Failed to load resource/);
    await page
      .getByRole('link', {
        name: '2022 жылғы 26 ақпаннан бастап немесе кейінірек, 2023 жылғы 18 мамырға дейін немесе кейінірек',
      })
      .click();
    await page.getByText('2022 жылғы 26 ақпан күні № 500 (өзгертулері: № 324)').first().waitFor();
    await page.context().close();
  });

  test('of a body that there is not', async () => {
    const page = await pages.open('/assess?body=nobody&day=2022-01-01');
    await page.getByText('«nobody» деген әдістеме жоқ. Органды тізімнен таңдаңыз.').waitFor();
    pages.forgive(/Failed to load resource/);
    await page.context().close();
  });
});

describe('scripts in texts', () => {
  const HOSTILE = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';

  test('of a case are shown as they are', async () => {
    const page = await open('ryskulov-akimat', '2019-01-15');
    const quoted = JSON.stringify(HOSTILE);
    await openFile(
      page,
      `id: x\nmethodology: ryskulov-akimat\non: 2019-01-15\nfacts:\n  employee_name: ${quoted}\n  ${quoted}: 1\n` +
        `  months_in_position: ${quoted}\n  kpis: [{ name: ${quoted}, achieved: true }]\n`,
    );
    await expect.poll(() => place(page, 'kpis[0].name').getByRole('textbox').inputValue()).toBe(HOSTILE);
    await page.getByText(`мыналарға орын жоқ: ${HOSTILE}`).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-printed]').textContent()).toContain(HOSTILE);
    expect(await page.evaluate('[globalThis.ran, document.images.length]')).toEqual([undefined, 0]);
    await page.context().close();
  });

  test('of an act are shown as they are', async () => {
    const file = join(pages.served.folder, 'ryskulov-akimat/ryskulov-2018-144.adisteme');
    const text = readFileSync(file, 'utf8');
    const before = 'НМИ барлығы орындалған жағдайда "өте жақсы" баға қойылады.';
    expect(text).toContain(before);
    writeFileSync(file, text.replace(before, `${before} ${HOSTILE}`));
    const page = await open('ryskulov-akimat', '2019-01-15');
    await place(page, 'months_in_position').getByRole('textbox').fill('12');
    await place(page, 'on_probation').getByRole('radio', { name: 'жоқ' }).check();
    await page.getByRole('button', { name: 'Жоқ деп белгілеу: Нысаналы мақсатты индикаторлар' }).click();
    await decision(page, 'kpi_grade').getByText('Ресми мәтін').click();
    await decision(page, 'kpi_grade').getByText(HOSTILE).waitFor();
    expect(await page.evaluate('[globalThis.ran, document.images.length]')).toEqual([undefined, 0]);
    writeFileSync(file, text);
    await page.context().close();
  });
});

describe('what has no place', () => {
  test('in another edition is kept and told, and has its place again there', async () => {
    const page = await open('almaty-oblast-akimat', '2017-08-06');
    await page.getByRole('button', { name: 'Қосу: Тоқсандар' }).click();
    await page.getByRole('button', { name: 'Қосу: Көтермеленетін қызмет' }).click();
    await place(page, 'quarters[0].bonuses[0].points').getByRole('textbox').fill('3');
    await page.getByLabel('Күн', { exact: true }).fill('2017-08-07');
    await page
      .getByText('2017 жылғы 7 тамыз күнгі редакцияда мыналарға орын жоқ: Басшы берген балл')
      .waitFor();
    expect(await place(page, 'quarters[0].bonuses[0].points').count()).toBe(0);
    await page.getByLabel('Күн', { exact: true }).fill('2017-08-06');
    await expect
      .poll(() => place(page, 'quarters[0].bonuses[0].points').getByRole('textbox').inputValue())
      .toBe('3');
    await page.context().close();
  });
});
