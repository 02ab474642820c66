// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lawNews } from '../../src/lawNews.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { heading, onAnEmptyDevice, open, save, SITE } from '../support/app.tsx';
import { profileAnswers } from '../support/profiles.ts';

onAnEmptyDevice();
afterEach(() => void vi.useRealTimers());

async function openNews(day: string): Promise<void> {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  await open('/neues/');
  await heading('Neues zum KI-Gesetz');
}

/** What stands behind a date of the law. */
const left = (title: string) =>
  screen.getByRole('link', { name: title }).parentElement?.querySelector('.countdown')?.textContent;
const BAN = 'Verboten: intime Bilder ohne Zustimmung';
const ANNEX_III = 'Hohes Risiko: Die Pflichten kommen später';

describe('the days of the law', () => {
  test.each([
    ['2026-12-02', 'heute', 'noch 49 Tage', 'noch 365 Tage'],
    ['2027-01-21', 'schon erreicht', 'schon erreicht', 'noch 315 Tage'],
    ['2027-11-02', 'schon erreicht', 'schon erreicht', 'noch 30 Tage'],
  ])('on %s: %s, %s, %s', async (day, ban, machinery, uses) => {
    await openNews(day);
    await waitFor(() => expect(left(BAN)).toBe(ban));
    expect(left('Maschinen: eigenes Recht statt KI-Gesetz')).toBe(machinery);
    expect(left(ANNEX_III)).toBe(uses);
  });

  test('a clock that is clearly wrong does not count: then they are as of the rules', async () => {
    await openNews('2001-01-01');
    const days = (Date.parse('2027-12-02') - Date.parse(ruleSet.checkedOn)) / 86_400_000;
    await waitFor(() => expect(left(ANNEX_III)).toBe(`noch ${days} Tage`));
  });

  test('in a page that is built ahead are dates, and no number that is wrong tomorrow', async () => {
    await openNews('2026-11-29');
    const { LawDates } = await import('../../src/ui/news/LawDates.tsx');
    const html = renderToString(<LawDates />);
    expect(html).toContain('datetime="2026-12-02"');
    expect(html).not.toMatch(/countdown|noch \d|morgen|heute/);
  });
});

describe('what has changed', () => {
  const monthOf = (id: string) => document.getElementById(id)?.closest('details');

  test('is folded by month, only the latest stands open; all of it is in the page', async () => {
    await openNews('2026-11-29');
    const months = [...document.querySelectorAll<HTMLDetailsElement>('section > details')];
    expect(months.map(({ open: isOpen }) => isOpen)).toEqual(months.map((_, index) => index === 0));
    expect(months[0]?.querySelector('summary')?.textContent).toBe('Oktober 2026: 3 Einträge');
    expect(document.querySelectorAll('details .news-entry')).toHaveLength(lawNews.length);
  });

  test('opens where a date or a feed leads to it', async () => {
    await open('/neues/#intimate-images');
    await heading('Neues zum KI-Gesetz');
    await waitFor(() => expect(monthOf('intimate-images')?.open).toBe(true));
    expect(monthOf('first-bans')?.open).toBe(false);
  });
});

describe('the uses on this device', () => {
  const entry = (id: string) => document.getElementById(id)?.textContent ?? '';

  test('are named where they are concerned, with a way to their result, and nowhere else', async () => {
    const id = save(profileAnswers('hiring-in-40-person-firm'), { name: 'Bewerbungen' });
    await openNews('2026-11-29');
    await waitFor(() => expect(entry('high-risk-uses')).toContain('Betrifft Ihre Einsätze: Bewerbungen'));
    const links = document.querySelectorAll<HTMLAnchorElement>('#high-risk-uses .concerned a');
    expect([...links].map(({ href }) => href)).toEqual([`${SITE}/ergebnis/#u=${id}`]);
    expect(entry('machinery')).not.toContain('Bewerbungen');
    expect(screen.getByText(/^\d+ Einträge betreffen nach Ihren Angaben Ihre Einsätze\./)).toBeTruthy();
  });

  test('are asked for where there is none', async () => {
    await openNews('2026-11-29');
    expect(screen.getByText(/Prüfen Sie einen Einsatz/)).toBeTruthy();
    expect(document.querySelector('.concerned')).toBeNull();
  });
});

test('calendar and feed are there to subscribe to', async () => {
  await openNews('2026-11-29');
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Alle Termine im Kalender abonnieren')).toMatch(/^webcal:\/\/.+\/neues\/law\.ics$/);
  expect(href('Alle Termine als Kalenderdatei')).toBe('/neues/law.ics');
  expect(href('Neuigkeiten zum Gesetz als Feed (Atom)')).toBe('/neues/law.atom');
});
