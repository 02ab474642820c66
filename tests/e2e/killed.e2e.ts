import { expect, test } from 'vitest';
import type { Answer, Answers } from '../../src/domain/types.ts';
import { tickAnswer } from './support/answerAs.ts';
import { Mortal } from './support/mortal.ts';
import { passScreen } from './support/screen.ts';
import { profile } from './support/savedVisits.ts';
import { visits, wake } from './support/visit.ts';

const visit = visits();
/** Wide, so that the answers so far stand beside the question. */
const DESK = { viewport: { width: 1280, height: 844 } };
/** Milliseconds; the longest journey takes about ten seconds where nothing else runs. */
const PATIENCE = 120_000;
const NAME = 'Filiale Süd & Büro „A“';
/** The longest way, with every kind of screen. What others do, at random, is tried without a browser: savedAtEachStep.test.ts. */
const answers: Answers = profile('hiring-in-40-person-firm');

test('CV screening: the page dies at every step, nothing is lost', { timeout: PATIENCE }, async () => {
  const visitor = new Mortal(await visit('/nutzungshinweise/', { ...DESK, reads: true }));
  // A result names the day, which must not end in the middle of the test.
  await visitor.page.context().clock.setFixedTime('2026-12-01T12:00:00Z');
  await visitor.page.goto(new URL('/check/', visitor.page.url()).href);
  await wake(visitor.page);
  await toResult(visitor);
  await visitor.leave('Antworten ansehen und ändern');
  await visitor.page.getByLabel('Name für diesen Einsatz (freiwillig)').fill(NAME);
  await visitor.survives('/check/#antworten');
  await visitor.leave('Ergebnis zeigen');
  await visitor.page.getByRole('heading', { level: 1, name: /^So noch nicht/ }).waitFor();
  await visitor.survives('/ergebnis/');
  await tickOff(visitor);
  await visitor.survives('/ergebnis/');
  await visitor.survivesReload();
  await visitor.page.getByRole('link', { name: 'Übersicht', exact: true }).click();
  await visitor.page.locator('.use-card h3', { hasText: NAME }).waitFor();
  await visitor.survives('/uebersicht/');
  console.log(`${visitor.deaths} deaths, ${Object.keys(answers).length} answers`);
});

/** Screen after screen; each time the page dies, and the answers given so far are looked for on the device. */
async function toResult(visitor: Mortal): Promise<void> {
  const given: Record<string, Answer | undefined> = {};
  for (;;) {
    const wasInterim = visitor.place === 'zwischenergebnis';
    await passScreen(visitor.page, (id, group) => {
      given[id] = answers[id];
      return tickAnswer(group, id, answers[id]);
    });
    const isResult = visitor.page.url().includes('/ergebnis/');
    // Without the place in the address the interim result would be shown once more.
    await visitor.survives(isResult ? '/ergebnis/' : wasInterim ? `/check/#${visitor.place}` : '/check/');
    expect(await visitor.answers()).toEqual(given);
    if (isResult) return;
  }
}

/** Ticks off the first task. */
async function tickOff({ page }: Mortal): Promise<void> {
  await page.locator('main input[type=checkbox]').first().check();
  await page.getByText(/^1 von \d+ abgehakt$/).waitFor();
}
