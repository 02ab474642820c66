import { describe, expect, test } from 'vitest';
import { walkUseCase } from '../support/walks.ts';
import { startWizard } from '../support/wizard.ts';

const complete = walkUseCase('marketing-texts');

describe('editing in place on the result', () => {
  const onResult = () => {
    const wizard = startWizard(complete);
    wizard.actor.send({ type: 'FINISH' });
    return wizard;
  };

  test('an answer that opens nothing is taken in, and the result stays', () => {
    const { actor, state, context } = onResult();
    actor.send({ type: 'ANSWER', answers: { place: 'de' } });
    expect(state()).toBe('result');
    expect(context().answers['place']).toBe('de');
  });

  test('an answer that opens questions leads to them, then back to the result', () => {
    const { actor, state, at } = onResult();
    actor.send({ type: 'ANSWER', answers: { contact: ['creates-text', 'informs-public'] } });
    expect([state(), at()]).toEqual(['asking', 'text-review']);
    actor.send({ type: 'ANSWER', answers: { 'text-review': 'reviewed-and-answered-for' } });
    if (at() === 'company-size') actor.send({ type: 'ANSWER', answers: { 'company-size': 'sme' } });
    expect(state()).toBe('result');
  });

  test('on an unfinished result a harmless change does not lead away', () => {
    const { actor, state } = startWizard({ 'use-case': 'marketing-texts', place: 'at', roles: ['use'] });
    actor.send({ type: 'FINISH' });
    actor.send({ type: 'ANSWER', answers: { place: 'de' } });
    expect(state()).toBe('result');
  });
});

describe('ticking off', () => {
  test('works anywhere, once for each duty, and can be taken back', () => {
    const { actor, context, state } = startWizard(complete);
    const tick = (done: boolean) => actor.send({ type: 'TICK', rule: 'dsgvo:art-30-records', done });
    actor.send({ type: 'FINISH' });
    tick(true);
    tick(true);
    expect(context().done).toEqual(['dsgvo:art-30-records']);
    expect(state()).toBe('result');
    tick(false);
    expect(context().done).toEqual([]);
  });

  test('another use and a restart begin without ticks', () => {
    const { actor, context } = startWizard(complete);
    actor.send({ type: 'TICK', rule: 'dsgvo:art-30-records', done: true });
    actor.send({ type: 'START' });
    expect(context().done).toHaveLength(1);
    actor.send({ type: 'START', useCase: 'invoices' });
    expect(context().done).toEqual([]);
    actor.send({ type: 'TICK', rule: 'dsgvo:art-30-records', done: true });
    actor.send({ type: 'RESTART' });
    expect(context().done).toEqual([]);
  });
});
