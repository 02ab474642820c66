// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';

onAnEmptyDevice();
const START = { 'use-case': 'invoices', 'how-it-works': 'learns-or-generates', place: 'at', roles: ['use'] };

test('a question explains its terms in short and leads to the glossary', async () => {
  save(START);
  await open('/check/#red-lines');
  await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
  const fold = screen.getByText('Wörter kurz erklärt').closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.textContent).toContain('Einsätze von KI, die in der EU nicht erlaubt sind.');
  const links = fold ? within(fold).getAllByRole('link', { hidden: true }) : [];
  expect(links.map((each) => each.getAttribute('href'))).toEqual([
    '/wissen/#begriff-prohibited',
    '/wissen/#begriff-social-scoring',
  ]);
});

test('a question without terms shows nothing', async () => {
  await open('/check/');
  await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
  expect(screen.queryByText('Wörter kurz erklärt')).toBeNull();
});

test('the link puts the focus on the term, with its provision', async () => {
  await open('/wissen/#begriff-deployer');
  await heading(/^Wissen/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Betreiber'));
  expect(document.activeElement?.nextElementSibling?.textContent).toMatch(/Art\.\s3\sNr\.\s4\sKI-VO$/);
});

test('the page lists its sections, and each leads somewhere', async () => {
  await open('/en/knowledge/');
  const contents = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  const targets = contents.map((each) => each.getAttribute('href')?.split('#')[1] ?? '');
  expect(targets).toContain('glossar');
  expect(targets.filter((id) => !document.getElementById(id))).toEqual([]);
});
