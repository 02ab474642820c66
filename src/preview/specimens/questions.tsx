import type { Answers, QuestionId } from '../../domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../domain/types.ts';
import { PresetNote } from '../../ui/check/PresetNote.tsx';
import { QuestionPage } from '../../ui/check/QuestionPage.tsx';
import { RoleAlarm } from '../../ui/check/RoleAlarm.tsx';
import { ruleSet } from '../../ruleset.ts';
import { withState } from '../../ui/question/listAnswer.ts';
import { answersOf, without } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';
import { submit, typeInto } from '../user.ts';

const CHATBOT = answersOf('hairdresser-chatbot');
const HIRING = answersOf('hiring-in-40-person-firm');

/** "Don't know" about the red lines, but this one is settled. */
const dontKnowBut = (item: string) => {
  const likely = ruleSet.useCases[String(CHATBOT[ruleSet.catalogue])]?.likely?.['red-lines'] ?? [];
  return withState(likely, UNKNOWN, { item, state: 'no' });
};

/** One question on the screen, with these answers given. */
function question(id: QuestionId, answers: Answers): State {
  return {
    prepare: () => openWith(answers, { type: 'GO_TO', question: id }),
    render: () => <QuestionPage id={id} />,
  };
}

export const questions = [
  ...specimensOf('QuestionPage', {
    boolean: question('interaction-obvious', without('interaction-obvious', CHATBOT)),
    'boolean-answered': question('interaction-obvious', CHATBOT),
    single: question('data-location', without('data-location', CHATBOT)),
    'single-unknown': question('data-location', { ...CHATBOT, 'data-location': UNKNOWN }),
    multiple: question('red-lines', without('red-lines', CHATBOT)),
    'multiple-unsure': question('red-lines', { ...CHATBOT, 'red-lines': [`emotions-at-work${UNSURE_MARK}`] }),
    'multiple-exclusive': question('red-lines', CHATBOT),
    'multiple-unknown': question('red-lines', { ...CHATBOT, 'red-lines': UNKNOWN }),
    preset: question('place', without('place', HIRING)),
    suggestion: question('areas', without('areas', HIRING)),
    'likely-settled': question('red-lines', {
      ...CHATBOT,
      'red-lines': dontKnowBut('manipulation'),
    }),
    'nothing-chosen': {
      ...question('red-lines', without('red-lines', CHATBOT)),
      play: submit,
    },
    catalogue: question('use-case', {}),
    'catalogue-found': {
      ...question('use-case', {}),
      play: (stage) => typeInto(stage, 'Chatbot'),
    },
    'role-alarm': question('system-changes', {
      ...without('system-changes', HIRING),
      'intended-purpose': 'other-purpose',
    }),
  }),
  ...specimensOf('PresetNote', {
    'use-case': { prepare: () => openWith(HIRING), render: () => <PresetNote origin="use-case" /> },
    suggestion: { prepare: () => openWith(HIRING), render: () => <PresetNote origin="suggestion" /> },
    'time-zone': { render: () => <PresetNote origin="time-zone" /> },
  }),
  ...specimensOf('RoleAlarm', {
    'on-overview': {
      prepare: () => openWith({ ...HIRING, 'intended-purpose': 'other-purpose' }),
      render: () => <RoleAlarm />,
    },
  }),
];
