/** The page of comparisons: the amendments of the repository in words, in text and in outcomes, in every language. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import {
  AMENDMENTS,
  changeOf,
  DRAFT,
  focusedId,
  openComparison,
  textOf,
  writeDraft,
} from './compare-set-up.ts';
import { speak } from './looks.ts';

const pages = usePages();

type Told = Readonly<Record<'kk' | 'ru' | 'en', readonly (readonly [string, ...string[]])[]>>;

/** Says the languages one after the other; of each, what stands first must contain the rest. */
async function expectTold(page: Page, told: Told, find: (name: string) => Locator): Promise<void> {
  for (const language of ['kk', 'ru', 'en'] as const) {
    await speak(page, language);
    for (const [name, ...wanted] of told[language]) {
      await find(name).waitFor({ timeout: 90_000 });
      const text = (await textOf(find(name))).toLowerCase();
      for (const words of wanted) expect(text).toContain(words.toLowerCase());
    }
  }
}

describe('in words', () => {
  test.each<[string, Readonly<Record<'from' | 'to', string>>, number, Told]>([
    [
      'Atyrau',
      AMENDMENTS.atyrau,
      4,
      {
        kk: [
          [
            '41-тармақ',
            'жаңа редакция',
            'қаулы № 324, 2022-02-15, 1-тармақтың 1) тармақшасы',
            'Бағалаудың аяқталуы + 2 жұмыс күні',
          ],
          ['42-тармақ', 'алып тасталған'],
        ],
        ru: [
          [
            'пункт 41',
            'новая редакция',
            'постановление № 324, 2022-02-15, подпункт 1) пункта 1',
            'Завершение оценки + 2 рабочих дня',
          ],
          ['пункт 42', 'исключено'],
        ],
        en: [
          [
            'point 41',
            'new wording',
            'resolution № 324, 2022-02-15, subpoint 1) of point 1',
            'Completion of the assessment + 2 working days',
          ],
          ['point 42', 'taken out'],
        ],
      },
    ],
    [
      'the Council',
      AMENDMENTS.council,
      13,
      {
        kk: [
          ['5-тармақ', 'өкім № 2-4/26, 2018-07-12, 1-тармақ', 'Комиссия мүшелерінің саны 5 адамнан кем емес'],
        ],
        ru: [
          [
            'пункт 8',
            'Завершение оценки + 3 года',
            'служба управления персоналом',
            'Административный отдел Аппарата',
          ],
        ],
        en: [['annex 4', '126 in all: added 126']],
      },
    ],
    [
      'Almaty',
      AMENDMENTS.almaty,
      3,
      {
        kk: [['1-1-қосымша', 'толықтырылған', 'Барлығы 24: қосылған 24']],
        ru: [['пункт 18', 'Показатель или вид деятельности', 'убрано', 'Кварталы › Поощряемая деятельность']],
        en: [['annex 1-1', 'added', 'resolution № 266, 2017-06-27, point 1']],
      },
    ],
  ])('%s, in every language', async (_, sides, count, told) => {
    const page = await openComparison(pages, sides);
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    await expectTold(page, told, (name) => changeOf(page, name));
  });

  test('the summary counts, names the edits and goes to each provision', async () => {
    const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'en' });
    const summary = page.locator('section', { has: page.getByRole('heading', { name: 'In short' }) }).first();
    await summary.getByText('Made by').waitFor();
    expect(await textOf(summary)).toMatch(/3\s*± new wording.*1\s*− taken out/);
    expect(await textOf(summary.getByRole('row', { name: /^indicator/ }))).toMatch(/^indicator\s*12$/);
    await summary.getByRole('link', { name: 'annex 4' }).click();
    await expect.poll(() => focusedId(page)).toBe('change-annex-4');
    expect(new URL(page.url()).searchParams.get('provision')).toBe('annex 4');
  });

  test('why texts are not compared is told once, and absent texts are not shown as taken out', async () => {
    const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'en' });
    await page.getByRole('article').first().waitFor();
    expect(await page.getByText('Not compared word by word').count()).toBe(1);
    const point = page.getByRole('article', { name: 'point 5' });
    expect(await textOf(point)).toContain('The former text is not in hand');
    expect(await point.locator('ins, del').count()).toBe(0);
  });

  test('filters by kind, words and parts stand in the address; the list says how many are shown', async () => {
    const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'en' });
    await page.getByText('Shown: 4 of 4').waitFor();
    await page.getByLabel('new wording').uncheck();
    await page.getByText('Shown: 1 of 4').waitFor();
    expect(new URL(page.url()).searchParams.get('kinds')).toBe('repealed');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Search in the changes').fill('promptness');
    await page.getByText('Shown: 1 of 4').waitFor();
    await page.getByLabel('rules only').check();
    expect(await textOf(changeOf(page, 'annex 4'))).not.toContain('Show the whole text');
    await page.getByLabel('Search in the changes').fill('nothing like it');
    await page.getByText('There are no such changes.').waitFor();
  });

  test('steps from change to change by keys', async () => {
    const page = await openComparison(pages, AMENDMENTS.atyrau, { language: 'en' });
    await page.getByRole('article').first().waitFor();
    const focused = () => focusedId(page);
    await page.keyboard.press('Alt+KeyJ');
    await expect.poll(focused).toBe('change-point-5');
    await page.keyboard.press('Alt+KeyJ');
    await expect.poll(focused).toBe('change-point-41');
    await page.keyboard.press('Alt+KeyK');
    await expect.poll(focused).toBe('change-point-5');
  });
});

