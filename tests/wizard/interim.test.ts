import { describe, expect, test } from 'vitest';
import { isInSecondPart } from '../../src/domain/parts.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { walkUseCase } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

const complete = walkUseCase('marketing-texts', { 'data-subjects': ['customers'] });
const given = (answers: Answers) => Object.entries(answers);
const isFirstPart = ([id]: [string, unknown]) => !isInSecondPart(id, ruleSet);
const firstPart: Answers = Object.fromEntries(given(complete).filter(isFirstPart));

/** A wizard that has just answered the last question of the first part. */
function atInterim() {
  const wizard = startWizard(Object.fromEntries(given(firstPart).slice(0, -1)));
  wizard.actor.send({ type: 'START' });
  const [question = '', answer = ''] = given(firstPart).at(-1) ?? [];
  wizard.actor.send({ type: 'ANSWER', answers: { [question]: answer } });
  return { ...wizard, last: question };
}

describe('the interim result', () => {
  test('comes between the two parts, once', () => {
    const { actor, state, at } = startWizard();
    actor.send({ type: 'START' });
    const seen: (string | undefined)[] = [];
    for (const [question, answer] of given(complete)) {
      if (state() === 'interim') {
        seen.push(question);
        actor.send({ type: 'CONTINUE' });
      }
      expect(at()).toBe(question);
      actor.send({ type: 'ANSWER', answers: { [question]: answer } });
    }
    expect(seen).toEqual(['data-subjects']);
    expect(state()).toBe('result');
  });

  test('back leads to it from the first question after it, and from it to the last one before', () => {
    const { actor, state, at, last } = atInterim();
    expect(state()).toBe('interim');
    actor.send({ type: 'CONTINUE' });
    expect([state(), at()]).toEqual(['asking', 'data-subjects']);
    actor.send({ type: 'BACK' });
    expect(state()).toBe('interim');
    actor.send({ type: 'BACK' });
    expect([state(), at()]).toEqual(['asking', last]);
    actor.send({ type: 'ANSWER', answers: { [last]: firstPart[last] ?? '' } });
    expect(state()).toBe('interim');
  });

  test('is where a check goes on that was left there, and not once more questions are answered', () => {
    const left = startWizard(firstPart);
    left.actor.send({ type: 'START' });
    expect(left.state()).toBe('interim');
    const further = startWizard({ ...firstPart, 'data-subjects': ['customers'] });
    further.actor.send({ type: 'START' });
    expect(further.state()).toBe('asking');
  });

  test('an edit that begins there leads back there, by way of what it opens', () => {
    const { actor, state, at } = atInterim();
    actor.send({ type: 'EDIT', question: 'place' });
    expect([state(), at()]).toEqual(['asking', 'place']);
    actor.send({ type: 'ANSWER', answers: { place: 'de' } });
    expect(state()).toBe('interim');
    actor.send({ type: 'EDIT', question: 'contact' });
    actor.send({ type: 'ANSWER', answers: { contact: ['creates-text', 'informs-public'] } });
    expect([state(), at()]).toEqual(['asking', 'text-review']);
    actor.send({ type: 'ANSWER', answers: { 'text-review': 'not-reviewed' } });
    expect(state()).toBe('interim');
  });

  test('is not to be had before, nor when there is nothing left to ask', () => {
    const { actor, state } = startWizard({ 'use-case': 'invoices' });
    actor.send({ type: 'START' });
    actor.send({ type: 'INTERIM' });
    expect(state()).toBe('asking');
  });

  test('editing from the overview or the result does not pass through it', () => {
    const { actor, state } = startWizard(complete);
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'GO_TO', question: 'contact' });
    actor.send({ type: 'ANSWER', answers: { contact: ['creates-text'] } });
    expect(state()).toBe('result');
  });
});

describe('changing an earlier answer from the list beside the question', () => {
  test('leads back to the open question', () => {
    const { actor, state, at } = startWizard({ ...firstPart, 'data-subjects': ['customers'] });
    actor.send({ type: 'START' });
    const open = at();
    actor.send({ type: 'EDIT', question: 'place' });
    actor.send({ type: 'ANSWER', answers: { place: 'de' } });
    expect([state(), at()]).toEqual(['asking', open]);
  });

  test('shows the interim result only if the change opened questions of the first part', () => {
    const { actor, state, at } = startWizard({ ...firstPart, 'data-subjects': ['customers'] });
    actor.send({ type: 'START' });
    actor.send({ type: 'EDIT', question: 'contact' });
    actor.send({ type: 'ANSWER', answers: { contact: ['creates-text', 'informs-public'] } });
    expect([state(), at()]).toEqual(['asking', 'text-review']);
    actor.send({ type: 'ANSWER', answers: { 'text-review': 'not-reviewed' } });
    expect(state()).toBe('interim');
  });

  test('going elsewhere by the address ends that return', () => {
    const { actor, context } = startWizard({ ...firstPart, 'data-subjects': ['customers'] });
    actor.send({ type: 'START' });
    actor.send({ type: 'EDIT', question: 'place' });
    expect(context().returnTo).toBe('asking');
    actor.send({ type: 'GO_TO', question: 'roles' });
    expect(context().returnTo).toBeUndefined();
  });
});
