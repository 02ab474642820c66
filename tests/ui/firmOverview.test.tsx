// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, save, savedUses } from '../support/app.tsx';
import { firmNamed } from '../support/firms.ts';

onAnEmptyDevice();

const TITLE = 'Ihre Einsätze von KI';
/** Words that stand open above the cards of five uses, the picture not counted. */
const MOST_WORDS = 160;
const firm = () => screen.queryByRole('region', { name: 'Ihr Betrieb auf einen Blick' });

async function openFirm(count?: number): Promise<HTMLElement | null> {
  const { saved } = firmNamed('trade-business');
  for (const { answers, ...use } of saved.slice(0, count)) save(answers, use);
  await open('/uebersicht/');
  await heading(TITLE);
  return firm();
}

/** What is read without unfolding anything. */
function openText(node: Element): string {
  const copy = node.cloneNode(true) as Element;
  copy.querySelectorAll('.staircase, details:not([open]) > :not(summary)').forEach((each) => each.remove());
  return [...copy.querySelectorAll('*')]
    .filter((each) => each.children.length === 0)
    .map((each) => each.textContent)
    .join(' ');
}

test.each([0, 1])('with %i uses there is nothing to sum up', async (count) => {
  expect(await openFirm(count)).toBeNull();
});

test('above the cards: verdicts, who stands where, what to stop first, one plan; in few words', async () => {
  const shown = await openFirm();
  if (!shown) throw new Error('nothing shown');
  const text = shown.textContent ?? '';
  expect(text).toContain(
    '1\u00a0×\u00a0„Nein“, 2\u00a0×\u00a0„So noch nicht“ und 2\u00a0×\u00a0„Ja, wenn …“',
  );
  expect(text).toContain('Hohes Risiko (1)Bewerbungen sortieren');
  const stops = [...shown.querySelectorAll('.firm-stops a')].map((each) => each.textContent);
  expect(stops).toEqual(['Stimmung am Telefon', 'Angebote schreiben', 'Bewerbungen sortieren']);
  expect(within(shown).getByRole('heading', { name: /^Ein Plan für alles: \d+ Aufgaben$/ })).toBeTruthy();
  expect(openText(shown).split(/\s+/).length).toBeLessThan(MOST_WORDS);
  expect(shown.compareDocumentPosition(document.querySelector('.use-cards') ?? shown)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('a tick counts for every use that the task concerns, and can be taken back', async () => {
  await openFirm();
  const box = () =>
    screen.getByLabelText<HTMLInputElement>(/^Die Einsätze ins Verarbeitungs\u00ad?verzeichnis eintragen/);
  const ticked = () =>
    savedUses()
      .filter(({ done }) => done.includes('dsgvo:art-30-records'))
      .map(({ id }) => id)
      .sort();
  const before = savedUses().map(({ savedAt }) => savedAt);
  fireEvent.click(box());
  await waitFor(() => expect(ticked()).toEqual(['diary', 'estimates']));
  await waitFor(() => expect(box().checked).toBe(true));
  expect(savedUses().map(({ savedAt }) => savedAt)).toEqual(before);
  fireEvent.click(box());
  await waitFor(() => expect(ticked()).toEqual([]));
});
