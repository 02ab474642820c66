import { expect, test } from 'vitest';
import { readToEnd } from '../../scripts/walks/screen.ts';
import { faultsOnAnyScreen, overflow } from './support/sound.ts';
import { onDevice, unfinished } from './support/savedVisits.ts';
import { heading, RED_LINES, START } from './support/register.ts';
import { visits } from './support/visit.ts';

const visit = visits();

const PLACES = [
  '/',
  '/check/',
  '/check/#red-lines',
  '/check/#areas',
  '/check/#antworten',
  '/ergebnis/',
  '/uebersicht/',
  '/betrieb/',
  '/ergebnis/#d=1.broken',
  '/barrierefreiheit/',
  '/wissen/#begriff-deepfake',
  '/neues/#machinery',
  '/einbinden/',
  '/pilot/',
  '/impressum/',
  '/datenschutz/',
  '/nutzungshinweise/',
  '/verwendete-software/',
  '/pruefen-sie-selbst/',
  '/en/',
  '/en/check/',
  '/en/check/#areas',
  '/en/check/#antworten',
  '/en/result/',
  '/en/result/#d=1.broken',
  '/en/overview/',
  '/en/business/',
  '/en/accessibility/',
  '/en/knowledge/',
  '/en/news/',
  '/en/embed/',
  '/en/pilot/',
  '/en/imprint/',
  '/en/privacy/',
  '/en/terms/',
  '/en/software-used/',
  '/en/see-for-yourself/',
  '/en/media/',
  '/nirgendwo/',
  '/en/nowhere/',
];

test.each(PLACES)('%s is sound on any screen, in light and dark', async (path) => {
  const { page } = await visit(path, { saved: onDevice(unfinished) });
  await page.locator('h1').waitFor();
  expect(await faultsOnAnyScreen(page)).toEqual([]);
});

test.each(['/regelwerk/#ai-act:art-5-1-f', '/en/rules/'])(
  '%s, which is long, fits any screen; a part of it is sound on any of them, in light and dark',
  async (path) => {
    const { page } = await visit(path);
    await page.locator('article').first().waitFor();
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), String(width)).toBeLessThanOrEqual(0);
    }
    // Its entries are all of one kind: looking at each would take as long as all other pages together.
    await page.evaluate(() => {
      const entries = [...document.querySelectorAll('article')];
      const isNamed = (each: Element) => each.matches(':target') || each.querySelector(':target') !== null;
      entries.filter((each, index) => index > 3 && !isNamed(each)).forEach((each) => each.remove());
    });
    expect(await faultsOnAnyScreen(page)).toEqual([]);
  },
);

test('without JavaScript the page says what it is and how to reach the publisher', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  expect(text).toContain('Darf ich das mit KI?');
  expect(text).toContain('pilot@example.at');
});

test('unreadable saved data can be downloaded as it was', async () => {
  const { page } = await visit('/check/', { saved: 'Größe {kaputt' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rohdaten herunterladen' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString('utf8')).toBe('Größe {kaputt');
});

test('answers survive a reload in the middle of the check', async () => {
  const { page } = await visit('/check/?fall=product-descriptions');
  await page.getByRole('radio', { name: 'Deutschland' }).check();
  await readToEnd(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await heading(page, RED_LINES);
  await page.reload();
  await heading(page, RED_LINES);
  await page.goBack();
  await heading(page, START);
  expect(await page.getByRole('radio', { name: 'Deutschland' }).isChecked()).toBe(true);
});

test('the keyboard alone is enough', async () => {
  const { page } = await visit('/check/?fall=product-descriptions');
  await heading(page, START);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // A suggestion that has come up below the screen is shown before it counts.
  await page.locator('h2:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, RED_LINES);
  await page.locator('h1:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await heading(page, 'Wo und wie die KI eingesetzt wird');
});
