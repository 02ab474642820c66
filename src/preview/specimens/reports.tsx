import { assess } from '../../domain/assess.ts';
import type { Answers } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { operator } from '../../operator.ts';
import { buildReport } from '../../report/buildReport.ts';
import { inTheirWords } from '../../report/context.ts';
import { ruleSet } from '../../ruleset.ts';
import { PaperView } from '../../ui/paper/PaperView.tsx';
import { ReportView } from '../../ui/result/ReportView.tsx';
import { ResultPage } from '../../ui/result/ResultPage.tsx';
import { ANSWERS_BY_CLASS, answersOf, profiles, without } from '../answers.ts';
import type { State } from '../specimen.ts';
import { specimensOf } from '../specimen.ts';
import { openWith } from '../stage.ts';
import { unfold } from '../user.ts';

/** The day of every report that is shown, so that it looks the same each day. */
const AS_OF = '2026-11-29';

function reportOn(answers: Answers, text: Text) {
  const assessment = assess(ruleSet, answers, AS_OF);
  return buildReport(inTheirWords({ assessment, ruleSet, text, operator, name: '', done: [] }));
}

/** The report alone. */
function report(answers: Answers): State {
  return {
    prepare: () => openWith(answers, { type: 'FINISH' }),
    render: (text) => (
      <ReportView report={reportOn(answers, text)} notices={null} actions={null} folder={null} />
    ),
  };
}

/** The page of the result, which can be used: ticks count, answers can be changed. */
function result(answers: Answers): State {
  return { prepare: () => openWith(answers, { type: 'FINISH' }), render: () => <ResultPage /> };
}

/** What is printed of it. */
function paper(answers: Answers): State {
  return { render: (text) => <PaperView report={reportOn(answers, text)} /> };
}

export const reports = [
  ...specimensOf('ReportView', Object.fromEntries(profiles.map(({ id, answers }) => [id, report(answers)]))),
  ...specimensOf('PaperView', {
    hiring: paper(answersOf('hiring-in-40-person-firm')),
    incomplete: paper(without('core-activity', answersOf('hairdresser-chatbot'))),
  }),
  ...specimensOf('ResultPage', {
    ...Object.fromEntries(Object.entries(ANSWERS_BY_CLASS).map(([name, answers]) => [name, result(answers)])),
    incomplete: result(without('core-activity', answersOf('hairdresser-chatbot'))),
    unfolded: { ...result(answersOf('hiring-in-40-person-firm')), play: unfold },
  }),
];
