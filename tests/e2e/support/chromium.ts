import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
export const HOW_TO_GET_IT = [
  'No Chromium found. Ways to get one:',
  '  Debian, Ubuntu: apt-get install chromium',
  '  any system:     npx playwright-core install chromium',
  '  or set CHROMIUM_PATH to a Chromium, Chrome or Edge.',
].join('\n');

/** The same engine without windows and what belongs to them: it does the same for about half the work. Debian has it. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where a Chromium lies: CHROMIUM_PATH, the usual places, or playwright's own download. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const places = [...(named === undefined ? [] : [named]), ...USUAL_PLACES, chromium.executablePath()];
  return places.find((place) => existsSync(place));
}

/** Where the Chromium lies that looks at pages for tests: the shell if there is one and CHROMIUM_PATH names no other. */
export function findChromiumForPages(): string | undefined {
  const isFree = process.env['CHROMIUM_PATH'] === undefined;
  return isFree && existsSync(SHELL) ? SHELL : findChromium();
}
