/** Chromium over a real server, as a user has them. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { needChromium } from '../../scripts/chromium.mjs';
import { type Served, serve } from '../server/served.ts';

/** Chromium without what it would look up outside of the machine. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A copy of the repository's methodologies in a folder of its own. */
export function copyOfMethodologies(): string {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-pages-'));
  cpSync('methodologies', folder, { recursive: true, filter: (path) => !path.includes('.drafts') });
  return folder;
}

/** How a page is to be opened. */
export interface Visit {
  readonly language?: 'kk' | 'ru' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
}

/** A browser and a server for the tests of a file. */
export interface Pages {
  readonly served: Served;
  readonly browser: Browser;
  /** Opens an address (`/assess`). What the page writes to its console as an error fails the test file. */
  open(address: string, visit?: Visit): Promise<Page>;
  /** Keeps a picture of the page in `artifacts/`, for looking at. */
  picture(page: Page, name: string): Promise<void>;
  /** Console errors that a test expects and has looked at are forgotten. */
  forgive(text: RegExp): void;
  /** Ends the server with a signal. */
  stop(signal: NodeJS.Signals): Promise<void>;
  /** Starts it again at the same address over the same folder. */
  restart(): Promise<void>;
}

/** Gives the tests of a file a browser over a fresh copy of the methodologies. */
export function usePages(): Pages {
  let served: Served | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  const need = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not started');
    return value;
  };
  beforeAll(async () => {
    served = await serve(copyOfMethodologies());
    browser = await chromium.launch({ executablePath: needChromium(), args: ARGUMENTS });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await served?.end();
    if (served !== undefined) rmSync(served.folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  });
  return {
    get served() {
      return need(served);
    },
    get browser() {
      return need(browser);
    },
    open: async (address, { language = 'kk', theme = 'light', width = 1280, height = 900 } = {}) => {
      const context = await need(browser).newContext({ viewport: { width, height }, locale: 'en-GB' });
      contexts.push(context);
      await context.addInitScript(
        ([chosenLanguage, chosenTheme]) => {
          localStorage.setItem('adisteme.language', chosenLanguage ?? '');
          localStorage.setItem('adisteme.theme', chosenTheme ?? '');
        },
        [language, theme],
      );
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(new URL(address, need(served).address).href);
      return page;
    },
    picture: async (page, name) => {
      mkdirSync('artifacts', { recursive: true });
      await page.screenshot({ path: `artifacts/${name}.png`, fullPage: true });
    },
    forgive: (text) => {
      complaints = complaints.filter((complaint) => !text.test(complaint));
    },
    stop: (signal) => need(served).end(signal),
    restart: async () => {
      const { folder, address } = need(served);
      served = await serve(folder, new URL(address).port);
    },
  };
}
