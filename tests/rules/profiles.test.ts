import { describe, expect, test } from 'vitest';
import { profileProblems } from '../../scripts/build/profiles.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { profileSheet } from '../../src/rulebook/profileSheet.ts';
import { highest, median } from '../../src/rulebook/screens.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { profiles } from '../support/profiles.ts';
import { textIn } from '../support/report.ts';
import { startWizard } from '../support/wizard.ts';

const sheets = profiles.map((each) => profileSheet(each, ruleSet, textIn('de')));

/** Goes through the wizard with the answers of a profile and counts the pages up to and with the review. */
function walkThroughWizard(answers: (typeof profiles)[number]['answers']): number {
  const { actor, at, state } = startWizard();
  actor.send({ type: 'START' });
  for (let screens = 1; ; screens++) {
    if (state() === 'interim') {
      actor.send({ type: 'CONTINUE' });
      continue;
    }
    const question = at();
    const answer = question === undefined ? undefined : answers[question];
    if (state() !== 'asking' || question === undefined || answer === undefined) return screens;
    actor.send({ type: 'ANSWER', answers: { [question]: answer } });
  }
}

describe.each(profiles.map((each) => [each.id, each] as const))('%s', (_, profile) => {
  test('is answered to the end, and with nothing else', () =>
    expect(profileProblems(profile, ruleSet, textIn('de'))).toEqual([]));

  test.each(LANGUAGES)('%s: has a title', (language) =>
    expect(textIn(language).has(`rulebook:profiles.${profile.id}`)).toBe(true),
  );

  test('has as many screens as the wizard shows', () => {
    const sheet = sheets.find((each) => each.id === profile.id);
    expect(walkThroughWizard(profile.answers)).toBe(sheet?.screens);
  });
});

/** With room for a few questions more. Screens that people see, with several questions each: scripts/walks/budgets.ts. */
test('a typical firm gets through with 24 questions, none needs more than 38', () => {
  const screens = sheets.map((each) => each.screens);
  expect(median(screens)).toBeLessThanOrEqual(24);
  expect(highest(screens)).toBeLessThanOrEqual(38);
});

test('what is wrong with a profile is said with its name and the question', () => {
  const [profile] = profiles;
  if (!profile) throw new Error('no profile');
  const { place, ...rest } = profile.answers;
  const answers = { ...rest, roles: 'use', 'travel-documents-only': true };
  const problems = profileProblems({ id: 'example', answers }, ruleSet, textIn('de'));
  expect(place).toBeDefined();
  expect(problems).toContain('rules/profiles/example.json: roles cannot be answered with "use".');
  expect(problems).toContain(
    'rules/profiles/example.json: travel-documents-only is answered, but never asked on this way.',
  );
  const question = textIn('de').t('questions:questions.place.question');
  expect(problems.at(-1)).toBe(
    `rules/profiles/example.json: place is open. "${question}" Possible: at, de, eu, outside. ` +
      'The same for all profiles: npm run rulebook -- place=…',
  );
});
