import { createActor } from 'xstate';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { wizardMachine } from '../../src/wizard/machine.ts';
import { openQuestionOf } from '../../src/wizard/places.ts';
import { TODAY } from './ruleFiles.ts';

/** A running wizard. */
export function startWizard(answers: Answers = {}) {
  const actor = createActor(wizardMachine, { input: { ruleSet, asOf: TODAY, answers, name: '' } });
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {
    actor,
    context,
    state: () => actor.getSnapshot().value,
    /** The question on the screen. */
    at: () => context().at ?? openQuestionOf(context()),
  };
}
