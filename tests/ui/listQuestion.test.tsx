// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/types.ts';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';

onAnEmptyDevice();
const RED_LINES = /^Kommt einer dieser Einsätze/;

const AREAS = 'Wo und wie die KI eingesetzt wird';
const BEGUN = { 'use-case': 'product-descriptions', place: 'at', roles: ['use'] };

/** What the typical use makes less likely is folded away. */
const unfold = () =>
  screen
    .getByText(/^Weitere \d+ Punkte\./)
    .closest('details')
    ?.setAttribute('open', '');

describe('a list', () => {
  const listOf = async () => {
    save(BEGUN);
    await open('/check/#red-lines');
    await heading(RED_LINES);
  };
  const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const explain = () =>
    fireEvent.click(screen.getByRole('button', { name: /^Was heißt das\? Freundlichkeit/ }));

  test('each item can be certain or unsure, never both', async () => {
    await listOf();
    unfold();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    explain();
    fireEvent.click(box(/^Unsicher: Freundlichkeit, Laune/));
    expect(box(/^Freundlichkeit, Laune/).checked).toBe(false);
    press('Weiter');
    await waitFor(() => expect(saved()['red-lines']).toEqual(['emotions-at-work?']));
  });

  test('an item says on demand what it means', async () => {
    await listOf();
    unfold();
    expect(screen.queryByText(/Gesprächsanalyse im Callcenter/)).toBeNull();
    explain();
    expect(screen.getByText(/Gesprächsanalyse im Callcenter/)).toBeTruthy();
    expect(
      screen.getByRole('button', { name: /^Was heißt das\? Freundlichkeit/, expanded: true }),
    ).toBeTruthy();
  });

  test('of dangers begins with "none of these"', async () => {
    await listOf();
    expect(screen.getAllByRole('checkbox')[0]).toBe(box('Nichts davon'));
  });

  test('"none of these" takes the others away, and the other way round', async () => {
    await listOf();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    fireEvent.click(box('Nichts davon'));
    expect(box(/^Freundlichkeit, Laune/).checked).toBe(false);
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    expect(box('Nichts davon').checked).toBe(false);
  });

  test('"none of these" and on, in one step, as long as nothing is ticked', async () => {
    await listOf();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    expect(screen.queryByRole('button', { name: 'Nichts davon und weiter' })).toBeNull();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    press('Nichts davon und weiter');
    await heading(AREAS);
    expect(saved()['red-lines']).toEqual(['none']);
  });

  test('what comes up with it is shown first, even where a suggestion answers it', async () => {
    save({ ...BEGUN, 'red-lines': ['none'] });
    await open('/check/#areas');
    await heading(AREAS);
    press('Nichts davon und weiter');
    await screen.findByRole('heading', { name: 'Was davon trifft auf die KI zu?' });
    expect(saved()).not.toHaveProperty('contact');
    press('Weiter');
    await waitFor(() => expect(saved()).toMatchObject({ areas: ['none'], contact: ['creates-text'] }));
  });

  test('the last tick taken away leaves no answer; the message leads to "none of these"', async () => {
    await listOf();
    fireEvent.click(box('Nichts davon'));
    fireEvent.click(box('Nichts davon'));
    fireEvent.submit(box('Nichts davon').closest('form') ?? document.body);
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toBe('Trifft nichts zu? Dann „Nichts davon“.');
    const [button] = screen.getAllByRole('button', { name: 'Nichts davon und weiter' });
    fireEvent.click(button ?? problem);
    await heading(AREAS);
  });
});

describe('a list of which the typical use makes some items likely', () => {
  const SUMMARY = /^Weitere \d+ Punkte\. „Nichts davon“ gilt auch für sie\.$/;
  const atRedLines = async (answer?: Answer) => {
    save(answer === undefined ? BEGUN : { ...BEGUN, 'red-lines': answer });
    await open('/check/#red-lines');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
  };

  test('shows them first and folds the rest away', async () => {
    await atRedLines();
    const rest = screen.getByText(SUMMARY).closest('details');
    expect(rest?.open).toBe(false);
    const [first] = screen.getAllByRole('checkbox');
    expect(rest?.contains(first ?? null)).toBe(false);
  });

  test('an item chosen before stands among the first', async () => {
    await atRedLines(['face-database?']);
    const rest = screen.getByText(SUMMARY).closest('details');
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').find(({ checked }) => checked);
    expect(ticked).toBeTruthy();
    expect(rest?.contains(ticked ?? null)).toBe(false);
  });

  test('after "don’t know" asks for each of them, and keeps what was said', async () => {
    await atRedLines();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Weiß ich nicht' }));
    const walk = screen.getByText(/^Diese Punkte liegen bei Ihrem Einsatz nahe/).closest('div');
    const [first, second] = within(walk ?? document.body).getAllByRole('group');
    if (!first || !second) throw new Error('nothing to go through');
    fireEvent.click(within(first).getByRole('radio', { name: 'Nein' }));
    fireEvent.click(within(second).getByRole('radio', { name: 'Ja' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Weiß ich nicht' }).checked).toBe(true);
    press('Weiter');
    await waitFor(() => expect(saved()['red-lines']).toEqual(['vulnerability', 'manipulation!', 'unknown']));
  });
});
