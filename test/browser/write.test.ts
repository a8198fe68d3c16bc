/** A drafter's story, from start to end, in Kazakh and on a real order. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { usePages } from './chromium.ts';
import { draftOf, expectDraft, fileOf, goToPiece, whenOpen, whenSaved } from './write-page.ts';

const pages = usePages();
const NAME = 'ryskulov-akimat/ryskulov-2022-1.adisteme';

/** The form, filled in: point 18 gets a new wording from 1 March 2022. */
async function fillForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Нөмірі', exact: true }).fill('1');
  await page.getByLabel('Қол қойылған күні').fill('2022-02-01');
  await page.getByLabel('Қашан қолданысқа енеді').selectOption('белгілі бір күннен бастап');
  await page.getByLabel('Қолданысқа енетін күні').fill('2022-03-01');
  await page.getByLabel('Қай күнгі редакция өзгертіледі').fill('2022-03-01');
  await page.getByRole('combobox', { name: 'Қай тармақ' }).fill('НМИ санының 5-нен 4-і');
  await page.getByRole('option', { name: /^18-тармақ/ }).click();
}

it('a small amendment of the Ryskulov order: encoded, its gap mended, compared, published', async () => {
  const page = await pages.open('/bodies/ryskulov-akimat');
  await page.getByRole('link', { name: 'Жаңа өзгертетін акт' }).click();
  await page.getByRole('heading', { name: 'Жаңа өзгертетін акт' }).waitFor();
  await fillForm(page);
  expect(await page.getByLabel('Файлдың атауы').inputValue()).toBe(NAME);
  expect(await page.getByLabel('Актідегі сөзі').inputValue()).toBe('18-тармақ мынадай редакцияда жазылсын:');
  await pages.picture(page, 'write-form');
  await page.getByRole('button', { name: 'Жобаны бастау' }).click();

  // The draft begins with the present text and rules of point 18, and has no mistakes.
  await whenOpen(page, NAME);
  await whenSaved(page);
  const begun = (await draftOf(pages, NAME))?.text ?? '';
  expect(begun).toContain('    тармақ 18\n      | Жеке жұмыс жоспарының жүзеге асырылуын бағалау');
  expect(begun).toContain('5, 3 => satisfactory');
  await page.getByRole('button', { name: 'Қате де, ескерту де жоқ.' }).waitFor();

  // The row of three indicators goes: what is decided then?
  await goToPiece(page, begun, '5, 3 => satisfactory');
  await page.keyboard.press('Control+Shift+k');
  await page.getByRole('button', { name: /2 ескерту/ }).click();
  const gap = page.getByRole('option', { name: /kpi_grade/ });
  await gap.waitFor();
  expect(await gap.textContent()).toMatch(/3/);
  await pages.picture(page, 'write-gap');
  await expectDraft(pages, NAME, '5, 4 => effective');

  // A fix inserts the row; the drafter chooses its grade.
  await gap.click();
  const fixes = page.getByRole('heading', { name: 'Түзету жолдары' });
  await fixes.waitFor();
  await page.getByRole('button', { name: 'Жетіспейтін жолды қосу: 5, 3 => unsatisfactory' }).click();
  await gap.waitFor({ state: 'detached' });
  await pages.picture(page, 'write-fixed');
  await expectDraft(pages, NAME, '5, 3 => unsatisfactory');
  const fixed = (await draftOf(pages, NAME))?.text ?? '';
  await goToPiece(page, fixed, '5, 3 => unsatisfactory', 'behind');
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.type('satisfactory');
  await page.getByRole('button', { name: 'Қате де, ескерту де жоқ.' }).waitFor();
  await whenSaved(page);
  await expectDraft(pages, NAME, '5, 3 => satisfactory');

  await page.getByRole('button', { name: 'Салыстыру' }).click();
  await page.waitForURL(/\/compare\?/);
  const address = new URL(page.url());
  expect(address.searchParams.get('from')).toMatch(/^ryskulov-akimat@\d{4}-\d\d-\d\d$/);
  expect(address.searchParams.get('to')).toBe(`draft:${NAME}`);
  await page.goBack();
  await whenOpen(page, NAME);

  await page.getByRole('button', { name: 'Жариялау…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Актіні жариялау' });
  await dialog.getByText('2022 жылғы 1 наурыздан бастап').waitFor();
  await pages.picture(page, 'write-publish');
  await dialog.getByRole('button', { name: 'Жариялау' }).click();
  await page.getByText('Акт жарияланды.').waitFor();
  expect(await page.getByRole('link', { name: 'Редакцияларды салыстыру' }).getAttribute('href')).toBe(
    '/compare?from=ryskulov-akimat%402022-02-28&to=ryskulov-akimat%402022-03-01',
  );
  await pages.picture(page, 'write-published');

  expect(await draftOf(pages, NAME)).toBeUndefined();
  expect(fileOf(pages, NAME)).toContain('өзгерту тармақ 18: жаңа редакция');
  const check = spawnSync(
    process.execPath,
    [join(process.cwd(), 'cli/bin.js'), 'check', 'ryskulov-akimat', '--methodologies', pages.served.folder],
    { encoding: 'utf8' },
  );
  expect(check.stderr + check.stdout).not.toMatch(/қате:|error/);
  expect(check.status).toBe(0);
  expect(readFileSync(join(pages.served.folder, NAME), 'utf8')).toMatch(/^тіл kk\n/);
});
