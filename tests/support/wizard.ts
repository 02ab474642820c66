import { createActor, fromPromise } from 'xstate';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { WizardContext } from '../../src/wizard/context.ts';
import { wizardMachine } from '../../src/wizard/machine.ts';
import { placeOf } from '../../src/wizard/places.ts';
import { TODAY } from './ruleFiles.ts';

/** A running wizard. `exportPdf` stands in for the export. */
export function startWizard(
  answers: Answers = {},
  exportPdf: (stop: AbortSignal) => Promise<void> = async () => undefined,
) {
  const machine = wizardMachine.provide({
    actors: {
      exportPdf: fromPromise<null, WizardContext>(async ({ signal }) => {
        await exportPdf(signal);
        return null;
      }),
    },
  });
  const actor = createActor(machine, { input: { ruleSet, asOf: TODAY, answers, name: '' } });
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {
    actor,
    context,
    state: () => actor.getSnapshot().value,
    /** The question on the screen. */
    at: () => context().at ?? placeOf(context()),
  };
}
