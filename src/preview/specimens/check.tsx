import type { Answers } from '../../domain/types.ts';
import { InterimPage } from '../../ui/check/InterimPage.tsx';
import { ReviewPage } from '../../ui/check/ReviewPage.tsx';
import { CheckPage } from '../../ui/check/CheckPage.tsx';
import type { WizardEvent } from '../../wizard/events.ts';
import { ANSWERS_BY_CLASS, answersOf, without } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';
import { click } from '../user.ts';

const CHATBOT = answersOf('hairdresser-chatbot');
const TO_LAST: WizardEvent = { type: 'GO_TO', question: 'core-activity' };

function interim(answers: Answers): State {
  return {
    prepare: () => openWith(answers, { type: 'INTERIM' }),
    render: () => <InterimPage />,
  };
}

function review(answers: Answers): State {
  return {
    prepare: () => openWith(answers, { type: 'REVIEW' }),
    render: () => <ReviewPage />,
  };
}

export const check = [
  ...specimensOf(
    'InterimPage',
    Object.fromEntries(Object.entries(ANSWERS_BY_CLASS).map(([name, answers]) => [name, interim(answers)])),
  ),
  ...specimensOf('ReviewPage', {
    complete: review(CHATBOT),
    'question-open': review(without('core-activity', CHATBOT)),
    'role-alarm': review({ ...ANSWERS_BY_CLASS['high'], 'intended-purpose': 'other-purpose' }),
  }),
  ...specimensOf('CheckPage', {
    'first-question': { prepare: () => openWith({}, { type: 'START' }), render: () => <CheckPage /> },
    'class-settled': {
      prepare: () => openWith(without('core-activity', CHATBOT), TO_LAST),
      render: () => <CheckPage />,
    },
    'answers-unfolded': {
      prepare: () => openWith(without('core-activity', CHATBOT), TO_LAST),
      render: () => <CheckPage />,
      play: (stage) => click(stage, '.so-far summary'),
    },
  }),
];
