import { existsSync } from 'node:fs';
import type { KeyInput, LaunchOptions } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../chromium.ts';
import { QUIET } from '../visit.ts';
import type { Engine, Key, Session } from './engine.ts';

const FIREFOX = '/usr/bin/firefox-esr';
const CHROMIUM = findChromium();
const PHONE = { width: 390, height: 844 };
/** Firefox does not know the name `Space`. */
const KEY_NAMES: Readonly<Record<Key, KeyInput>> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Space: ' ',
  ArrowDown: 'ArrowDown',
};

export const chromium: Engine = {
  name: 'Chromium',
  packages: 'chromium',
  isInstalled: CHROMIUM !== undefined,
  open: (downloads) =>
    open({
      executablePath: CHROMIUM ?? '',
      args: QUIET,
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    }),
};

export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  isInstalled: existsSync(FIREFOX),
  open: (downloads) =>
    open({
      browser: 'firefox',
      executablePath: FIREFOX,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
        'pdfjs.disabled': true,
      },
    }),
};

async function open(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({ ...options, headless: true, defaultViewport: PHONE });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    goTo: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (xpath) => page.locator(`xpath/${xpath}`).click(),
    press: (key) => page.keyboard.press(KEY_NAMES[key]),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
