import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'vitest';
import { usePages } from './chromium.ts';

const pages = usePages();
test('look', async () => {
  const place = join(pages.served.folder, '.drafts/ryskulov-akimat/draft.adisteme.json');
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(
    place,
    JSON.stringify({ base: null, text: readFileSync('test/editor/compare/draft.adisteme', 'utf8') }),
  );
  for (const [name, address, visit] of JSON.parse(readFileSync('/tmp/look/list.json', 'utf8'))) {
    const page = await pages.open(address, visit);
    await page.waitForTimeout(visit.wait ?? 3000);
    if (visit.scroll !== undefined) {
      await page.evaluate((y) => scrollTo(0, y), visit.scroll);
      await page.waitForTimeout(300);
      await page.screenshot({ path: `artifacts/${name}.png` });
    } else await pages.picture(page, name);
    await page.close();
  }
}, 300000);
