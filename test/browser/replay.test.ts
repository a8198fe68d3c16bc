/** A tester's story in Kazakh, on the order of Atyrau and its amendment. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { openFiles, openStored, replayAll, rowsOf } from './replay-set-up.ts';

const pages = usePages();

/** A case of a tester: category E-5 has no place before the amendment, and one in the third group after it. */
const OWN_CASE = `id: тексерушінің-жағдайы
methodology: atyrau-akimat
on: 2021-06-01
facts:
  months_in_position: 12
  on_probation: false
  category: Е-5
  serves_public: true
  competencies:
    - { competency: cooperation, observed: 3 }
refused: { category: unknown-category }
`;

/** Drops a file on the page, as from a folder beside the browser. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const { DataTransfer, File } = globalThis as unknown as {
        DataTransfer: new () => { items: { add(file: unknown): void } };
        File: new (parts: readonly unknown[], name: unknown) => unknown;
      };
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
  await page.getByText('Файлдарды осы жерге тастаңыз').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

async function save(page: Page, format: string): Promise<string> {
  const [file]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${format} түрінде сақтау`, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`atyrau-akimat-replay.${format.toLowerCase()}`);
  return readFileSync(await file.path(), 'utf8');
}

test('a case file is replayed over all editions, and the clause to blame is found', async () => {
  const page = await pages.open('/replay', { width: 1440 });
  await page.getByText('Әзірге бірде-бір жағдай ашылған жоқ.').waitFor();
  expect(await page.getByRole('button', { name: 'Қайта есептеу' }).isDisabled()).toBe(true);

  await openStored(page, 'Атырау қалалық әкімдігі');
  await page.getByText('80 жағдай, 4 файл').waitFor();
  await drop(page, 'менің.yaml', OWN_CASE);
  await page.getByText('81 жағдай, 5 файл').waitFor();
  await replayAll(page);

  // In sum: all as expected, and which clause changes what.
  await page.getByText('Барлық жағдайдың (81) жауабы күтілгендей.').waitFor();
  const groups = page.getByRole('table').filter({ hasText: 'Себепші тармақ' }).locator('tbody tr');
  expect(await groups.first().textContent()).toMatch(
    /Құзыреттерді бағалау нәтижелері[\s\S]*4-қосымша[\s\S]*қаулы № 324, 2022-02-15, 1-тармақтың 2\) тармақшасы[\s\S]*15/,
  );
  await groups.first().getByRole('button').click();
  await page.getByText('Көрсетілгені: 15 жағдай').waitFor();
  await page.getByRole('button', { name: 'Барлық өзгерісті көрсету' }).click();

  // Changed cases only; what stands in the address is the choice, nothing of a case.
  await page.getByRole('radio', { name: 'Кез келген жауабы өзгерген (22)' }).click();
  await page.getByText('Көрсетілгені: 22 жағдай').waitFor();
  expect(new URL(page.url()).search).toBe('?show=changed-any&answer=competency_results');
  await page.getByRole('searchbox', { name: 'Жағдайды атауынан табу' }).fill('тексеруші');
  await page.getByText('Көрсетілгені: 1 жағдай').waitFor();
  expect(await rowsOf(page)).toEqual([
    [
      'тексерушінің-жағдайыменің.yaml:1',
      '2021-06-01',
      '✓ күтілгендейфактілер қабылданбады',
      'редакцияда бұл фактілерге орын жоқөз күні',
      'Ынтымақтастық: 3, 3, күтілген нәтижеге сәйкес≠ өзгерді',
    ],
  ]);
  expect(page.url()).not.toContain('%D1');

  // The case: why each edition answers as it does, and the clause with its text.
  await page.getByRole('gridcell', { name: /тексерушінің-жағдайы/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Жағдай: тексерушінің-жағдайы' });
  await dialog.getByText('Өзгерген жауаптар: 1').waitFor();
  expect(await dialog.getByText('Лауазым санаты').first().isVisible()).toBe(true);
  expect(await dialog.getByText('«E-5» санаты бұл әдістемеде жоқ').isVisible()).toBe(true);
  const answer = dialog.getByRole('article', { name: 'Құзыреттерді бағалау нәтижелері' });
  expect(await answer.textContent()).toMatch(
    /2018 жылғы 30 сәуірден бастап\s*редакцияда бұл фактілерге орын жоқ[\s\S]*2022 жылғы 26 ақпаннан бастап[\s\S]*Ынтымақтастық[\s\S]*27-тармақ, қаулы № 500, 2018-04-19/,
  );
  const clause = dialog.getByRole('region', { name: 'Себепші тармақ' });
  expect(await clause.getByRole('heading', { level: 4 }).textContent()).toBe(
    '4-қосымша – қаулы № 324, 2022-02-15',
  );
  expect(await clause.textContent()).toContain('өзгерісті енгізген: 1-тармақтың 2) тармақшасы');
  expect(await clause.textContent()).toContain('№ 500 қаулының мәтіні қолда жоқ');
  expect(await clause.getByRole('region', { name: 'Кейінгі мәтін' }).textContent()).toContain(
    'E-3; * E-4; E-5; E-R-4',
  );
  expect(await clause.getByRole('link', { name: 'Редакцияларды салыстыру' }).getAttribute('href')).toBe(
    '/compare?from=atyrau-akimat%402018-04-30&to=atyrau-akimat%402022-02-26&provision=annex+4',
  );
  await dialog.getByRole('button', { name: 'Жабу' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(
    await page.getByRole('grid').evaluate((grid) => grid.contains(grid.ownerDocument.activeElement)),
  ).toBe(true);

  // Coverage, on the text of the order.
  await page.getByRole('tab', { name: 'Тармақтардың тексерілуі' }).click();
  await page.getByRole('heading', { name: 'Бірде-бір жағдай тексермегендері' }).waitFor();
  await page.getByRole('button', { name: '34-тармақ: мәтініне өту' }).click();
  const point = page.getByRole('article', { name: '34-тармақ' });
  expect(await point.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  expect(await point.textContent()).toContain('бірде-бір жағдай тексермеген');
  const annex = page.getByRole('article', { name: '4-қосымша' });
  expect(await annex.textContent()).toMatch(/✓ \d+ жағдай[\s\S]*Бөлімшенің берілген міндеттерді сапалы/);

  // Saved.
  const json = JSON.parse(await save(page, 'JSON'));
  expect(json).toMatchObject({ cases: 81, runs: 162, passed: 81, failed: 0 });
  expect(json.changed.length).toBe(22);
  await page.getByRole('checkbox', { name: 'тек өзгергендер' }).check();
  const csv = await save(page, 'CSV');
  expect(csv.trim().split('\r\n').length).toBe(1 + 22);
  expect(csv).toContain(
    'тексерушінің-жағдайы;atyrau-akimat;2021-06-01;met;;competency_results;atyrau-2022-324 annex 4;',
  );
  expect((await save(page, 'NDJSON')).trim().split('\n').length).toBe(22);
});

test('chosen editions, own days and going back to an address', async () => {
  const page = await pages.open('/replay?editions=own&view=coverage');
  expect(await page.getByRole('radio', { name: 'Әр жағдай өз күнінің редакциясы бойынша' }).isChecked()).toBe(
    true,
  );
  await openStored(page, 'Атырау қалалық әкімдігі');
  await page.getByText('80 жағдай, 4 файл').waitFor();
  await replayAll(page);
  await page.getByText('Редакциялар салыстырылмады').waitFor();
  await page.getByRole('heading', { name: 'Редакцияның мәтіні' }).waitFor();

  await page.getByRole('radio', { name: 'Таңдалған редакциялар бойынша' }).click();
  const editions = page.getByRole('group', { name: 'Атырау қалалық әкімдігі: редакциялар' });
  for (const edition of await editions.getByRole('checkbox').all()) await edition.uncheck();
  await page.getByText('Кемінде бір редакцияны таңдаңыз.').waitFor();
  expect(await page.getByRole('button', { name: 'Қайтадан есептеу' }).isDisabled()).toBe(true);
  await editions.getByRole('checkbox', { name: /2022 жылғы 26 ақпаннан/ }).check();
  expect(new URL(page.url()).searchParams.get('editions')).toBe('2022-02-26');
});

test('the template of a body is opened as it was saved', async () => {
  const page = await pages.open('/replay');
  await page
    .getByRole('combobox', { name: 'Сақталған жағдайлар' })
    .selectOption({ label: 'Т. Рысқұлов ауданының әкімдігі' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV үлгісін жүктеу' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('ryskulov-akimat.csv');
  await openFiles(page, { name: 'менің.csv', text: readFileSync(await file.path()) });
  await page.getByText(/3 жағдай, 1 файл/).waitFor();
});
