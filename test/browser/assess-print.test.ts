/** The result on paper: a usual case is one page, in every language. */
import { describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';

const pages = usePages();

const COMPETENCIES = [
  ...['service_management', 'cooperation', 'decision_making', 'service_orientation', 'service_informing'],
  ...['promptness', 'self_development', 'integrity', 'stress_resilience', 'responsibility', 'initiative'],
];
const KPIS = [1, 2, 3, 4, 5].map(
  (number) =>
    `    - { name: "Нысаналы индикатор ${number}: өтініштерді мерзімінде қарау", unit: "%", planned: "100", actual: "9${number}", achieved: true }`,
);

/** Five indicators, eleven competencies, a commission, and the day of everything that happens. */
const usual = (methodology: string, day: string, category: string) => `id: usual
methodology: ${methodology}
on: ${day}
facts:
  employee_name: Қызметші А
  employee_position: бас маман
  employee_unit: құжаттамалық қамтамасыз ету бөлімі
  assessment_period: 2018 жыл
  category: ${category}
  head_of_unit: false
  months_in_position: 14
  on_probation: false
  serves_public: true
  kpis:
${KPIS.join('\n')}
  competencies:
${COMPETENCIES.map((name) => `    - { competency: ${name}, observed: 1 }`).join('\n')}
  commission: { members: 5, present: 5, votes_for: 2, votes_against: 2, chair_for: true, secretary_voted: false }
events:
  period_start: 2019-01-02
  assessment_start: 2019-12-03
  assessment_completed: 2019-12-13
  commission_decision: 2019-12-17
`;

describe('a case with 5 indicators, 11 competencies, a commission and due dates', () => {
  test.each([
    ['kk', 'ryskulov-akimat', '2019-12-20', 'E-4'],
    ['ru', 'ryskulov-akimat', '2019-12-20', 'E-4'],
    ['en', 'ryskulov-akimat', '2019-12-20', 'E-4'],
    ['kk', 'atyrau-akimat', '2022-06-01', 'E-5'],
    ['ru', 'atyrau-akimat', '2022-06-01', 'E-5'],
    ['ru', 'sjc-apparatus', '2019-12-20', 'B-4'],
  ] as const)('is one page: in %s, %s', async (language, methodology, day, category) => {
    const page = await pages.open('/assess', { language });
    await page.locator('select').nth(2).waitFor();
    const buffer = Buffer.from(usual(methodology, day, category));
    await page
      .locator('[data-file="case"]')
      .setInputFiles({ name: 'case.yaml', mimeType: 'text/plain', buffer });
    await page.locator('[data-deadline]').first().waitFor();
    await page.locator('#assess-result tbody tr').nth(10).waitFor();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-printed]');
    expect(await sheet.locator('tbody tr').count()).toBe(16);
    expect(await sheet.textContent()).toMatch(/[0-9a-f]{64}/);
    await page.setViewportSize({ width: 690, height: 1000 });
    await pages.picture(page, `assess-print-${methodology}-${language}`);
    await page.context().close();
  });
});

test('nothing of the page but the sheet is printed', async () => {
  const page = await pages.open('/assess?body=ryskulov-akimat&day=2019-12-20');
  await page.getByRole('heading', { name: 'Нәтиже', exact: true }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Бағалау нәтижесі']);
  for (const role of ['button', 'navigation', 'textbox', 'radio', 'link'] as const) {
    expect(await page.getByRole(role).count(), role).toBe(0);
  }
});
