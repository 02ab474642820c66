import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { build } from 'vite';

const FOLDER = 'bench/dist-pages/load';

/** `touch`: what a visitor does so that the first question works; `next`: from there to the following question. */
export type Site = {
  folder: string;
  touch: (page: Page) => Promise<void>;
  next?: (page: Page) => Promise<void>;
};

/** The page that all are compared with comes first. */
export const SITES: Readonly<Record<string, Site>> = {
  'empty page': { folder: `${FOLDER}/empty`, touch: (page) => page.locator('h1').waitFor() },
  'our start page': { folder: `${FOLDER}/own`, touch: touchOwn, next: nextOwn },
  SurveyJS: { folder: `${FOLDER}/survey`, touch: touchSurvey, next: nextSurvey },
};

/** Builds the pages to compare with, takes the built app, and compresses all as a release is compressed. */
export async function buildSites(): Promise<void> {
  for (const name of ['empty', 'survey']) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: `bench/pages/${name}`,
      build: { outDir: `../../../${FOLDER}/${name}`, emptyOutDir: true, target: 'es2022' },
    });
    cpSync('public/robots.txt', `${FOLDER}/${name}/robots.txt`);
  }
  rmSync(`${FOLDER}/own`, { recursive: true, force: true });
  cpSync('dist', `${FOLDER}/own`, { recursive: true });
  execFileSync('node', ['scripts/compress.js', FOLDER]);
}

async function touchOwn(page: Page): Promise<void> {
  await page.locator('h1').hover();
  await page.locator('html[data-app=ready]').waitFor({ state: 'attached' });
}

async function nextOwn(page: Page): Promise<void> {
  await page.locator('.tile').first().click();
  await page.locator('.option').first().waitFor();
}

async function touchSurvey(page: Page): Promise<void> {
  await page.locator('.sd-item').first().waitFor();
}

async function nextSurvey(page: Page): Promise<void> {
  await page.locator('.sd-item').first().click();
  await page.locator('.sd-navigation__next-btn').click();
}
