import { computed, effect, signal } from '@preact/signals';
import { createActor, fromPromise } from 'xstate';
import { assess } from '../domain/assess.ts';
import { ruleSet } from '../ruleset.ts';
import type { WizardContext } from '../wizard/context.ts';
import { wizardMachine } from '../wizard/machine.ts';
import { journeyOf } from '../wizard/places.ts';
import { discardDamaged, restoreAnswers, saveAnswers } from '../wizard/savedAnswers.ts';
import { browserStorage } from './storage.ts';
import { today } from './today.ts';

const storage = browserStorage();
const restored = restoreAnswers(storage, ruleSet);
const machine = wizardMachine.provide({
  actors: {
    exportPdf: fromPromise<null, WizardContext>(async ({ input }) => {
      const { downloadPdf } = await import('./downloadPdf.ts');
      await downloadPdf(input);
      return null;
    }),
  },
});

/** The wizard of this visit, started with the answers saved on this device. */
export const wizard = createActor(machine, {
  input: {
    ruleSet,
    asOf: today(),
    answers: restored.saved?.answers ?? {},
    name: restored.saved?.name ?? '',
    done: restored.saved?.done ?? [],
  },
});
export const snapshot = signal(wizard.getSnapshot());
export const context = computed(() => snapshot.value.context);
export const journey = computed(() => journeyOf(context.value));
export const assessment = computed(() =>
  assess(context.value.ruleSet, context.value.answers, context.value.asOf),
);

/** What the user should know about saved answers; each part disappears when dealt with. */
export const storageNotices = signal({
  dropped: restored.dropped,
  damaged: restored.damaged,
  forbidden: restored.forbidden,
});

/** Lets go of unreadable saved data. */
export function discard(): void {
  discardDamaged(storage);
  storageNotices.value = { ...storageNotices.value, damaged: undefined };
}

wizard.subscribe((next) => (snapshot.value = next));
wizard.start();

const record = computed(() => {
  const { answers, name, done } = context.value;
  return { answers, name, done };
});
effect(() => {
  const saved = record.value;
  if (restored.forbidden) return;
  const worked = saveAnswers(storage, ruleSet, saved);
  const notices = storageNotices.peek();
  if (notices.forbidden === worked) storageNotices.value = { ...notices, forbidden: !worked };
});
