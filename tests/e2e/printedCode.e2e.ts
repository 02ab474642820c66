import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flyerFiles } from '../../scripts/build/flyerFiles.ts';
import { operator } from '../../src/operator.ts';
import type { SignupRecord } from '../../src/pilot/record.ts';
import { emptyFolder } from '../support/emptyFolder.ts';
import { receivers } from '../support/receiverProcess.ts';
import { fill, submit, thanks } from './support/pilotForm.ts';
import { sendingSite } from './support/sendingSite.ts';
import { visits } from './support/visit.ts';
import type { Choices } from './support/walkThrough.ts';
import { walkThrough } from './support/walkThrough.ts';

const MARK = 'messe-wels';
const ANSWERS: Choices = {
  place: ['Österreich'],
  roles: ['Wir nutzen es selbst'],
  'data-subjects': ['Kundinnen und Kunden'],
  decisions: ['Niemand: Sie schätzt keine Menschen ein'],
  'company-size': ['Unter 250 Leute'],
  'data-location': ['Nur auf unseren eigenen Geräten oder Servern'],
};
let [site, port] = ['', 0];
let server: PreviewServer | undefined;
const { folder, start } = receivers();
const scratch = emptyFolder();
const visit = visits(() => site);

beforeAll(async () => {
  const sending = await sendingSite();
  ({ port } = sending);
  server = await preview({ root: sending.root, logLevel: 'error', preview: { port: 0, strictPort: false } });
  site = server.resolvedUrls?.local[0] ?? '';
});
afterAll(() => server?.close());

/** What a phone reads from the flyer as it is printed. */
async function codeOnFlyer(): Promise<string> {
  const wanted = { thema: 'general', event: MARK, format: 'a5', lang: 'de', date: '2026-11-29' };
  const [flyer] = (await flyerFiles('.', wanted)).files;
  const file = join(scratch.root, 'flyer');
  writeFileSync(file, flyer?.bytes ?? '');
  execFileSync('pdftoppm', ['-r', '150', '-png', '-f', '1', '-l', '1', file, file]);
  return execFileSync('zbarimg', ['--raw', '-q', `${file}-1.png`], { encoding: 'utf8' }).trim();
}

const canRead = ['pdftoppm', 'zbarimg'].every((name) => existsSync(`/usr/bin/${name}`));
const isSkipped = !canRead && process.env['ALL_ENGINES'] === undefined;

test.skipIf(isSkipped)(
  'from the printed code to the accepted enquiry, in the file of the receiver and in the count',
  async () => {
    const receiver = start({ RECEIVER_PORT: String(port), RECEIVER_ORIGIN: new URL(site).origin });
    const { page, requests } = await visit((await codeOnFlyer()).replace(operator.siteUrl, site));
    await page.getByRole('link', { name: /^Marketing- und Social-Media-Texte/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Zuerst kurz zu Ihnen' }).waitFor();
    await walkThrough(page, ANSWERS);
    await page.getByRole('button', { name: 'PDF herunterladen', exact: true }).waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Pilotprojekt' }).click();
    await page.getByText(`Gefunden über: ${MARK}`).waitFor();
    await page.clock.install();
    await fill(page);
    await page.getByLabel('Zusammenfassung meines Ergebnisses mitsenden').check();
    const { url } = await receiver;
    await submit(page);
    await thanks(page);
    requests.splice(0, requests.length, ...requests.filter((each) => !each.includes(new URL(url).port)));

    const lines = readdirSync(folder()).map((name) => readFileSync(join(folder(), name), 'utf8'));
    const [record] = lines.map((each) => JSON.parse(each) as SignupRecord);
    expect(lines).toHaveLength(1);
    expect(record).toMatchObject({
      kind: 'pilot',
      campaign: MARK,
      useCase: 'marketing-texts',
      page: '/pilot/',
    });
    const leads = execFileSync('node', ['scripts/cli.js', 'leads', folder()], { encoding: 'utf8' });
    expect(leads).toContain('Eine Anfrage.');
    expect(leads).toContain(`| ${MARK} | 1 |`);
  },
);
