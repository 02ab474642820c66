import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { draftOf } from '../../src/wizard/draft.ts';
import type { Walk } from '../../src/wizard/places.ts';
import { screenOf } from '../../src/wizard/places.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { walkUseCase } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

const BEGUN: Answers = { 'use-case': 'invoices' };
const walk = (answers: Answers, more: Partial<Walk> = {}): Walk => ({
  ...{ ruleSet, answers, asOf: TODAY, firm: {}, at: undefined, returnTo: undefined },
  ...more,
});
const complete = walkUseCase('marketing-texts', { 'data-subjects': ['customers'], 'data-location': 'usa' });

describe('a screen', () => {
  test('holds the questions of its page that follow each other on the way', () => {
    const asked = replay(ruleSet, complete, TODAY).path.map(({ question }) => question);
    const screen = asked.filter((id) => ruleSet.questions[id]?.page === 'program');
    expect(screen.slice(0, 2)).toEqual(['data-location', 'us-transfer-ground']);
    expect(screen.map((at) => screenOf(walk(complete, { at })))).toEqual(screen.map(() => screen));
  });

  test('shows the next question once the one before it is answered', () => {
    expect(screenOf(walk(BEGUN))).toEqual(['how-it-works']);
    const at = 'how-it-works';
    expect(screenOf(walk({ ...BEGUN, [at]: 'vendor-says-ai' }, { at }))).toEqual([at, 'place']);
  });

  test('leaves a question of no page alone', () => {
    expect(screenOf(walk(complete, { at: 'red-lines' }))).toEqual(['red-lines']);
  });

  test('ends where a question of another page lies between', () => {
    const answers = { 'use-case': 'something-else', 'how-it-works': 'vendor-says-ai', place: 'at' };
    const further = { ...answers, 'special-purpose': ['none'], roles: ['use'] };
    expect(screenOf(walk(further, { at: 'roles' }))).toEqual(['roles']);
  });

  test('is one question while an answer is edited', () => {
    expect(screenOf(walk(complete, { at: 'vendor-terms', returnTo: 'result' }))).toEqual(['vendor-terms']);
  });
});

describe('what is typed on a screen', () => {
  const none = () => undefined;

  test('brings the next question, and takes it away again', () => {
    const outside = draftOf(walk(BEGUN), { 'how-it-works': 'vendor-says-ai', place: 'outside' }, none);
    expect(outside.questions).toEqual(['how-it-works', 'place', 'used-in-eu']);
    const typed = { 'how-it-works': 'vendor-says-ai', place: 'at', 'used-in-eu': true };
    const inside = draftOf(walk(BEGUN), typed, none);
    expect(inside.questions).toEqual(['how-it-works', 'place', 'roles']);
    expect(inside.answers).toEqual({ 'how-it-works': 'vendor-says-ai', place: 'at' });
  });

  test('is joined by what is ticked beforehand, unless the tick is taken away', () => {
    const ticked: Answers = { 'how-it-works': 'learns-or-generates', place: 'at', roles: ['use'] };
    expect(draftOf(walk(BEGUN), {}, (id) => ticked[id]).answers).toEqual(ticked);
    const without = draftOf(walk(BEGUN), { roles: undefined }, (id) => ticked[id]);
    expect(without.questions).toEqual(['how-it-works', 'place', 'roles']);
    expect(without.answers['roles']).toBeUndefined();
  });

  test('stands as it was answered when somebody comes back', () => {
    const answers = { ...BEGUN, 'how-it-works': 'vendor-says-ai', place: 'de', roles: ['use'] };
    const { questions } = draftOf(walk(answers, { at: 'how-it-works' }), {}, none);
    expect(questions).toEqual(['how-it-works', 'place', 'roles']);
  });
});

test('all answers of a screen are taken at once, and the next screen follows', () => {
  const { actor, at, context } = startWizard(BEGUN);
  actor.send({ type: 'START' });
  const answers = { 'how-it-works': 'vendor-says-ai', place: 'at', roles: ['use'] };
  actor.send({ type: 'ANSWER', answers });
  expect(context().answers).toEqual({ ...BEGUN, ...answers });
  expect(at()).toBe('red-lines');
  actor.send({ type: 'BACK' });
  expect(screenOf(context())).toEqual(['how-it-works', 'place', 'roles']);
});
