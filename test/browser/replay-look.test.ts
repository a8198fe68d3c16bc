import { test } from 'vitest';
import { usePages } from './chromium.ts';

const pages = usePages();

test('look', async () => {
  const page = await pages.open('/replay', { language: 'kk', width: 1440 });
  await page.getByRole('combobox', { name: 'Сақталған жағдайлар' }).waitFor();
  await pages.picture(page, 'r-empty');
  await page.getByRole('combobox', { name: 'Сақталған жағдайлар' }).selectOption('atyrau-akimat');
  await page.getByRole('button', { name: 'Сақталғандарды ашу' }).click();
  await page.getByText('80 жағдай, 4 файл').waitFor();
  await page.getByRole('button', { name: 'Қайта есептеу', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await pages.picture(page, 'r-results');
  await page.getByRole('radio', { name: /Осы жауабы өзгерген/ }).click();
  await page.getByText('Көрсетілгені: 14').waitFor();
  await pages.picture(page, 'r-changed');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Өзгерген жауаптар').waitFor();
  await page.screenshot({ path: 'artifacts/r-drawer.png' });
  await page.evaluate(() => document.querySelector('dialog')?.scrollTo(0, 700));
  await page.screenshot({ path: 'artifacts/r-drawer2.png' });
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Тармақтардың тексерілуі' }).click();
  await page.getByText('Бірде-бір жағдай тексермегендері').waitFor();
  await pages.picture(page, 'r-coverage');
});
