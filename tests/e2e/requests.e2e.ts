import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { profiles } from '../support/profiles.ts';
import { check, footerPages, openLink, registerFiles, takeResultHome } from './support/allJourneys.ts';
import { kept } from './support/kept.ts';
import { moved } from './support/moved.ts';
import { fill, submit, thanks } from './support/pilotForm.ts';
import type { Receiver } from './support/receiver.ts';
import { startReceiver } from './support/receiver.ts';
import { requestTable } from './support/requestTable.ts';
import { profile } from './support/savedVisits.ts';
import { sendingSite } from './support/sendingSite.ts';
import { StaticSite } from './support/staticSite.ts';
import { visits, wake } from './support/visit.ts';

/** Milliseconds; all journeys in one. */
const PATIENCE = 180_000;
let site: StaticSite;
let receiver: Receiver;
const visit = visits(() => site.url);

beforeAll(async () => {
  const { root, port } = await sendingSite();
  receiver = await startReceiver(port);
  site = new StaticSite(join(root, 'dist'));
  await site.start();
});
afterAll(async () => {
  receiver.close();
  await site.stop();
});

test(
  'over all journeys: own origin only, only GET until the form is sent, no answer in any address',
  { timeout: PATIENCE },
  async () => {
    const { page, context, requests } = await visit('/?quelle=wko-2026-11', { keeps: true });
    const methods = new Set<string>();
    const sockets: string[] = [];
    context.on('request', (request) => methods.add(request.method()));
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await kept(page);
    await check(page, /^Chatbot für Kunden/, profile('hairdresser-chatbot'));
    await takeResultHome(page);
    for (const { answers } of profiles) await openLink(page, ruleSet.version, answers);
    await registerFiles(page);
    await footerPages(page);
    await offline(page);
    await moved(page, () =>
      page.getByRole('contentinfo').getByRole('link', { name: 'Pilotprojekt' }).click(),
    );
    await page.clock.install();
    await fill(page);
    await page.getByLabel('Zusammenfassung meines Ergebnisses mitsenden').check();

    console.log(`${site.asked.length} requests before the form is sent\n${requestTable(site.asked)}`);
    expect([...methods]).toEqual(['GET']);
    expect(site.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(site.asked.filter(({ path }) => !/^[\w./-]*(\?quelle=[\w-]+)?$/.test(path))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url))).toEqual([]);
    expect([sockets, receiver.arrived]).toEqual([[], []]);

    await submit(page);
    await thanks(page);
    expect(requests.splice(0).filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual(
      [receiver.url],
    );
    expect(receiver.arrived).toHaveLength(1);
    expect([...methods]).toEqual(['GET', 'POST']);
  },
);

/** The network goes, the page is loaded again and used, the network comes back. */
async function offline(page: Page): Promise<void> {
  // Not on the page for the media: its pictures are not kept on the device.
  await page.goto(site.url);
  await site.stop();
  await page.reload();
  await wake(page);
  await page.goto(`${site.url}ergebnis/`);
  await page.getByRole('heading', { level: 1, name: /^(Ja|Nein|So noch nicht|Noch offen)/ }).waitFor();
  await site.start();
}
