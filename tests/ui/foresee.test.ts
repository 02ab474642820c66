// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { journey, wizard } from '../../src/ui/store/session.ts';
import { foresee } from '../../src/ui/store/foresee.ts';
import { profileAnswers } from '../support/profiles.ts';

test('what an answer leads to is known before it is given, and is the same afterwards', () => {
  const answers = profileAnswers('hairdresser-chatbot');
  wizard.send({ type: 'START', useCase: String(answers['use-case']) });
  for (let question = journey.value.next; question !== undefined; question = journey.value.next) {
    const answer = answers[question] ?? 'unknown';
    const before = journey.value;
    const next = foresee({ [question]: answer });
    expect(journey.value).toBe(before);
    if (wizard.getSnapshot().matches('interim')) wizard.send({ type: 'CONTINUE' });
    wizard.send({ type: 'ANSWER', answers: { [question]: answer } });
    expect(journey.value.next).toBe(next);
  }
});
