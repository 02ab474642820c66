// Draws the pictures for shared links into public/og/, one for each language and group of pages. Needs a Chromium.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (file) => (await runnerImport(file, { root })).module;
const { findChromium, HOW_TO_GET_IT } = await load('/tests/e2e/support/chromium.ts');
const { ogPictures } = await load('/scripts/build/ogImages.ts');
const { IMAGE } = await load('/scripts/build/channelTags.ts');

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error(HOW_TO_GET_IT);
  process.exit(1);
}
// Grey edges of letters instead of coloured ones: the same picture on every screen, and a smaller file.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-lcd-text'] });
try {
  const page = await browser.newPage({ viewport: IMAGE });
  for (const { file, html } of ogPictures(root)) {
    const path = join(root, 'public', file);
    await mkdir(dirname(path), { recursive: true });
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path });
    console.log(`public/${file}`);
  }
} finally {
  await browser.close();
}
