/** The pages of bodies: found by name in three languages, read, and accessible in every look. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { tabTo } from './keyboard.ts';
import { expectAccessibleInEveryLook, expectNoSidewaysScrolling } from './looks.ts';

const pages = usePages();

const ALL = { kk: 'Табылғаны: 5', ru: 'Найдено: 5', en: 'Found: 5' };
const EDITIONS = { kk: 'Редакциялар', ru: 'Редакции', en: 'Editions' };

test('a body is found by a part of its name in any language', async () => {
  const page = await pages.open('/');
  await page.getByText(ALL.kk).waitFor();
  const search = page.getByRole('searchbox', { name: 'Органды атауынан табу' });
  for (const [wanted, name] of [
    ['рысқұлов', 'Т. Рысқұлов ауданының әкімдігі'],
    ['маслихат байдибек', 'Бәйдібек ауданының мәслихаты'],
    ['JUDICIAL council', 'Жоғары Сот Кеңесінің Аппараты'],
  ] as const) {
    await search.fill(wanted);
    await page.getByText('Табылғаны: 1').waitFor();
    const heading = page.getByRole('heading', { level: 2 });
    expect((await heading.textContent())?.toLowerCase()).toContain(name.slice(0, 6).toLowerCase());
  }
  await search.fill('жоқ орган');
  await page.getByText('Мұндай атауы бар орган жоқ.').waitFor();
});

test('editions stand with what bounds them; a body has its acts, what is reconstructed and the text of an edition', async () => {
  const page = await pages.open('/');
  const atyrau = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Атырау қалалық әкімдігі' }) });
  const editions = atyrau.getByRole('list', { name: 'Редакциялар' }).getByRole('listitem');
  await editions.first().waitFor();
  expect(await editions.count()).toBe(2);
  expect(await editions.last().textContent()).toContain('2022 жылғы 26 ақпаннан');
  await atyrau.getByRole('link', { name: 'Атырау қалалық әкімдігі' }).click();
  await page.getByRole('heading', { level: 1, name: 'Атырау қалалық әкімдігі' }).waitFor();
  await page.getByText(/ережеден .* ереже қалпына келтірілген/).waitFor();
  const acts = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Актілер' }) })
    .getByRole('listitem');
  expect(await acts.count()).toBe(2);
  expect(await acts.last().textContent()).toMatch(/№ 324[\s\S]*өзгертеді/);
  await page.getByRole('link', { name: 'Редакцияның мәтіні' }).last().click();
  await page.getByRole('heading', { name: /Редакцияның мәтіні/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('edition')).toBe('2022-02-26');
  await pages.picture(page, 'body-kk-text');
});

test('an address of no body says so', async () => {
  const page = await pages.open('/bodies/nobody', { language: 'ru' });
  await page.getByText('Методики «nobody» нет.').waitFor();
  await page.goto(new URL('/nothing/here', pages.served.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('what acts say is shown as text', async () => {
  const name = '<img src=x onerror=alert(1)>';
  writeFileSync(
    join(pages.served.folder, 'hostile.adisteme'),
    `act hostile: order of hostile-body
  number "1"
  title kk "${name}"
  publication 2020-01-01
`,
  );
  const page = await pages.open('/', { language: 'en' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(/Found: \d/).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('axe finds no serious fault in any theme and language', async () => {
  const list = await pages.open('/');
  await expectAccessibleInEveryLook(
    list,
    { kk: 'Табылғаны', ru: 'Найдено', en: 'Found' },
    { pages, name: 'bodies' },
  );
  const body = await pages.open('/bodies/atyrau-akimat?edition=2022-02-26');
  await expectAccessibleInEveryLook(body, EDITIONS, { pages, name: 'body' });
}, 240_000);

test('at 360 pixels nothing is wider than the page', async () => {
  const list = await pages.open('/', { width: 360 });
  await expectNoSidewaysScrolling(list, { kk: 'Табылғаны', ru: 'Найдено', en: 'Found' });
  await pages.picture(list, 'bodies-360');
  const body = await pages.open('/bodies/atyrau-akimat?edition=2022-02-26', { width: 360 });
  await expectNoSidewaysScrolling(body, EDITIONS);
  await pages.picture(body, 'body-360');
});

test('by keys alone: from the list to a body, to the text of an edition, to another section', async () => {
  const page = await pages.open('/', { language: 'en' });
  await page.getByText(/Found: \d/).waitFor();
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('ryskulov');
  await page.getByText('Found: 1').waitFor();
  await tabTo(page, page.locator('h2 a'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Ryskulov/i }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Text of the edition' }).first());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Text of the edition/ }).waitFor();
  await page.keyboard.press('Alt+Digit4');
  await page.waitForURL(/\/assess/);
});
