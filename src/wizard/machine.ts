import { assign } from 'xstate';
import { wizardSetup } from './setup.ts';

/**
 * The phases of the wizard. Questions, back and progress are not states: they follow from `replay`.
 * What is saved are the answers, never a snapshot of this machine.
 */
export const wizardMachine = wizardSetup.createMachine({
  id: 'wizard',
  context: ({ input }) => ({
    done: [],
    firm: {},
    ...input,
    at: undefined,
    returnTo: undefined,
  }),
  initial: 'welcome',
  on: {
    START: [
      { target: '.interim', guard: 'isLeftAtInterim', actions: 'leave' },
      { target: '.asking', actions: 'choose', reenter: true },
    ],
    RESTART: { target: '.welcome', actions: 'clear' },
    OPEN: { target: '.welcome', actions: 'open' },
    RENAME: { actions: 'rename' },
    TICK: { actions: 'tick' },
    FIRM: { actions: 'learnFirm' },
    DAY: { actions: 'renew' },
    INTERIM: { target: '.interim', guard: 'hasInterim', actions: 'leave' },
    REVIEW: { target: '.reviewing', guard: 'hasAnswers', actions: 'leave' },
    FINISH: { target: '.result', guard: 'hasAnswers', actions: 'leave' },
  },
  states: {
    welcome: {
      on: { GO_TO: { target: 'asking', guard: 'canVisit', actions: 'goTo' } },
    },
    asking: {
      always: [
        { target: 'reviewing', guard: 'isBackAtReview', actions: 'leave' },
        { target: 'result', guard: 'isDone', actions: 'leave' },
      ],
      on: {
        ANSWER: [
          { target: 'interim', guard: 'leadsToInterim', actions: ['answer', 'leave'] },
          { actions: 'answer' },
        ],
        BACK: [
          { target: 'interim', guard: 'isFirstAfterInterim', actions: 'leave' },
          { guard: 'hasPrevious', actions: 'back' },
          { target: 'welcome' },
        ],
        GO_TO: { guard: 'canVisit', actions: 'goTo' },
        EDIT: { guard: 'canVisit', actions: { type: 'edit', params: { from: 'asking' } } },
      },
    },
    interim: {
      on: {
        CONTINUE: { target: 'asking', actions: 'goOn' },
        BACK: { target: 'asking', actions: 'goBack' },
        GO_TO: { target: 'asking', guard: 'canVisit', actions: 'goTo' },
        EDIT: {
          target: 'asking',
          guard: 'canVisit',
          actions: { type: 'edit', params: { from: 'interim' } },
        },
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
    },
  },
});
