// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { kindsFor } from '../../src/documents/buildDocuments.ts';
import { putFirm } from '../../src/firm/firmRecord.ts';
import { firmFactsOf } from '../../src/firm/facts.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { makeFiles } from '../../src/ui/documents/makeFiles.ts';
import { CHECK_TEXTS, RESULT_TEXTS, showTexts, START_TEXTS } from '../../src/ui/parts/texts.ts';
import { wizard } from '../../src/ui/store/session.ts';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { caseOf } from '../support/documents.ts';
import { fonts } from '../support/report.ts';
import { profileAnswers } from '../support/profiles.ts';
import { TODAY } from '../support/ruleFiles.ts';

vi.mock('../../src/report/pdf/loadFonts.ts', () => ({ loadFonts: () => Promise.resolve(fonts()) }));
onAnEmptyDevice();

/** Without what only a chatbot does, which would contradict another answer. */
const answers = { ...profileAnswers('hairdresser-chatbot'), 'risk-situations': ['none'] };
const firm = firmFactsOf(ruleSet, answers);
/** What a second use answers itself: the rest is known of the firm. */
const own = Object.fromEntries(Object.entries(answers).filter(([id]) => firm[id] === undefined));

test('the papers of a second use say what those of a use say that was asked everything', async () => {
  await showTexts('de', [...START_TEXTS, ...CHECK_TEXTS, ...RESULT_TEXTS]);
  const wanted = kindsFor(caseOf(answers, 'de')).map((id) => [id, 'pdf'] as const);
  const { context } = wizard.getSnapshot();
  const made = (given: Pick<typeof context, 'answers' | 'firm'>) =>
    makeFiles(
      wanted,
      { ...context, asOf: TODAY, ...given },
      {
        signal: new AbortController().signal,
        onProgress: () => undefined,
      },
    );
  expect(Object.keys(own).length).toBeLessThan(Object.keys(answers).length);
  const [second, asked] = await Promise.all([made({ answers: own, firm }), made({ answers, firm: {} })]);
  expect(second.name).toBe(asked.name);
  expect(Buffer.from(second.content).equals(asked.content)).toBe(true);
});

test('what would follow from another answer is worked out with it, too', async () => {
  putFirm(localStorage, firm, ruleSet);
  save(own, { id: 'a' });
  await open('/ergebnis/');
  await heading(/^Ja, wenn Sie/);
  const [change] = screen.getAllByRole('button', { name: 'Ändern: Was davon trifft auf die KI zu?' });
  if (change) fireEvent.click(change);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByText('Nichts davon'));
  expect(await dialog.findByText(/von „Begrenztes Risiko“ zu „Minimales Risiko“/)).toBeTruthy();
});
