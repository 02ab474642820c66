// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FIRM_KEY, putFirm } from '../../src/firm/firmRecord.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { encodeLink } from '../../src/share/link.ts';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
const complete = walkUseCase('marketing-texts');

test('a link: what is known of the firm just so is shown as such, and the rest as answered', async () => {
  putFirm(localStorage, { place: String(complete['place']) }, ruleSet);
  const link = encodeLink({ version: ruleSet.version, name: 'Texte', answers: complete, done: [] });
  await open(`/ergebnis/#${link}`);
  await heading(/^Ja, das dürfen Sie$/);
  expect(Object.keys(saved())).toEqual(Object.keys(complete).filter((id) => id !== 'place'));
  press('Antworten ansehen und ändern');
  await heading('Ihre Antworten im Überblick');
  expect(screen.getAllByText('aus Ihrem Betrieb')).toHaveLength(1);
});

test('what a newer version knows of the firm is told, and stays for it though the uses say something, too', async () => {
  const raw = '{"format":2,"ruleSet":"ki-check@2099.1.1","answers":{"place":"at"}}';
  localStorage.setItem(FIRM_KEY, raw);
  save(complete);
  await open('/uebersicht/');
  await screen.findByText(/aus einer neueren Version des KI-Checks. Laden Sie die Seite neu/);
  expect(localStorage.getItem(FIRM_KEY)).toBe(raw);
  expect(screen.queryByText(/nicht lesbar/)).toBeNull();
});
