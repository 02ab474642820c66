import { answerLine } from '../answerLines.ts';
import { originOf } from '../answerOrigin.ts';
import type { ReportContext } from '../context.ts';
import type { AnswerLine, ReportSection } from '../model.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { QuestionId } from '../../domain/types.ts';
import { replay } from '../../domain/journey.ts';

/** All answers that count, with their origin, in the order in which they were asked. */
export function answersSection(context: ReportContext): ReportSection {
  const { text } = context;
  const lines = allLines(context);
  return {
    id: 'answers',
    heading: text.t('report:answers.heading'),
    count: lines.length,
    blocks: [
      { type: 'paragraph', text: text.t('report:answers.intro') },
      { type: 'answers', lines },
    ],
    paper: [{ type: 'answers', lines: saidOnce(lines) }],
  };
}

/** So many questions with one answer share a line on paper. */
const ALIKE = 3;

/** Questions with the same answer in one line, after all others. */
function saidOnce(lines: readonly AnswerLine[]): AnswerLine[] {
  const plain = lines.filter(({ isUnknown, origin }) => !isUnknown && origin === undefined);
  const groups = [...groupBy(plain, ({ answer }) => answer).values()].filter(({ length }) => length >= ALIKE);
  const shared = new Set(groups.flat());
  const joined = groups.flatMap(([first, ...others]) =>
    first ? { ...first, text: [first, ...others].map(({ text }) => text).join(' · ') } : [],
  );
  return [...lines.filter((line) => !shared.has(line)), ...joined];
}

function allLines(context: ReportContext): AnswerLine[] {
  const { assessment, ruleSet } = context;
  return replay(ruleSet, assessment.answers, assessment.asOf).path.map(({ question }) => {
    const [line, origin] = [answerLine(question, context), originText(question, context)];
    return origin === undefined ? line : { ...line, origin };
  });
}

/** In words; undefined where the user answered it for this use. */
function originText(question: QuestionId, context: ReportContext): string | undefined {
  const { assessment, ruleSet, text } = context;
  const origin = originOf(question, context);
  if (origin === 'given') return undefined;
  if (origin === 'firm') return text.t('report:answers.firm');
  const useCase = String(assessment.answers[ruleSet.catalogue]);
  return text.t('report:answers.origin', { use: text.t(`use-cases:useCases.${useCase}.title`) });
}
