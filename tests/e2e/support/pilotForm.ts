import type { Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { SignupRecord } from '../../../src/pilot/record.ts';
import type { Receiver, Reply } from './receiver.ts';
import { startReceiver } from './receiver.ts';
import { sendingSite } from './sendingSite.ts';
import type { Visit, VisitOptions } from './visit.ts';
import { visits } from './visit.ts';

export type PilotForm = {
  /** What arrived at the receiver during this test. */
  arrived: () => readonly SignupRecord[];
  answer: (reply: Reply) => void;
  /** Opens the page with the form, on the site that sends to the receiver or on another one; by a `link` of `path`. */
  open: (options?: VisitOptions & { path?: string; link?: string; site?: string }) => Promise<Visit>;
  /** Fills in the form and sends it off to a receiver that answers so. */
  sendWith: (reply: Reply) => Promise<Page>;
};

/** A site whose pilot form is sent to a real receiver at another origin, with visits to it. */
export function pilotForm(): PilotForm {
  let [receiver, server]: [Receiver?, PreviewServer?] = [];
  let site = '';
  let last: Visit | undefined;
  const visit = visits(() => site);
  beforeAll(async () => {
    const { root, port } = await sendingSite();
    receiver = await startReceiver(port);
    server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } });
  });
  afterAll(async () => {
    receiver?.close();
    await server?.close();
  });
  beforeEach(() => void receiver?.arrived.splice(0));
  afterEach(() => last && receiver && allowReceiver(last, receiver.url));
  const open: PilotForm['open'] = async ({ path = 'pilot/', link, site: other, ...options } = {}) => {
    site = other ?? server?.resolvedUrls?.local[0] ?? '';
    last = await visit(path, options);
    if (link !== undefined) await last.page.getByRole('banner').getByRole('link', { name: link }).click();
    await last.page.getByLabel('Ihr Name').waitFor();
    await last.page.clock.install();
    return last;
  };
  const sendWith: PilotForm['sendWith'] = async (reply) => {
    receiver?.answer(reply);
    const { page } = await open();
    await fill(page);
    await submit(page);
    return page;
  };
  return {
    arrived: () => receiver?.arrived ?? [],
    answer: (reply) => receiver?.answer(reply),
    open,
    sendWith,
  };
}

/** The form may reach its receiver, and a browser complains of answers that are errors; nothing else is allowed. */
function allowReceiver({ requests, complaints }: Visit, url: string): void {
  requests.splice(0, requests.length, ...requests.filter((each) => each !== url));
  const expected = /^Failed to load resource|has been blocked by CORS/;
  complaints.splice(0, complaints.length, ...complaints.filter((each) => !expected.test(each)));
}

/** Fills in what is required, and a message. */
export async function fill(page: Page): Promise<void> {
  await page.getByLabel('Ihr Name').fill('Vorname Nachname');
  await page.getByLabel('E-Mail-Adresse').fill('name@example.at');
  await page.getByLabel('Was möchten Sie noch sagen?').fill('Größe & Übersicht?');
}

/** Sends the form off and lets the time pass that a robot would not take. */
export async function submit(page: Page, button = 'Absenden'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.clock.fastForward(3000);
}

export const thanks = (page: Page) =>
  page.getByRole('heading', { name: 'Danke! Ihre Nachricht ist angekommen.' }).waitFor();

/** Checks that what was typed is still there. */
export async function isKept(page: Page): Promise<void> {
  expect(await page.getByLabel('Was möchten Sie noch sagen?').inputValue()).toBe('Größe & Übersicht?');
}
