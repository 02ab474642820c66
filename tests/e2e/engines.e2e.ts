import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentsOf, openPdf } from '../support/pdf.ts';
import type { Session } from './support/engines/engine.ts';
import { answerByKeyboard } from './support/engines/keyboard.ts';
import { chromium, firefox } from './support/engines/puppeteer.ts';
import { click, heading, origins, waitFor } from './support/engines/visitor.ts';
import { webkit } from './support/engines/webkit.ts';
import { StaticSite } from './support/staticSite.ts';

/** What to choose, wherever it is offered. */
const LABELS = new Set([
  'Österreich',
  'Wir nutzen es selbst',
  'Kundinnen und Kunden',
  'Niemand: Sie schätzt keine Menschen ein',
  'Bei einem Anbieter, auch in den USA',
  'Standardvertragsklauseln, und die Prüfung des US-Rechts liegt vor',
  'Nein',
  'Nichts davon',
  'Noch nichts davon',
  'Nein, nichts davon',
  'Es schreibt, spricht, erkennt, schätzt oder empfiehlt selbst',
]);
/** Set where every engine must be there: a missing one then fails instead of being skipped. */
const ALL = process.env['ALL_ENGINES'] !== undefined;

/** Milliseconds; 32,000 were seen on a machine busy with other tests. */
const PATIENCE = 120_000;

const site = new StaticSite('dist');
let session: Session | undefined;
afterEach(async () => {
  await session?.close();
  session = undefined;
  await site.stop();
});

describe.each([chromium, firefox, webkit])('$name', ({ name, packages, isInstalled, open }) => {
  const isSkipped = !isInstalled && !ALL;
  if (isSkipped)
    console.warn(`${name} is not installed here and not tried. Debian: apt-get install ${packages}`);

  test.skipIf(isSkipped)(
    'from the start page to the PDF, in English, without a network',
    async () => {
      expect(isInstalled, `apt-get install ${packages}`).toBe(true);
      const downloads = mkdtempSync(join(tmpdir(), 'ki-check-'));
      await site.start();
      session = await open(downloads);
      console.log(`${name}: ${session.version}`);

      await session.goTo(site.url);
      expect(await origins(session)).toEqual([new URL(site.url).origin]);
      await click(session, '//a[contains(@href, "#fall=invoices")]');
      await heading(session, 'Zuerst kurz zu Ihnen');
      // Safari clears what pages keep, and many visitors enlarge the text.
      await session.evaluate('localStorage.clear(), sessionStorage.clear()');
      await session.evaluate("(document.documentElement.style.fontSize = '225%')");
      await answerByKeyboard(session, LABELS);
      await heading(session, 'So noch nicht');

      await click(session, '//button[. = "PDF herunterladen"]');
      expect(await textOf(await downloaded(downloads))).toContain('Minimales Risiko');

      await click(session, '//a[. = "English"]');
      await heading(session, 'Not like this yet');
      expect(await refusedBeyond(session)).toBe('connect-src');
      expect(await origins(session)).toEqual([new URL(site.url).origin]);

      await waitFor(session, 'navigator.serviceWorker.controller?.state === "activated"');
      await site.stop();
      await session.reload();
      await heading(session, 'Not like this yet');
      await click(session, '//a[. = "Deutsch"]');
      await heading(session, 'So noch nicht');
    },
    PATIENCE,
  );
});

/** Asks another origin, which is this server by its other name, and tells which directive forbids it. */
function refusedBeyond(from: Session): Promise<unknown> {
  const other = site.url.replace('localhost', '127.0.0.1');
  return from.evaluate(`new Promise((resolve) => {
    addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    fetch(${JSON.stringify(other)}, { mode: 'no-cors' }).then(() => resolve('reached'), () => undefined);
  })`);
}

/** The file that the browser has written, once it is whole. */
async function downloaded(folder: string): Promise<Uint8Array> {
  const isPdf = (file: string) => /^KI-Check_.*\.pdf$/.test(file);
  return vi.waitFor(
    () => {
      const bytes = readFileSync(join(folder, readdirSync(folder).find(isPdf) ?? 'no PDF'));
      expect(bytes.subarray(-10).toString()).toContain('%%EOF');
      return new Uint8Array(bytes);
    },
    { timeout: 15_000 },
  );
}

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await contentsOf(await openPdf(pdf))).map(({ text }) => text).join(' ');
}
