/** Files with mistakes on the page of replaying, in the words of the three languages. */
import { expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { openFiles, openStored, replayAll } from './replay-set-up.ts';

const pages = usePages();

const LINE = (more: object) =>
  JSON.stringify({ id: 'a', methodology: 'atyrau-akimat', on: '2022-06-01', facts: {}, ...more });

/** The rows of the list of mistakes: file, place, sentence. */
async function mistakes(page: Awaited<ReturnType<typeof pages.open>>): Promise<(string | null)[][]> {
  const rows = page.getByRole('status').getByRole('row');
  await rows.nth(1).waitFor();
  const found: (string | null)[][] = [];
  for (const row of (await rows.all()).slice(1)) found.push(await row.getByRole('cell').allTextContents());
  return found;
}

test('bad records are told with file, line and sentence; the rest is opened and replayed', async () => {
  const page = await pages.open('/replay');
  await openFiles(
    page,
    { name: 'бос.yaml', text: '' },
    {
      name: 'жолдар.ndjson',
      text: [
        LINE({}),
        '{"id": "b", "facts": ',
        LINE({ methodology: 'nobody' }),
        LINE({ on: '2018-01-01' }),
        LINE({ id: 'кейінгі' }),
      ].join('\n'),
    },
    { name: 'бағандар.csv', text: 'id;methodology;on;facts.\na;b;c;d\n' },
    { name: 'кесте.csv', text: `id;methodology;on;facts.category\nа;atyrau-akimat;2022-06-01;Е-3\n` },
    { name: '1251.csv', text: Buffer.from([0xe6, 0xee, 0xea]) },
    { name: 'кітап.csv', text: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) },
  );
  await page.getByText('3 жағдай, 6 файл').waitFor();
  expect(await mistakes(page)).toEqual([
    ['бос.yaml', '', 'Файл бос.'],
    [
      'жолдар.ndjson',
      expect.stringMatching(/^2-жол, \d+-таңба$/),
      expect.stringMatching(/^Бұл дұрыс JSON не YAML емес/),
    ],
    [
      'жолдар.ndjson',
      '3-жол, 25-таңба',
      expect.stringMatching(/^Мұндай әдістеме жоқ\. Барлары: almaty-oblast-akimat, /),
    ],
    [
      'жолдар.ndjson',
      '4-жол, 46-таңба',
      'Бұл күні әдістеме әлі қолданылмаған: бірінші редакция 2018 жылғы 30 сәуір күні басталады.',
    ],
    ['бағандар.csv', '1-жол', '«facts.» бағаны жағдайдағы орынды атамайды. Үлгі: facts.kpis[0].achieved.'],
    ['1251.csv', '', expect.stringContaining('UTF-8 кодтауында емес')],
    ['кітап.csv', '', expect.stringContaining('кесте кітабы немесе архив')],
  ]);
  await replayAll(page);
  // Cyrillic Е-3 is the category E-3; a case that expects nothing is neither right nor wrong.
  await page.getByRole('gridcell', { name: /кейінгі/ }).waitFor();
  const totals = page.locator('dl').filter({ hasText: 'Күтілетіні жазылмаған' }).locator('div');
  expect(await totals.allTextContents()).toEqual([
    'Жағдайлар3',
    'Күтілгендей0',
    'Күтілгендей емес0',
    'Күтілетіні жазылмаған3',
    'Фактілері қабылданбаған0',
    'Жауабы өзгерген0',
  ]);
});

test.each([
  ['ru', 'Файл пуст.', 'Не прочитано записей: 1'],
  ['en', 'The file is empty.', 'Records that could not be read: 1'],
] as const)('in %s', async (language, sentence, title) => {
  const page = await pages.open('/replay', { language });
  await openFiles(page, { name: 'empty.json', text: ' ' });
  await page.getByText(title).waitFor();
  expect(await mistakes(page)).toEqual([['empty.json', '', sentence]]);
});

test('what is not as expected is told in the case, with what was expected', async () => {
  const page = await pages.open('/replay');
  const facts = {
    months_in_position: 24,
    on_probation: false,
    kpis: Array.from({ length: 5 }, () => ({ achieved: true })),
  };
  await openFiles(page, {
    name: 'күтілген.ndjson',
    text: LINE({ id: 'қате', facts, expect: { kpi_grade: 'effective', kpi_grde: 'excellent' } }),
  });
  await page.getByText('1 жағдай, 1 файл').waitFor();
  await replayAll(page);
  await page.getByRole('radio', { name: 'Күтілгендей емес (1)' }).click();
  await page.getByRole('gridcell', { name: /қате/ }).click();
  const unmet = page.getByRole('dialog').getByRole('region', { name: 'Күтілгендей болмаған жауаптар' });
  expect(await unmet.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/Күтілгенітиімді.*Алынғаныөте жақсы$/),
    'Әдістемеде «kpi_grde» деген атау жоқКүтілгеніexcellentАлынғаны–',
  ]);
});

test('what is open can be closed, and opened again after a change', async () => {
  const page = await pages.open('/replay');
  await openFiles(page, { name: 'a.ndjson', text: `${LINE({})}\n{` });
  await page.getByText('1 жағдай, 1 файл').waitFor();
  await openFiles(page, { name: 'a.ndjson', text: `${LINE({})}\n${LINE({ id: 'b' })}` });
  await page.getByText('2 жағдай, 1 файл').waitFor();
  expect(await page.getByText('Оқылмаған жазбалар').count()).toBe(0);
  await openStored(page, 'Атырау қалалық әкімдігі');
  await page.getByText('82 жағдай, 5 файл').waitFor();
  await page.getByRole('button', { name: 'Бәрін жабу' }).click();
  await page.getByText('Әзірге бірде-бір жағдай ашылған жоқ.').waitFor();
});
