/** Publishing is an act of its own: it refuses errors and says where, and what is published stands in the bodies. */
import { expect, it } from 'vitest';
import { usePages } from './chromium.ts';
import {
  actOf,
  draftOf,
  expectDraft,
  fileOf,
  goToPiece,
  openAct,
  RYSKULOV,
  whenOpen,
  whenSaved,
} from './write-page.ts';

const pages = usePages();
const TITLE = { name: 'Актіні жариялау' };

it('errors are refused, with their places, in the page and on the server', async () => {
  const { text } = await actOf(pages, RYSKULOV);
  const page = await openAct(pages, RYSKULOV);
  await goToPiece(page, text, 'commission_decision + 10');
  await page.keyboard.type('x');
  await expectDraft(pages, RYSKULOV, 'xcommission_decision + 10');
  await page.getByRole('button', { name: 'Жариялау…' }).click();
  const dialog = page.getByRole('dialog', TITLE);
  await dialog.getByText('қате бар, сондықтан акт жарияланбайды').waitFor();
  expect(await dialog.getByRole('button', { name: 'Жариялау' }).isDisabled()).toBe(true);
  await pages.picture(page, 'write-refused');

  // The mistake leads to its place, also in the other acts that it is a mistake in.
  const line = text.slice(0, text.indexOf('commission_decision + 10')).split('\n').length;
  await dialog
    .getByRole('button', { name: new RegExp(`^${line}-жол`) })
    .first()
    .click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(new RegExp(`^${line}-жол, \\d+-баған$`)).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await whenSaved(page);
  await expect.poll(() => draftOf(pages, RYSKULOV)).toBeUndefined();

  // The server refuses errors, too, whatever a page says.
  const answer = await fetch(new URL(`/api/acts/${encodeURIComponent(RYSKULOV)}`, pages.served.address), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: pages.served.address },
    body: JSON.stringify({
      text: `${text}\nтармақ x\n`,
      known: (await actOf(pages, RYSKULOV)).tag,
      draft: null,
    }),
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(fileOf(pages, RYSKULOV)).toBe(text);

  await page.keyboard.press('Control+Shift+s');
  await dialog.getByText('Мәтін жарияланған мәтіннен өзгеше емес').waitFor();
  expect(await dialog.getByRole('button', { name: 'Жариялау' }).isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('a new act: from an empty form to the list of bodies', async () => {
  const page = await pages.open('/write');
  await page.getByRole('link', { name: 'Жаңа орган немесе акт' }).click();
  await page.getByRole('button', { name: 'Жобаны бастау' }).click();

  // Nothing is written yet: each field says so, and the first has the focus.
  const id = page.getByLabel('Органның белгісі');
  await page.getByText('Мұны жазу керек.').first().waitFor();
  expect(await id.getAttribute('aria-invalid')).toBe('true');
  await expect.poll(() => id.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  await pages.picture(page, 'write-form-errors');

  await id.fill('ryskulov-akimat');
  await page.getByText('Бұл органның әдістемесі бар').waitFor();
  await id.fill('2 орган');
  await page.getByText('Әріптен басталады').first().waitFor();
  await id.fill('test-akimat');
  await page.getByLabel('Органның атауы қазақша').fill('Сынақ әкімдігі');
  const number = page.getByRole('textbox', { name: 'Нөмірі', exact: true });
  await number.fill('№ 1 2');
  await page.getByText('Нөмірде бос орын мен үтір болмайды.').waitFor();
  await number.fill('№ 12');
  await page.getByLabel('Қол қойылған күні').fill('2024-05-06');
  const days = page.getByLabel('Неше күнтізбелік күн өткен соң');
  await days.fill('он');
  await page.getByText('Бұл бүтін сан емес.').waitFor();
  await days.fill('10');
  await page.getByLabel('1-тармақтың ресми мәтіні').fill('Осы әдістеме сынақ үшін жазылды.');
  expect(await page.getByLabel('Файлдың атауы').inputValue()).toBe(
    'test-akimat/test-akimat-2024-12.adisteme',
  );
  await page.getByText('Файлдың мәтіні').click();
  await page.locator('pre', { hasText: '| Осы әдістеме сынақ үшін жазылды.' }).waitFor();
  await page.getByRole('button', { name: 'Жобаны бастау' }).click();

  const name = 'test-akimat/test-akimat-2024-12.adisteme';
  await whenOpen(page, name);
  expect(await page.locator('[data-problems]', { hasText: /\d қате/ }).count()).toBe(0);
  await pages.picture(page, 'write-new-act');
  await whenSaved(page);
  await page.getByRole('button', { name: 'Жариялау…' }).click();
  const dialog = page.getByRole('dialog', TITLE);
  await dialog.getByText('2024 жылғы').first().waitFor();
  await dialog.getByRole('button', { name: 'Жариялау' }).click();
  await page.getByText('Акт жарияланды.').waitFor();
  expect(fileOf(pages, name)).toContain('бекітеді: test-akimat "Сынақ әкімдігі"');
  await page.getByRole('link', { name: 'Органдар' }).click();
  await page.getByRole('link', { name: 'Сынақ әкімдігі' }).first().click();
  await page.getByRole('heading', { name: 'Сынақ әкімдігі' }).waitFor();
  await page.getByText('№ 12').first().waitFor();
});

it('a new amendment offers the provisions of the edition of the day, and says what is wrong where it is', async () => {
  const page = await pages.open('/bodies/atyrau-akimat');
  await page.getByRole('link', { name: 'Жаңа өзгертетін акт' }).click();
  await page.getByLabel('Қай күнгі редакция өзгертіледі').fill('2010-01-01');
  await page.getByText('Бұл күні әдістеме әлі қолданылмаған.').waitFor();

  // Point 42 is there before the amendment of 2022 and not behind it.
  const find = page.getByRole('combobox', { name: 'Қай тармақ' });
  const is42 = page.getByRole('option', { name: /^42-тармақ/ });
  await page.getByLabel('Қай күнгі редакция өзгертіледі').fill('2021-06-01');
  await page.getByText('Өзгертілетін редакция: ').waitFor();
  await find.fill('42');
  await is42.waitFor();
  await page.getByLabel('Қай күнгі редакция өзгертіледі').fill('2022-06-01');
  await is42.waitFor({ state: 'detached' });

  await page.getByLabel('Не істеледі').selectOption({ label: 'сөздері ауыстырылады' });
  await find.fill('43');
  await page.getByRole('option', { name: /^43-тармақ/ }).click();
  await page.getByText('Тармақтың мәтіні қолда жоқ, сондықтан').waitFor();
  await page.getByRole('button', { name: 'Басқасын таңдау' }).click();
  await find.fill('41');
  await page.getByRole('option', { name: /^41-тармақ/ }).click();
  await page.getByLabel('Қазіргі сөздер').fill('жүз жұмыс күні');
  await page.getByText('Бұл сөздер тармақтың мәтінінде жоқ').waitFor();
  await page.getByRole('button', { name: 'Өзгерту қосу' }).click();
  await page.getByRole('button', { name: 'Жобаны бастау' }).click();
  await page.getByText(/^Алдымен мыналарды түзетіңіз/).waitFor();
  await pages.picture(page, 'write-amendment-errors');
  await page.getByRole('button', { name: '2-өзгертуді алып тастау' }).click();
  await page.getByLabel('Қазіргі сөздер').fill('жазбаша түрде');
  await page.getByLabel('Жаңа сөздер').fill('электрондық түрде');
  await page.getByRole('textbox', { name: 'Нөмірі', exact: true }).fill('2');
  await page.getByLabel('Қол қойылған күні').fill('2022-05-05');
  await page.getByRole('button', { name: 'Жобаны бастау' }).click();
  const name = 'atyrau-akimat/atyrau-2022-2.adisteme';
  await whenOpen(page, name);
  await whenSaved(page);
  const begun = (await draftOf(pages, name))?.text ?? '';
  expect(begun).toContain('өзгерту тармақ 41: сөздер "жазбаша түрде" => "электрондық түрде"');
  expect(begun).toContain('мерзім refusal_sending_due: assessment_completed + 2 жұмыс күні');
  expect(await page.locator('[data-problems]', { hasText: /\d қате/ }).count()).toBe(0);
});
