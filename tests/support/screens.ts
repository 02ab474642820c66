import { createActor } from 'xstate';
import type { Answer, Answers, QuestionId } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { draftOf } from '../../src/wizard/draft.ts';
import { wizardMachine } from '../../src/wizard/machine.ts';
import { openQuestionOf } from '../../src/wizard/places.ts';
import { TODAY } from './ruleFiles.ts';
import { harmless } from './walks.ts';

/** The screen that says the class, and the last one. */
export const CLASS = 'class';
const RESULT = 'result';

/**
 * The screens of a check in a firm of which something is known, from the first with a question to the result, each
 * with its questions. Answered as given, else as the typical use suggests, else harmlessly.
 */
export function screensOf(useCase: string, given: Answers, firm: Answers): readonly string[] {
  const answers = { [ruleSet.catalogue]: useCase };
  const actor = createActor(wizardMachine, { input: { ruleSet, asOf: TODAY, answers, name: '', firm } });
  actor.start();
  actor.send({ type: 'START' });
  const suggested = ruleSet.useCases[useCase]?.suggests;
  const answerTo = (id: QuestionId) => given[id] ?? suggested?.[id] ?? harmless[id] ?? nothingTo(id);
  const screens: string[] = [];
  for (;;) {
    const { context, value } = actor.getSnapshot();
    if (value === 'interim') {
      screens.push(CLASS);
      actor.send({ type: 'CONTINUE' });
    } else if (value === 'asking') {
      const draft = draftOf({ ...context, at: context.at ?? openQuestionOf(context) }, {}, answerTo);
      screens.push(draft.questions.join(' '));
      actor.send({ type: 'ANSWER', answers: draft.answers });
    } else return [...screens, RESULT];
  }
}

function nothingTo(id: QuestionId): Answer {
  const question = ruleSet.questions[id];
  if (question?.type === 'boolean') return false;
  if (question?.type === 'single-choice') return question.options[0] ?? UNKNOWN;
  return [question?.exclusive ?? question?.options[0] ?? UNKNOWN];
}
