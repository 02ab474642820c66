// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { heading, onAnEmptyDevice, open } from '../support/app.tsx';

onAnEmptyDevice();

const RULE = 'Gefühle am Arbeitsplatz oder in der Ausbildung erkennen';
const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Regeln durchsuchen' }), {
    target: { value: query },
  });
const under4 = Object.keys(ruleSet.rules).filter((id) => id.includes('annex-iii-4'));
const detailsOf = (id: string) => document.getElementById(id)?.querySelector('details');

async function openAtRule(): Promise<void> {
  await open('/regelwerk/#ai-act:art-5-1-f');
  await waitFor(() => expect(detailsOf('ai-act:art-5-1-f')?.open).toBe(true));
}

describe('the rule book in the app', () => {
  test('shows sources, articles and rules as headings', async () => {
    await open('/regelwerk/');
    await heading('Regelwerk');
    const headings = screen.getAllByRole('heading').map((each) => each.textContent?.replace(/\s/g, ' '));
    expect(headings).toEqual(
      expect.arrayContaining(['Anhang III KI-VO', 'Bonität von Menschen', 'Begriffe']),
    );
    expect(detailsOf('ai-act:art-5-1-f')?.open).toBe(false);
  });

  test('an address with a rule opens that rule and goes there', async () => {
    await openAtRule();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 4, name: RULE }));
    expect(detailsOf('ai-act:art-5-1-g')?.open).toBe(false);
  });

  test('the search keeps what contains all words, and says how many that are', async () => {
    await openAtRule();
    search('annex-iii-4');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(`${under4.length} Einträge`));
    expect(screen.queryByRole('heading', { name: RULE })).toBeNull();
    expect(location.hash).toBe('');
    search('annex-iii-4 gibtesnicht');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Kein Eintrag'));
  });

  test('a link to another entry ends the search and opens that entry', async () => {
    await open('/regelwerk/');
    await heading('Regelwerk');
    search('annex-iii-4-a');
    const link = await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/^(?:Ein Eintrag|\d+ Einträge)$/);
      const rule = document.getElementById('ai-act:annex-iii-4-a') ?? document.body;
      return within(rule).getByText('Hilfsaufgabe ohne Profiling').getAttribute('href');
    });
    expect(link).toBe('#definition:ai-act:limited-task');
    history.pushState(null, '', link);
    dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() => expect(detailsOf('definition:ai-act:limited-task')?.open).toBe(true));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  test('leads to the same rule in the other language, and every page leads to it', async () => {
    await open('/en/rules/#ai-act:art-5-1-f');
    await heading('Rule book');
    expect(screen.getByRole('link', { name: 'Deutsch' }).getAttribute('href')).toBe(
      '/regelwerk/#ai-act:art-5-1-f',
    );
    expect(screen.getByRole('link', { name: /^All rules/ }).getAttribute('href')).toBe('/en/rules/');
  });
});
