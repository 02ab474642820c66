// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dateText } from '../../src/report/dates.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { textIn } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts', { 'data-subjects': ['customers'] });
const CHECKED = dateText(ruleSet.checkedOn, textIn('de')).replaceAll('\u00a0', ' ');
const VERDICT = /^Ja, wenn Sie 11 Aufgaben erledigen$/;
onAnEmptyDevice();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const setClock = (date: string) => vi.setSystemTime(new Date(`${date}T12:00:00Z`));
const words = () => document.querySelector('main')?.textContent.replaceAll('\u00a0', ' ') ?? '';
/** In a new window, which does not know what was open before. */
const opensAgain = (path: string) => {
  cleanup();
  sessionStorage.clear();
  return open(path);
};

test.each(['1970-01-01', '2020-05-17'])('in %s the law is told as of the rules, and why', async (date) => {
  setClock(date);
  save(complete);
  await open('/ergebnis/');
  await heading(VERDICT);
  expect(words()).toContain(
    `Die Uhr Ihres Geräts zeigt den ${date === '1970-01-01' ? '1. Jänner 1970' : '17. Mai 2020'}.`,
  );
  expect(words()).toContain(`Alle Fristen hier zählen ab dem ${CHECKED}.`);
  expect(words()).toContain(`Heute, ${CHECKED}`);
  expect(words()).not.toMatch(/in (fast|gut|\d+) .*Jahren/);
});

test('in 2099 it is said that the rules may be old; everything works', async () => {
  setClock('2099-03-05');
  save(complete);
  await open('/ergebnis/');
  await heading(VERDICT);
  expect(words()).toContain(`Diese Regeln wurden zuletzt am ${CHECKED} geprüft.`);
  fireEvent.click(screen.getByRole('link', { name: 'Alle Ihre Einsätze' }));
  await heading('Ihre Einsätze von KI');
  expect(words()).toContain('Die Uhr Ihres Geräts zeigt den 5. März 2099.');
});

test('a clock that is right says nothing', async () => {
  setClock('2026-12-01');
  save(complete);
  await open('/ergebnis/');
  await heading(VERDICT);
  expect(words()).not.toContain('Die Uhr Ihres Geräts');
});

test('set back between two visits: what was done last is what opens', async () => {
  save({ 'use-case': 'invoices', place: 'at' }, { id: 'then', savedAt: '2099-03-05T12:00:00.000Z' });
  setClock('2026-12-01');
  await open('/check/?fall=translation');
  await heading('Zuerst kurz zu Ihnen');
  await opensAgain('/');
  await screen.findByRole('link', { name: 'Weitermachen bei „Übersetzen und Korrigieren“' });
  await opensAgain('/check/#antworten');
  await heading('Ihre Antworten im Überblick');
  expect(words()).toContain('Übersetzen und Korrigieren');
});
