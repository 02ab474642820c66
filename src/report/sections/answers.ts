import { answerLine } from '../answerLines.ts';
import type { ReportContext } from '../context.ts';
import type { AnswerLine, ReportSection } from '../model.ts';
import { replay } from '../../domain/journey.ts';

/** All answers that count, with their origin, in the order in which they were asked. */
export function answersSection(context: ReportContext): ReportSection {
  const { text } = context;
  const lines = allLines(context);
  return {
    id: 'answers',
    heading: text.t('report:answers.heading'),
    counter: text.t('report:counters.answers', { count: lines.length }),
    blocks: [
      { type: 'paragraph', text: text.t('report:answers.intro') },
      { type: 'answers', lines },
    ],
  };
}

function allLines(context: ReportContext): AnswerLine[] {
  const { assessment, ruleSet, text } = context;
  const useCase = assessment.answers[ruleSet.catalogue];
  const prefilled = typeof useCase === 'string' ? (ruleSet.useCases[useCase]?.answers ?? {}) : {};
  const title = text.t(`use-cases:useCases.${String(useCase)}.title`);
  return replay(ruleSet, assessment.answers, assessment.asOf).path.map(({ question }) => {
    const line = answerLine(question, context);
    const same = JSON.stringify(prefilled[question]) === JSON.stringify(assessment.answers[question]);
    return prefilled[question] !== undefined && same
      ? { ...line, origin: text.t('report:answers.origin', { use: title }) }
      : line;
  });
}
