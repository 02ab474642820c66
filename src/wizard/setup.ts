import { assign, setup } from 'xstate';
import type { WizardContext, WizardInput } from './context.ts';
import type { WizardEvent } from './events.ts';
import {
  firstAfter,
  hasInterim,
  isFirstAfterInterim,
  isLeftAtInterim,
  lastBefore,
  leadsToInterim,
} from './interim.ts';
import { withAnswers } from './journeys.ts';
import { ticked } from './ticks.ts';
import { isAnswered, isVisitable, opensQuestion, placeAfter, placeBefore, openQuestionOf } from './places.ts';

/** An edit that began on the open question ends with the first answer. */
function stillReturning({ returnTo }: WizardContext): WizardContext['returnTo'] {
  return returnTo === 'asking' ? undefined : returnTo;
}

/** What the machine does and asks itself; everything is found by replay. */
export const wizardSetup = setup({
  types: {
    input: {} as WizardInput,
    context: {} as WizardContext,
    events: {} as WizardEvent,
  },
  actions: {
    answer: assign(({ context, event }) => {
      if (event.type !== 'ANSWER') return {};
      const answers = withAnswers(context.answers, event.answers);
      const at = placeAfter({ ...context, answers }, event.answers);
      return { answers, at, returnTo: stillReturning(context) };
    }),
    choose: assign(({ context, event }) => {
      const useCase = event.type === 'START' ? event.useCase : undefined;
      const answers = useCase ? { [context.ruleSet.catalogue]: useCase } : context.answers;
      const name = useCase ? '' : context.name;
      const done = useCase ? [] : context.done;
      return { answers, name, done, at: openQuestionOf({ ...context, answers }), returnTo: undefined };
    }),
    open: assign(({ event }) => {
      if (event.type !== 'OPEN') return {};
      const { answers, name, done } = event;
      return { answers, name, done, at: undefined, returnTo: undefined };
    }),
    tick: assign(({ context, event }) => {
      if (event.type !== 'TICK') return {};
      return { done: ticked(context.done, event.rule, event.done) };
    }),
    goTo: assign(({ context, event }) =>
      event.type === 'GO_TO' ? { at: event.question, returnTo: stillReturning(context) } : {},
    ),
    edit: assign(({ event }, { from }: { from: WizardContext['returnTo'] }) =>
      event.type === 'EDIT' ? { at: event.question, returnTo: from } : {},
    ),
    goOn: assign(({ context }) => ({ at: firstAfter(context) })),
    goBack: assign(({ context }) => ({ at: lastBefore(context) })),
    back: assign(({ context }) => ({ at: placeBefore(context) })),
    leave: assign({ at: undefined, returnTo: undefined }),
    learnFirm: assign(({ event }) =>
      event.type === 'FIRM' ? { firm: event.firm, answers: event.answers } : {},
    ),
    renew: assign(({ event }) => (event.type === 'DAY' ? { asOf: event.asOf } : {})),
    rename: assign(({ event }) => (event.type === 'RENAME' ? { name: event.name } : {})),
    clear: assign({ answers: {}, name: '', done: [], at: undefined, returnTo: undefined }),
  },
  guards: {
    canVisit: ({ context, event }) =>
      (event.type === 'GO_TO' || event.type === 'EDIT') && isVisitable(context, event.question),
    hasInterim: ({ context }) => hasInterim(context),
    isLeftAtInterim: ({ context, event }) =>
      event.type === 'START' && event.useCase === undefined && isLeftAtInterim(context),
    leadsToInterim: ({ context, event }) => event.type === 'ANSWER' && leadsToInterim(context, event.answers),
    isFirstAfterInterim: ({ context }) => isFirstAfterInterim(context),
    hasAnswers: ({ context }) => isAnswered(context),
    isBackAtReview: ({ context }) => context.at === undefined && context.returnTo === 'reviewing',
    isDone: ({ context }) => context.at === undefined,
    hasPrevious: ({ context }) => placeBefore(context) !== undefined,
    opensQuestion: ({ context, event }) => event.type === 'ANSWER' && opensQuestion(context, event.answers),
  },
});
