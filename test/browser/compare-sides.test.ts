/** The page of comparisons: choosing sides, links that show the same again, wrong addresses, hostile texts. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import {
  AMENDMENTS,
  changeOf,
  compareAddress,
  DRAFT,
  openComparison,
  textOf,
  writeDraft,
} from './compare-set-up.ts';

const pages = usePages();

const HOSTILE = '<script>globalThis.hacked = 1</script><img src="x" onerror="globalThis.hacked = 1">';

beforeAll(() => {
  const { folder } = pages.served;
  writeDraft(folder);
  writeDraft(folder, 'ryskulov-akimat/empty.adisteme', 'language en\n');
  writeDraft(
    folder,
    'ryskulov-akimat/broken.adisteme',
    DRAFT.text.replaceAll('ryskulov-2019-1', 'ryskulov-2019-2').replace('edit point 43', 'edit point 430'),
  );
  writeDraft(
    folder,
    'atyrau-akimat/hostile.adisteme',
    `language en

act atyrau-2022-999
  document: "draft" № 999, 2022-03-01
  amends: atyrau-akimat
  enters into force: 2022-04-01

point 1
  edit point 41: new wording
    point 41
      | ${HOSTILE}
      event assessment_completed "${HOSTILE.replaceAll('"', "'")}"
`,
  );
});

const side = (page: Page, which: 'from' | 'to') => page.locator(`[data-side="${which}"]`);
const searchOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('choosing', () => {
  test('without sides: pairs to begin with', async () => {
    const page = await pages.open('/compare', { language: 'en' });
    await page.getByRole('link', { name: 'Almaty oblast akimat' }).click();
    await changeOf(page, 'annex 1-1').waitFor();
    expect(searchOf(page)).toEqual({
      from: 'almaty-oblast-akimat@2017-04-12',
      to: 'almaty-oblast-akimat@2017-08-07',
    });
  });

  test('a body alone: its last two editions; another edition, any day, the other way round', async () => {
    const page = await pages.open('/compare', { language: 'en' });
    // A body chosen by mistake leaves nothing behind.
    await side(page, 'to').getByLabel('Body or draft').selectOption('almaty-oblast-akimat');
    await changeOf(page, 'annex 1-1').waitFor();
    await side(page, 'to').getByLabel('Body or draft').selectOption('atyrau-akimat');
    await changeOf(page, 'point 42').getByText('taken out').waitFor();
    expect(searchOf(page)).toEqual({ from: 'atyrau-akimat@2018-04-30', to: 'atyrau-akimat@2022-02-26' });
    await side(page, 'from').getByLabel('Day').fill('2020-05-05');
    await expect.poll(() => searchOf(page)['from']).toBe('atyrau-akimat@2020-05-05');
    await page.getByRole('button', { name: 'Swap' }).click();
    await changeOf(page, 'point 42').getByText('added').waitFor();
    expect(searchOf(page)).toEqual({ from: 'atyrau-akimat@2022-02-26', to: 'atyrau-akimat@2020-05-05' });
    // The edits are named in this direction too.
    expect(await textOf(changeOf(page, 'point 42'))).toContain('resolution № 324');
    await side(page, 'to').getByLabel('Edition').selectOption({ index: 1 });
    await page.getByText('The two editions are the same').waitFor();
  });

  test('a draft: the edition in force beside it, the first edition that has its act', async () => {
    const page = await pages.open('/compare', { language: 'ru' });
    await side(page, 'to').getByLabel('Орган или проект').selectOption(`draft ${DRAFT.name}`);
    await changeOf(page, 'пункт 43').waitFor();
    expect(searchOf(page)).toEqual({ from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}` });
    expect(await textOf(side(page, 'to'))).toContain('с 12 января 2019 г.');
    const change = changeOf(page, 'пункт 43');
    expect(await change.locator('del').allTextContents()).toEqual(['10', 'он']);
    expect(await change.locator('ins').allTextContents()).toEqual(['5', 'бес']);
    expect(await textOf(change)).toContain('проект № 1, 2019-01-01, пункт 1');
  });

  test('two bodies on one day: only what a side has, and texts that cannot be compared', async () => {
    const page = await openComparison(pages, { from: 'ryskulov-akimat@2022-03-01' }, { language: 'en' });
    await side(page, 'to').getByLabel('Body or draft').selectOption('atyrau-akimat');
    await changeOf(page, 'point 42').getByText('in the first only').waitFor();
    expect(searchOf(page)['to']).toBe('atyrau-akimat@2022-03-01');
    expect(await textOf(changeOf(page, 'point 1'))).toContain('texts not compared');
    expect(await textOf(changeOf(page, 'point 1'))).toContain('resolution № 500, 2018-04-19');
    expect(await changeOf(page, 'point 5').locator('ins').first().textContent()).toContain(
      'немесе ол болмаған',
    );
    expect(await textOf(side(page, 'from').locator('legend'))).toBe('First');
  });
});

describe('a link shows the same again', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'words',
      { provision: 'annex 4', parts: 'rules', kinds: 'replaced', find: 'promptness' },
      'Shown: 1 of 4',
    ],
    ['text', { view: 'text', provision: 'point 41', only: 'yes', printed: 'yes' }, 'Only this provision'],
    [
      'outcomes',
      { view: 'outcomes', reading: 'literal', cases: 'all', answer: 'competency_results' },
      'Cases: 80',
    ],
  ])(
    '%s',
    async (_, search, ready) => {
      const first = await openComparison(pages, { ...AMENDMENTS.atyrau, ...search }, { language: 'en' });
      const shown = async (page: Page) => {
        await page.getByText(ready).first().waitFor({ timeout: 90_000 });
        if (search['view'] === 'text')
          await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
        if (search['view'] === 'outcomes') {
          await page.getByText('Differences found:').waitFor({ timeout: 90_000 });
          await page.getByText('proven from the rules').waitFor({ timeout: 90_000 });
        }
        return (await textOf(page.getByRole('main'))).replaceAll(/_R_\w+|«r\w+»/g, '');
      };
      const text = await shown(first);
      const again = await pages.open(new URL(first.url()).pathname + new URL(first.url()).search, {
        language: 'en',
      });
      expect(await shown(again)).toBe(text);
    },
    240_000,
  );

  test('what is chosen in the page is what the link says', async () => {
    const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'en' });
    await page.getByRole('tab', { name: 'In outcomes' }).click();
    await page.getByLabel('the words of the act alone').check();
    await page.getByLabel('atyrau-akimat/cases/competencies.yaml').check();
    await expect
      .poll(() => searchOf(page))
      .toEqual({
        ...AMENDMENTS.atyrau,
        view: 'outcomes',
        reading: 'literal',
        cases: 'atyrau-akimat/cases/competencies.yaml',
      });
  });
});

describe('wrong addresses are told beside the side concerned', () => {
  test.each<[string, 'kk' | 'ru' | 'en', string]>([
    ['nobody@2022-01-01', 'kk', 'Мұндай әдістеме жоқ. Барлары: almaty-oblast-akimat'],
    ['atyrau-akimat@2010-01-01', 'ru', 'первая редакция начинается 30 апреля 2018 г.'],
    ['atyrau-akimat@2024-01-01', 'kk', 'оның қолданылуы 2023 жылғы 18 мамыр күні аяқталды'],
    ['atyrau-akimat@2022-02-30', 'en', 'This is not a day'],
    ['nonsense', 'ru', 'Эта сторона в адресе непонятна'],
    ['draft:none.adisteme', 'en', 'There is no draft “none.adisteme”.'],
    [
      'draft:ryskulov-akimat/empty.adisteme',
      'kk',
      'Жоба қай әдістемені бекітетінін немесе өзгертетінін айтпайды',
    ],
  ])('%s, %s', async (wrong, language, sentence) => {
    const page = await openComparison(pages, { from: wrong, to: 'atyrau-akimat@2022-03-01' }, { language });
    await side(page, 'from').getByText(sentence).waitFor();
    const field = side(page, 'from').locator('[aria-invalid="true"]');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await textOf(page.locator(`[id="${described.split(' ').at(-1)}"]`))).toContain(sentence);
    // The other side is as it should be, and nothing is compared.
    expect(await side(page, 'to').locator('[aria-invalid="true"]').count()).toBe(0);
    expect(await page.getByRole('tab').count()).toBe(0);
  });

  test('an edition whose acts have mistakes is compared, and says that parts are left out', async () => {
    const sides = { from: 'ryskulov-akimat@2019-01-12', to: 'draft:ryskulov-akimat/broken.adisteme' };
    const page = await openComparison(pages, sides, { language: 'en' });
    await side(page, 'to').getByText('The acts have mistakes: what they concern is left out').waitFor();
    await changeOf(page, 'point 18').waitFor();
  });
});

test('hostile texts of acts are shown as text, in words and in text', async () => {
  const sides = { from: 'atyrau-akimat@2022-03-01', to: 'draft:atyrau-akimat/hostile.adisteme' };
  const page = await openComparison(pages, sides, { language: 'en' });
  const change = changeOf(page, 'point 41');
  await change.waitFor();
  expect(await textOf(change)).toContain(HOSTILE);
  await page.getByRole('tab', { name: 'In text' }).click();
  await page.locator('.monaco-diff-editor').getByText('onerror').first().waitFor();
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate('typeof globalThis.hacked')).toBe('undefined');
});

test('the text editor is loaded when the text view is opened, and not before', async () => {
  const page = await pages.open('/', { language: 'en' });
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  const editor = () => loaded.filter((path) => /\/(set-up|editor\.worker)-[^/]*\.js$/.test(path));
  await page.goto(new URL(compareAddress(AMENDMENTS.atyrau), pages.served.address).href);
  await changeOf(page, 'point 5').waitFor();
  await page.getByRole('tab', { name: 'In outcomes' }).click();
  await page.getByText('Cases decided differently').waitFor();
  expect(loaded.length).toBeGreaterThan(0);
  expect(editor()).toEqual([]);
  await page.getByRole('tab', { name: 'In text' }).click();
  await page.locator('.monaco-diff-editor').waitFor();
  expect(editor().length).toBeGreaterThan(0);
});

test('printed, the words are a report: sides with their whole hashes, nothing folded, no controls', async () => {
  const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'ru' });
  await changeOf(page, 'приложение 4').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await side(page, 'to').getByText('Акимат города Атырау', { exact: true }).last().isVisible()).toBe(
    true,
  );
  expect(await page.locator('[data-side="to"] code').last().textContent()).toMatch(/^[0-9a-f]{64}$/);
  expect(await page.locator('[data-side="to"] code').last().isVisible()).toBe(true);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  for (const control of ['select', 'input', 'button']) {
    expect(await page.locator(`main ${control}:visible`).count()).toBe(0);
  }
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
});
