import { assign, fromPromise, setup } from 'xstate';
import type { Answer, Answers, QuestionId, RuleId } from '../domain/types.ts';
import type { WizardContext, WizardInput } from './context.ts';
import { isAnswered, isVisitable, opensQuestion, placeAfter, placeBefore, placeOf } from './places.ts';

export type WizardEvent =
  | { type: 'START'; useCase?: string }
  | { type: 'ANSWER'; question: QuestionId; answer: Answer }
  | { type: 'BACK' }
  | { type: 'GO_TO'; question: QuestionId }
  | { type: 'REVIEW' }
  | { type: 'FINISH' }
  | { type: 'RENAME'; name: string }
  /** A duty is ticked off in the plan, or no longer. */
  | { type: 'TICK'; rule: RuleId; done: boolean }
  | { type: 'EXPORT' }
  /** Another use is taken from the register. */
  | { type: 'OPEN'; answers: Answers; name: string; done: readonly RuleId[] }
  | { type: 'RESTART' };

/** A failed fetch, of code or of fonts, is a TypeError; whatever else fails is a mistake of ours. */
function failureOf(error: unknown): WizardContext['failure'] {
  return error instanceof TypeError ? 'network' : 'unknown';
}

/**
 * The phases of the wizard. Questions, back and progress are not states: they follow from `replay`.
 * What is saved are the answers, never a snapshot of this machine.
 */
export const wizardMachine = setup({
  types: {
    input: {} as WizardInput,
    context: {} as WizardContext,
    events: {} as WizardEvent,
  },
  actors: {
    exportPdf: fromPromise<null, WizardContext>(() => Promise.reject(new Error('no export provided'))),
  },
  actions: {
    answer: assign(({ context, event }) => {
      if (event.type !== 'ANSWER') return {};
      const answers = { ...context.answers, [event.question]: event.answer };
      return { answers, at: placeAfter({ ...context, answers }, event.question) };
    }),
    choose: assign(({ context, event }) => {
      const useCase = event.type === 'START' ? event.useCase : undefined;
      const answers = useCase ? { [context.ruleSet.catalogue]: useCase } : context.answers;
      const name = useCase ? '' : context.name;
      const done = useCase ? [] : context.done;
      return { answers, name, done, at: placeOf({ ...context, answers }), returnTo: undefined };
    }),
    open: assign(({ event }) => {
      if (event.type !== 'OPEN') return {};
      const { answers, name, done } = event;
      return { answers, name, done, at: undefined, returnTo: undefined };
    }),
    tick: assign(({ context, event }) => {
      if (event.type !== 'TICK') return {};
      const others = context.done.filter((each) => each !== event.rule);
      return { done: event.done ? [...others, event.rule] : others };
    }),
    goTo: assign(({ event }) => (event.type === 'GO_TO' ? { at: event.question } : {})),
    back: assign(({ context }) => ({ at: placeBefore(context) })),
    leave: assign({ at: undefined, returnTo: undefined }),
    rename: assign(({ event }) => (event.type === 'RENAME' ? { name: event.name } : {})),
    clear: assign({ answers: {}, name: '', done: [], at: undefined, returnTo: undefined }),
  },
  guards: {
    canVisit: ({ context, event }) => event.type === 'GO_TO' && isVisitable(context, event.question),
    hasAnswers: ({ context }) => isAnswered(context),
    isBackAtReview: ({ context }) => context.at === undefined && context.returnTo !== 'result',
    isBackAtResult: ({ context }) => context.at === undefined && context.returnTo === 'result',
    hasPrevious: ({ context }) => placeBefore(context) !== undefined,
    opensQuestion: ({ context, event }) =>
      event.type === 'ANSWER' && opensQuestion(context, { [event.question]: event.answer }),
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => ({ done: [], ...input, at: undefined, returnTo: undefined, failure: undefined }),
  initial: 'welcome',
  on: {
    START: { target: '.asking', actions: 'choose', reenter: true },
    RESTART: { target: '.welcome', actions: 'clear' },
    OPEN: { target: '.welcome', actions: 'open' },
    RENAME: { actions: 'rename' },
    TICK: { actions: 'tick' },
    REVIEW: { target: '.reviewing', guard: 'hasAnswers', actions: 'leave' },
    FINISH: { target: '.result', guard: 'hasAnswers', actions: 'leave' },
  },
  states: {
    welcome: {
      on: { GO_TO: { target: 'asking', guard: 'canVisit', actions: 'goTo' } },
    },
    asking: {
      always: [
        { target: 'result', guard: 'isBackAtResult', actions: 'leave' },
        { target: 'reviewing', guard: 'isBackAtReview', actions: 'leave' },
      ],
      on: {
        ANSWER: { actions: 'answer' },
        BACK: [{ guard: 'hasPrevious', actions: 'back' }, { target: 'welcome' }],
        GO_TO: { guard: 'canVisit', actions: 'goTo' },
      },
    },
    reviewing: {
      on: {
        GO_TO: {
          target: 'asking',
          guard: 'canVisit',
          actions: ['goTo', assign({ returnTo: 'reviewing' as const })],
        },
      },
    },
    result: {
      initial: 'ready',
      on: {
        GO_TO: {
          target: 'asking',
          guard: 'canVisit',
          actions: ['goTo', assign({ returnTo: 'result' as const })],
        },
        ANSWER: [
          {
            target: 'asking',
            guard: 'opensQuestion',
            actions: [assign({ returnTo: 'result' as const }), 'answer'],
          },
          { actions: ['answer', assign({ at: undefined })] },
        ],
      },
      states: {
        ready: { on: { EXPORT: 'exporting' } },
        exporting: {
          invoke: {
            src: 'exportPdf',
            input: ({ context }) => context,
            onDone: 'ready',
            onError: {
              target: 'exportFailed',
              actions: assign({ failure: ({ event }) => failureOf(event.error) }),
            },
          },
        },
        exportFailed: { on: { EXPORT: 'exporting' } },
      },
    },
  },
});
