import type { Answer, Question, QuestionId } from '../domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import type { ReportContext } from './context.ts';
import type { AnswerLine } from './model.ts';
import { optionTexts } from './optionTexts.ts';

/** The question and its answer in words; a question not answered yet has an empty answer. */
export function answerLine(id: QuestionId, context: ReportContext): AnswerLine {
  const { assessment, ruleSet, text } = context;
  const question = ruleSet.questions[id];
  const answer = assessment.answers[id];
  return {
    question: id,
    text: text.t(`questions:questions.${id}.question`),
    answer: question && answer !== undefined ? answerText(question, answer, ruleSet.catalogue, text) : '',
    isUnknown: isUnknown(answer),
  };
}

/** Lines for several questions, in the order of the questionnaire. */
export function answerLines(ids: readonly QuestionId[], context: ReportContext): AnswerLine[] {
  const order = Object.keys(context.ruleSet.questions).filter((id) => ids.includes(id));
  return order.map((id) => answerLine(id, context));
}

/** Questions that are still open, with the items of a list that the user is unsure about. */
export function openLines(ids: readonly QuestionId[], context: ReportContext): AnswerLine[] {
  return answerLines(ids, context).map((line) => {
    const options = unsureItems(line.question, context);
    const note = context.text.t('report:open.unsure', { question: line.text, options });
    return options === '' ? line : { ...line, text: note };
  });
}

/** An answer in words, e.g. `Kundinnen und Kunden; Beschäftigte (unsicher)`: answers have commas of their own. */
export function answerText(question: Question, answer: Answer, catalogue: QuestionId, text: Text): string {
  if (answer === UNKNOWN) return text.t('report:answer.unknown');
  const values = Array.isArray(answer)
    ? answer
    : [answer === true ? 'yes' : answer === false ? 'no' : answer];
  return values.map((value) => optionText(question, String(value), catalogue, text)).join(separator(text));
}

const separator = ({ t }: Text) => t('report:titles.separator');

function optionText(question: Question, value: string, catalogue: QuestionId, text: Text): string {
  const unsure = value.endsWith(UNSURE_MARK);
  const option = unsure ? value.slice(0, -UNSURE_MARK.length) : value;
  const { label } = optionTexts(question.id, option, catalogue, text);
  return unsure ? text.t('report:answer.unsure', { option: label }) : label;
}

function unsureItems(id: QuestionId, { assessment, ruleSet, text }: ReportContext): string {
  const answer = assessment.answers[id];
  const items = Array.isArray(answer) ? answer.filter((item: string) => item.endsWith(UNSURE_MARK)) : [];
  return items
    .map((item: string) => optionTexts(id, item.slice(0, -UNSURE_MARK.length), ruleSet.catalogue, text).label)
    .join(separator(text));
}

function isUnknown(answer: Answer | undefined): boolean {
  if (answer === UNKNOWN) return true;
  return Array.isArray(answer) && answer.some((item: string) => item.endsWith(UNSURE_MARK));
}
