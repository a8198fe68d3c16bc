/** Drafts: nothing that was typed is lost, whoever else writes and whatever happens to the server. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './chromium.ts';
import {
  ATYRAU_AMENDMENT,
  draftOf,
  expectDraft,
  goTo,
  openAct,
  RYSKULOV,
  texts,
  whenOpen,
  whenSaved,
} from './write-page.ts';

const pages = usePages();
const SJC = 'sjc-apparatus/sjc-2018-2-4-26.adisteme';

/** Types a comment at the first line, as a key at a time. */
async function note(page: Page, text: string): Promise<void> {
  await goTo(page, 1, 1);
  await page.keyboard.press('Home');
  await page.keyboard.type(`# ${text}\n`);
}

/** The copies of an act that were put aside on the server. */
async function keptOf(name: string): Promise<string[]> {
  return (await texts(pages)).kept.filter((copy) => copy.name === name).map(({ text }) => text);
}

describe('saving', () => {
  it('what is typed survives a reload, also right behind the last key', async () => {
    const page = await openAct(pages, RYSKULOV);
    await note(page, 'бірінші жазба');
    await whenSaved(page);
    await page.getByText(/^Жоба сақталды: /).waitFor();
    await note(page, 'екінші жазба');
    await page.reload();
    await whenOpen(page, RYSKULOV);
    await page.locator('.view-line', { hasText: 'екінші жазба' }).waitFor();
    await page.locator('.view-line', { hasText: 'бірінші жазба' }).waitFor();
    await expectDraft(pages, RYSKULOV, '# екінші жазба\n# бірінші жазба\n');
    await page.close();
  });

  it('and a server that is killed: it is said, kept in the browser, and sent when there is a server again', async () => {
    const page = await openAct(pages, ATYRAU_AMENDMENT);
    await note(page, 'өшкенге дейін');
    await whenSaved(page);
    await pages.stop('SIGKILL');
    await note(page, 'өшкеннен кейін');
    await page.getByText('Мәтін осы браузерде сақтаулы.').waitFor();
    await pages.picture(page, 'write-no-server');
    await pages.restart();
    expect((await draftOf(pages, ATYRAU_AMENDMENT))?.text).toContain('# өшкенге дейін\n');
    await page.reload();
    await whenOpen(page, ATYRAU_AMENDMENT);
    await page.locator('.view-line', { hasText: 'өшкеннен кейін' }).waitFor();
    await whenSaved(page);
    await expectDraft(pages, ATYRAU_AMENDMENT, '# өшкеннен кейін\n# өшкенге дейін\n');
    pages.forgive(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
    await page.close();
  });
});

describe('two people write one act', () => {
  /** The first saves, the second has not seen it and is asked. */
  async function twoPeople(first: string, second: string): Promise<{ one: Page; other: Page }> {
    const one = await openAct(pages, SJC);
    const other = await openAct(pages, SJC, { width: 1440 });
    await note(one, first);
    await expectDraft(pages, SJC, first);
    await note(other, second);
    const dialog = other.getByRole('dialog', { name: 'Бұл жобаны екі адам өзгертті' });
    await dialog.getByText('басқасының мәтіні').first().waitFor();
    // What differs is shown: the words of each on their side.
    await dialog.locator('.view-line', { hasText: first }).first().waitFor();
    await dialog.locator('.view-line', { hasText: second }).first().waitFor();
    pages.forgive(/status of 4\d\d/);
    return { one, other };
  }

  it('the second keeps their text: that of the first is put aside, and can be restored', async () => {
    const { one, other } = await twoPeople('алғашқы', 'кейінгі');
    await pages.picture(other, 'write-conflict');
    await other.getByRole('button', { name: 'Менің мәтінім қалсын' }).click();
    await whenSaved(other);
    await expectDraft(pages, SJC, '# кейінгі');
    const kept = await keptOf(SJC);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('# алғашқы');
    expect(kept[0]).not.toContain('# кейінгі');

    await other.reload();
    await whenOpen(other, SJC);
    await other.getByRole('button', { name: 'Бөлек сақталған мәтіндер (1)' }).click();
    const dialog = other.getByRole('dialog', { name: 'Бөлек сақталған мәтіндер' });
    await pages.picture(other, 'write-kept');
    await dialog.getByRole('button', { name: 'Жобаның орнына қою' }).click();
    await expectDraft(pages, SJC, '# алғашқы');
    await one.close();
    await other.close();
  });

  it('the second takes the text of the first: their own is put aside', async () => {
    const { one, other } = await twoPeople('тағы бірі', 'менікі');
    await other.getByRole('button', { name: 'Басқасының мәтінін алу' }).click();
    await other.locator('.view-line', { hasText: 'тағы бірі' }).first().waitFor();
    expect((await draftOf(pages, SJC))?.text).toContain('# тағы бірі');
    expect((await draftOf(pages, SJC))?.text).not.toContain('# менікі');
    expect((await keptOf(SJC)).filter((text) => text.includes('# менікі'))).toHaveLength(1);
    await one.close();
    await other.close();
  });

  it('the second merges by hand: both stay', async () => {
    const { one, other } = await twoPeople('солдан келген', 'оңдағы');
    await other.getByRole('button', { name: 'Қолмен біріктіру' }).click();
    const dialog = other.getByRole('dialog', { name: 'Екі мәтінді біріктіру' });
    await dialog.locator('.view-line', { hasText: 'солдан келген' }).first().waitFor();
    await pages.picture(other, 'write-merge');
    await dialog.getByText('Айырма: 1 / 1').waitFor();
    await dialog.getByRole('button', { name: 'Сол жақтағысын алу' }).click();
    await dialog.getByText('Екі мәтін бірдей.').waitFor();
    await expectDraft(pages, SJC, '# солдан келген');
    await dialog.getByRole('button', { name: 'Дайын' }).click();
    await note(other, 'оңдағы');
    await expectDraft(pages, SJC, '# оңдағы\n# солдан келген\n');
    expect((await keptOf(SJC)).some((text) => text.includes('# солдан келген'))).toBe(true);
    await one.close();
    await other.close();
  });

  it('who has nothing unsaved is shown the text of the other', async () => {
    const one = await openAct(pages, SJC);
    const other = await openAct(pages, SJC);
    await note(one, 'көрінсін');
    await expectDraft(pages, SJC, '# көрінсін');
    await other.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await other.getByText(/^Бұл жобаны басқа біреу өзгертіп, сақтады/).waitFor();
    await other.locator('.view-line', { hasText: 'көрінсін' }).first().waitFor();
    await one.close();
    await other.close();
  });
});
