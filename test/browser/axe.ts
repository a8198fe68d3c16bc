/** Faults of accessibility that axe-core finds on a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * The serious and critical faults, each with its rule and the element. The pages allow no scripts but their own, so that
 * axe is handed to the page by the browser, not by a script element.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async (): Promise<readonly Finding[]> => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: readonly Finding[] }> };
    };
    return (await inPage.run()).violations;
  });
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
}

/** Fails where axe finds a serious or critical fault, and tells it. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}
