/**
 * `npm run docs`: writes into docs/language.md what it repeats from the code: the Russian and English of every
 * example, the wordings of messages, the keywords. With `--check` it only tells whether that is up to date
 * (exit status 1 when not).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { updatedPage } from './language-page/update-page.ts';

const PAGE = 'docs/language.md';
const page = readFileSync(PAGE, 'utf8');
const updated = updatedPage(page);
if (process.argv.includes('--check')) {
  if (page !== updated) {
    console.error(`${PAGE} is behind the code: run npm run docs.`);
    process.exitCode = 1;
  }
} else if (page !== updated) writeFileSync(PAGE, updated);
