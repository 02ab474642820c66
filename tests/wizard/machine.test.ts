import { describe, expect, test } from 'vitest';
import { walkUseCase } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

const complete = walkUseCase('marketing-texts');

describe('from the first question to the result', () => {
  test('asks, then shows the result', () => {
    const { actor, state, at } = startWizard();
    expect(state()).toBe('welcome');
    actor.send({ type: 'START' });
    expect([state(), at()]).toEqual(['asking', 'use-case']);
    for (const [question, answer] of Object.entries(complete)) {
      if (state() === 'interim') actor.send({ type: 'CONTINUE' });
      expect(at()).toBe(question);
      actor.send({ type: 'ANSWER', answers: { [question]: answer } });
    }
    expect(state()).toBe('result');
  });

  test('a typical use is chosen with the start', () => {
    const { actor, at, context } = startWizard();
    actor.send({ type: 'START', useCase: 'marketing-texts' });
    expect(context().answers).toEqual({ 'use-case': 'marketing-texts' });
    expect(at()).toBe('place');
  });

  test('there is nothing to review or report before the first answer', () => {
    const { actor, state } = startWizard();
    actor.send({ type: 'REVIEW' });
    actor.send({ type: 'FINISH' });
    expect(state()).toBe('welcome');
  });
});

describe('back', () => {
  test('leads through the screens, not through what was pre-filled, and out at the first', () => {
    const { actor, at, state } = startWizard({
      'use-case': 'marketing-texts',
      place: 'at',
      roles: ['use'],
      'red-lines': ['none'],
    });
    actor.send({ type: 'START' });
    expect(at()).toBe('areas');
    const places = ['red-lines', 'roles', 'use-case'].map((place) => {
      actor.send({ type: 'BACK' });
      return [at(), place];
    });
    places.forEach(([actual, expected]) => expect(actual).toBe(expected));
    actor.send({ type: 'BACK' });
    expect(state()).toBe('welcome');
  });

  test('and forth again goes through the answers given', () => {
    const { actor, at } = startWizard({
      'use-case': 'marketing-texts',
      place: 'at',
      roles: ['use'],
      'red-lines': ['none'],
    });
    actor.send({ type: 'START' });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'ANSWER', answers: { place: 'de', roles: ['use'] } });
    expect(at()).toBe('red-lines');
  });
});

describe('editing an answer', () => {
  test('from the review leads back to the review', () => {
    const { actor, state, context } = startWizard(complete);
    actor.send({ type: 'REVIEW' });
    actor.send({ type: 'GO_TO', question: 'place' });
    expect(state()).toBe('asking');
    actor.send({ type: 'ANSWER', answers: { place: 'eu' } });
    expect(state()).toBe('reviewing');
    expect(context().answers['place']).toBe('eu');
  });

  test('from the result leads back to the result, by way of what the change opens', () => {
    const { actor, state, at } = startWizard(complete);
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'GO_TO', question: 'contact' });
    actor.send({ type: 'ANSWER', answers: { contact: ['creates-text', 'informs-public'] } });
    expect(at()).toBe('text-review');
    actor.send({ type: 'ANSWER', answers: { 'text-review': 'not-reviewed' } });
    expect(at()).toBe('company-size');
    actor.send({ type: 'ANSWER', answers: { 'company-size': 'sme' } });
    expect(state()).toBe('result');
  });

  test('a question that is not on the way cannot be visited', () => {
    const { actor, state } = startWizard(complete);
    actor.send({ type: 'REVIEW' });
    actor.send({ type: 'GO_TO', question: 'profiling' });
    actor.send({ type: 'GO_TO', question: 'no-such-question' });
    expect(state()).toBe('reviewing');
  });

  test('a pre-filled answer can be changed', () => {
    const { actor, context } = startWizard(complete);
    actor.send({ type: 'REVIEW' });
    actor.send({ type: 'GO_TO', question: 'contact' });
    actor.send({ type: 'ANSWER', answers: { contact: ['none'] } });
    expect(context().answers['contact']).toEqual(['none']);
  });
});

test('restart forgets the answers and the name', () => {
  const { actor, state, context } = startWizard(complete);
  actor.send({ type: 'RENAME', name: 'Newsletter' });
  expect(context().name).toBe('Newsletter');
  actor.send({ type: 'RESTART' });
  expect([state(), context().answers, context().name]).toEqual(['welcome', {}, '']);
});

test('another use can be opened at any time, and takes the place of what was shown', () => {
  const { actor, state, context } = startWizard(complete);
  actor.send({ type: 'FINISH' });
  actor.send({ type: 'GO_TO', question: 'place' });
  actor.send({
    type: 'OPEN',
    answers: { 'use-case': 'invoices' },
    name: 'Belege',
    done: ['dsgvo:art-30-records'],
  });
  expect(state()).toBe('welcome');
  expect(context()).toMatchObject({
    answers: { 'use-case': 'invoices' },
    name: 'Belege',
    done: ['dsgvo:art-30-records'],
    returnTo: undefined,
  });
});
