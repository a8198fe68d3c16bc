/** One story of somebody in a personnel service of Atyrau, in Kazakh, by keys alone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { chooseByKeys, tabTo, typeDay } from './keyboard.ts';

const pages = usePages();

const decision = (page: Page, name: string): Locator => page.locator(`[data-decision="${name}"]`);
const place = (page: Page, path: string): Locator => page.locator(`[data-place="${path}"]`);
const deadlines = (page: Page) =>
  page
    .locator('[data-deadline]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-deadline')));

/** Presses on to a field and types a number or text in it. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** Chooses yes or no: with nothing chosen the keyboard comes to the first, an arrow goes on to the second. */
async function answer(page: Page, path: string, text: 'иә' | 'жоқ'): Promise<void> {
  await tabTo(page, place(page, path).getByRole('radio').first());
  await page.keyboard.press(text === 'иә' ? 'Space' : 'ArrowDown');
  await page
    .getByRole('radio', { name: text, checked: true })
    .and(place(page, path).getByRole('radio'))
    .waitFor();
}

test('one person under two editions, what is due, and the result on paper', async () => {
  const page = await pages.open('/assess');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null)
      sent.push(`${request.method()} ${request.url()}`);
  });

  // The edition in force is found, and named with why.
  const day = page.getByLabel('Күн', { exact: true });
  const body = page.getByLabel('Мемлекеттік орган', { exact: true });
  await body.waitFor();
  expect([await body.inputValue(), await day.inputValue()]).toEqual(['', '']);
  await chooseByKeys(page, body, 'Атырау қалалық әкімдігі');
  await typeDay(page, day, '2022-02-26');
  const why = page
    .getByText('2022 жылғы 26 ақпан күні № 500 (өзгертулері: № 324) редакциясы қолданылады')
    .first();
  await why.waitFor();
  expect(await why.textContent()).toBe(
    '2022 жылғы 26 ақпан күні № 500 (өзгертулері: № 324) редакциясы қолданылады: ол 2022 жылғы 26 ақпан күнінен бастап ' +
      '(одан ерте емес: жарияланған күні белгісіз), 2023 жылғы 18 мамыр күніне дейін (одан ерте емес) күшінде.',
  );
  expect(await page.getByRole('listitem').filter({ hasText: 'қаулы № 324, 2022-02-15' }).count()).toBe(1);
  expect(await page.getByText('актінің өз мәтіні қолда жоқ').count()).toBe(1);

  // What is missing is told step by step, and leads to its field. Nothing is chosen beforehand.
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  const missing = page.getByRole('region', { name: 'Жетіспейтін деректер' });
  expect(await missing.getByRole('button').allTextContents()).toEqual([
    'Нақты лауазымда болған мерзімі (толық ай)',
    'Сынақ мерзімінде',
  ]);
  await tabTo(page, missing.getByRole('button').first());
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('12');
  await answer(page, 'on_probation', 'жоқ');
  await answer(page, 'serves_public', 'иә');
  await chooseByKeys(page, place(page, 'category').getByRole('combobox'), 'E-G-2');
  await page.getByText('Санаттар тобы әзірге белгісіз').waitFor();
  await answer(page, 'head_of_unit', 'иә');
  await page.getByText('Бөлімше басшылары және орынбасарлар').waitFor();

  // Five indicators, four of them achieved.
  const names = ['Бірінші', 'Екінші', 'Үшінші', 'Төртінші', 'Бесінші'];
  for (const [row, name] of names.entries()) {
    await tabTo(page, page.getByRole('button', { name: 'Қосу: Нысаналы мақсатты индикаторлар' }));
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(`${name} индикатор`);
    await answer(page, `kpis[${row}].achieved`, row === 4 ? 'жоқ' : 'иә');
  }
  await decision(page, 'kpi_grade').getByText('тиімді', { exact: true }).waitFor();

  // The order's own indicators are ticked and counted; a number can be typed as well.
  const cooperation = page.getByRole('group', { name: 'Ынтымақтастық' });
  const indicators = cooperation.getByRole('checkbox');
  expect(await indicators.count()).toBe(4);
  for (const tick of [0, 1, 2]) {
    await tabTo(page, indicators.nth(tick));
    await page.keyboard.press('Space');
  }
  const observed = cooperation.getByLabel('Байқалған тиімді индикаторлар саны');
  expect(await observed.inputValue()).toBe('3');
  const decisions = page.getByRole('group', { name: 'Шешім қабылдау' });
  await type(page, decisions.getByLabel('Байқалған тиімді индикаторлар саны'), '3');
  const results = decision(page, 'competency_results').getByRole('row');
  await results.filter({ hasText: 'Шешім қабылдау' }).waitFor();
  expect(await results.filter({ hasText: 'Ынтымақтастық' }).getByRole('cell').allTextContents()).toEqual([
    '3',
    '4',
    'күтілген нәтижеге сәйкес',
  ]);
  expect(await results.filter({ hasText: 'Шешім қабылдау' }).getByRole('cell').allTextContents()).toEqual([
    '3',
    '5',
    'күтілген нәтижеге сәйкес емес',
  ]);

  // The commission: a requirement that fails is told with its point.
  await type(page, place(page, 'commission.members').getByRole('textbox'), '4');
  await type(page, place(page, 'commission.present').getByRole('textbox'), '4');
  await type(page, place(page, 'commission.votes_for').getByRole('textbox'), '3');
  await type(page, place(page, 'commission.votes_against').getByRole('textbox'), '1');
  await decision(page, 'commission_approves').getByText('иә', { exact: true }).waitFor();
  expect(await page.locator('[data-met="false"]').allTextContents()).toEqual([
    expect.stringContaining('Комиссия мүшелерінің саны 5 адамнан кем емес: 4; талап: ≥ 5'),
  ]);

  // The day before, the same person is assessed otherwise: the base of 2018 has no E-G-2.
  await typeDay(page, day, '2022-02-25');
  await page.getByText('2022 жылғы 25 ақпан күні № 500 редакциясы қолданылады').first().waitFor();
  const refused = place(page, 'category').getByText('«E-G-2» санаты бұл әдістемеде жоқ');
  await refused.waitFor();
  expect(await place(page, 'category').getByRole('combobox').inputValue()).toBe('E-G-2');
  const changed = page.getByText(
    'Нәтиже өзгерді: 2022 жылғы 25 ақпан күнгі редакция 2022 жылғы 26 ақпан күнгіден басқаша шешеді.',
  );
  await changed.waitFor();
  const difference = page.locator('dl > div').filter({ hasText: 'Құзыреттерді бағалау нәтижелері' });
  expect(await difference.textContent()).toContain('2022 жылғы 25 ақпан: «E-G-2» санаты бұл әдістемеде жоқ');
  // What does not depend on the category is as it was.
  expect(await decision(page, 'kpi_grade').getByText('тиімді', { exact: true }).count()).toBe(1);
  expect(await page.getByText('фактілер жетіспейді').and(decision(page, 'competency_results')).count()).toBe(
    1,
  );
  await tabTo(page, page.getByRole('button', { name: '2022 жылғы 26 ақпан күніне қайту' }));
  await page.keyboard.press('Enter');
  await results.filter({ hasText: 'Шешім қабылдау' }).waitFor();
  expect(await refused.count()).toBe(0);
  expect(await observed.inputValue()).toBe('3');
  expect(await indicators.nth(2).isChecked()).toBe(true);

  // What is due when. The day is that of the case points-40-and-41-after.
  await typeDay(
    page,
    place(page, 'events.assessment_completed').getByLabel(/Бағалаудың аяқталуы/),
    '2022-06-01',
  );
  await page.locator('[data-deadline="acquaintance_due"]').waitFor();
  expect(await deadlines(page)).toEqual(['acquaintance_due', 'refusal_sending_due', 'retention_until']);
  const due = await page.locator('[data-deadline="acquaintance_due"]').textContent();
  expect(due).toContain('2022 жылғы 3 маусым');
  expect(due).toContain('жұма');
  expect(due).toContain('Есептелген күндер: 2022-06-02, 2022-06-03.');
  const june = page.getByRole('table', { name: '2022 жылғы маусым' });
  expect(await june.getByRole('cell').filter({ hasText: 'мерзім' }).allTextContents()).toEqual([
    '3◆мерзім: Бағалау нәтижелерімен таныстыру; мерзім: Танысудан бас тартқан қызметшіге бағалау нәтижелерін жолдау',
  ]);

  // The calendar file.
  await tabTo(page, page.getByRole('button', { name: 'Күнтізбе файлы (.ics)' }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('atyrau-akimat-2022-02-26.ics');
  const calendar = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
  expect(calendar).toContain(
    'UID:atyrau-akimat.acquaintance_due.2022-06-03@adisteme\r\nDTSTAMP:20220226T000000Z\r\nDTSTART;VALUE=DATE:20220603\r\n',
  );
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(calendar).not.toContain('индикатор');

  // On paper: one page, with the acts, the hash, the readings, and places for the signatures of the act's forms.
  await tabTo(page, place(page, 'employee_name').getByRole('textbox'));
  await page.keyboard.insertText('Қызметші А');
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('[data-printed]').textContent();
  for (const told of [
    'қаулы № 324, 2022-02-15',
    'Қызметші А',
    'НМИ бойынша бағалау нәтижесі: тиімді (18-тармақ',
    'Көпшілік берілген «қолдау» және «қарсы» дауыстар арасында анықталады',
    'Бағалау нәтижелерімен таныстыру – 2022-06-03',
    'жоғары тұрған басшы (1-қосымша, 2-қосымша)',
  ]) {
    expect(sheet).toContain(told);
  }
  expect(sheet).toMatch(/Редакцияның хеші: [0-9a-f]{64}/);
  expect(await page.getByRole('button').count()).toBe(0);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });

  // Of the person nothing stands in the address, nothing is kept in the browser, nothing was sent.
  const address = new URL(page.url());
  expect([address.pathname, address.search]).toEqual(['/assess', '?body=atyrau-akimat&day=2022-02-26']);
  expect(await page.evaluate('Object.keys(localStorage).sort()')).toEqual([
    'adisteme.language',
    'adisteme.theme',
  ]);
  expect(await page.evaluate('sessionStorage.length + document.cookie.length')).toBe(0);
  expect(sent).toEqual([]);
  await pages.picture(page, 'assess-story');
}, 240_000);