describe('in text', () => {
  test.each([
    ['kk', AMENDMENTS.atyrau, '5-тармақ', 'уәкілетті тұлға'],
    ['ru', AMENDMENTS.council, 'пункт 5', 'Әкімшілік'],
    ['en', AMENDMENTS.almaty, 'point 17', '1-1-қосымшасына'],
  ] as const)('%s: %j', async (chosen, sides, name, words) => {
    const page = await openComparison(pages, { ...sides, view: 'text' }, { language: chosen });
    const texts = page.locator('.monaco-diff-editor');
    await texts.waitFor();
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await page.keyboard.press('Alt+KeyJ');
    const after = texts.locator('.editor.modified');
    // The editor writes spaces as unbreakable ones.
    const shown = async () => (await textOf(after)).replaceAll('\u00a0', ' ');
    await expect.poll(shown).toContain(name);
    expect(await shown()).toContain(words);
  });

  test('a draft: the words that differ, one provision alone, the acts as files', async () => {
    writeDraft(pages.served.folder);
    const sides = { from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}`, view: 'text' };
    const page = await openComparison(pages, { ...sides, provision: 'point 43' }, { language: 'en' });
    const inserted = page.locator('.monaco-diff-editor .char-insert');
    await inserted.first().waitFor();
    expect(await page.getByLabel('Changed provisions').locator('option').allInnerTexts()).toEqual([
      'The whole edition',
      '1/2. point 18',
      '2/2. point 43',
    ]);
    await page.getByLabel('Only this provision: point 43').check();
    const before = page.locator('.monaco-diff-editor .editor.original .view-line').first();
    await expect.poll(() => textOf(before)).toContain('43');
    await page.getByLabel('files of acts').check();
    await expect
      .poll(() => page.getByLabel('After: file').inputValue())
      .toBe('ryskulov-akimat/draft.adisteme');
    await page.locator('.monaco-diff-editor').getByText('ryskulov-2019').first().waitFor();
    expect(await page.getByLabel('Before: file').inputValue()).toBe('-');
  });
});

describe('in outcomes', () => {
  test.each<[string, Readonly<Record<'from' | 'to', string>>, Told]>([
    [
      'Atyrau',
      AMENDMENTS.atyrau,
      {
        kk: [
          [
            'Құзыреттерді бағалау нәтижелері',
            'редакцияда бұл фактілерге орын жоқ',
            'E-G-2',
            '4-қосымша (қаулы № 324',
          ],
        ],
        ru: [['Результаты оценки компетенций', 'в редакции для этих фактов нет места', 'приложение 4']],
        en: [['Competency assessment results', 'the edition has no place for these facts', 'annex 4']],
      },
    ],
    [
      'the Council',
      AMENDMENTS.council,
      {
        kk: [['Комиссия мүшелерінің саны 5 адамнан кем емес', 'орындалмаған', 'талап етілмейді', '5-тармақ']],
        ru: [['Число членов Комиссии не менее 5 человек', 'не выполнено', 'не требуется', 'пункт 5']],
        en: [['Competency assessment results', 'no rule applies', 'B-2', 'annex 4']],
      },
    ],
    [
      'Almaty',
      AMENDMENTS.almaty,
      {
        kk: [['Жылдық баға', 'қанағаттанарлықсыз', 'Тоқсандар', '18-тармақ']],
        ru: [['Годовая оценка', 'неудовлетворительно', 'Кварталы', 'пункт 18']],
        en: [['Annual grade', 'the edition has no place for these facts', 'Quarters', 'point 18']],
      },
    ],
  ])(
    '%s, in every language',
    async (_, sides, told) => {
      const page = await openComparison(pages, { ...sides, view: 'outcomes' });
      await expectTold(page, told, (name) => page.getByRole('article', { name, exact: true }));
    },
    120_000,
  );

  test('what is proven apart from what was only not found; both explanations; the case as YAML', async () => {
    const page = await openComparison(pages, { ...AMENDMENTS.atyrau, view: 'outcomes' }, { language: 'en' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Differences found: 2').waitFor({ timeout: 90_000 });
    const unfound = page.getByText('The rules differ, but among 6000 cases tried no difference was found: 1');
    await unfound.waitFor();
    await page.getByText('The same in every case (proven from the rules): 1').first().click();
    expect(await page.getByRole('listitem').filter({ hasText: 'KPI assessment result' }).count()).toBe(1);
    const outcome = page.getByRole('article', { name: 'Competency assessment results' });
    await outcome.getByRole('button', { name: 'Why does each edition decide so?' }).click();
    await outcome.getByText('The edition has no place for these facts:').waitFor();
    expect(await textOf(outcome)).toContain('Promptness');
    await outcome.getByRole('button', { name: 'Copy the case as YAML' }).click();
    await outcome.getByText('Copied').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/methodology: atyrau-akimat[\s\S]*category: E-G-2/);
    // A deadline that only the later edition has, with its day.
    await page.getByText('Only in the later edition: 1').click();
    expect(await textOf(page.getByRole('article', { name: /who refused/i }))).toContain('2022');
  }, 120_000);
});
