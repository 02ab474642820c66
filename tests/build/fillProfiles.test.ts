import { expect, test } from 'vitest';
import { filledProfiles, fillProfile } from '../../scripts/build/fillProfiles.ts';
import { firms } from '../support/firms.ts';
import { profileAnswers } from '../support/profiles.ts';

const whole = profileAnswers('hairdresser-chatbot');
const without = (answers: typeof whole, ...ids: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

test('what a profile leaves open gets the answer that is given, what it says stays', () => {
  const open = { answers: without(whole, 'decisions', 'works-council') };
  const given = { decisions: 'none', place: 'de' };
  expect(fillProfile(open, given).answers).toEqual(without(whole, 'works-council'));
  expect(fillProfile({ answers: whole }, given).answers).toEqual(whole);
});

test('in a whole firm, a fact about the firm is said once for all its uses', () => {
  const [firm] = firms;
  if (!firm) throw new Error('no firm');
  const open = {
    firm: without(firm.firm, 'works-council'),
    uses: firm.uses.map(({ answers }) => ({ answers: without(answers, 'red-lines') })),
  };
  const filled = fillProfile(open, { 'works-council': false, 'red-lines': ['none'] });
  expect(filled.firm).toEqual(firm.firm);
  expect(filled.uses).toEqual(firm.uses.map(({ answers }) => ({ answers })));
});

test('profiles that lack nothing are not written; an answer that does not fit is named', () => {
  expect(filledProfiles('.', ['works-council=true', 'roles=use,develop', 'decisions=unknown'])).toEqual({});
  expect(() => filledProfiles('.', ['works-council=perhaps', 'mars=1'])).toThrow(
    'works-council cannot be answered so: "perhaps".\nmars cannot be answered so: "1".',
  );
});
