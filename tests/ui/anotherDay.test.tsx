// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, save, savedUses } from '../support/app.tsx';
import { profileAnswers } from '../support/profiles.ts';

onAnEmptyDevice();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const words = () => document.querySelector('main')?.textContent.replaceAll('\u00a0', ' ') ?? '';

/** The evening before the rules for high risk begin. */
async function openBefore(): Promise<void> {
  vi.setSystemTime(new Date('2027-12-01T22:30:00'));
  save(profileAnswers('hiring-in-40-person-firm'), { id: 'a', name: 'Bewerbungen' });
  await open('/ergebnis/');
  await heading(/./);
  expect(words()).toContain('1. Dezember 2027');
}

test('a window that stays open tells the law of the day on which it is looked at again', async () => {
  await openBefore();
  vi.setSystemTime(new Date('2027-12-03T09:00:00'));
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await waitFor(() => expect(words()).toContain('3. Dezember 2027'));
  expect(words()).not.toContain('1. Dezember 2027');
});

test('at the latest when something is done there: what is saved then is the verdict of that day', async () => {
  await openBefore();
  const before = savedUses();
  vi.setSystemTime(new Date('2027-12-03T09:00:00'));
  const [box] = screen.getAllByRole('checkbox');
  if (box) fireEvent.click(box);
  await waitFor(() => expect(savedUses()[0]?.savedAt).toContain('2027-12-03'));
  expect(words()).toContain('3. Dezember 2027');
  expect(before[0]?.verdict).toBeUndefined();
});
