import type { Finding } from '../domain/finding.ts';
import type { Answer, Question, QuestionId } from '../domain/types.ts';
import { UNKNOWN } from '../domain/types.ts';
import { isRestUnknown, itemsOf } from '../domain/listItems.ts';
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

/** The questions that would settle a finding: not answered yet, or "don't know" answers that keep it open. */
export function openOf(finding: Finding, context: ReportContext): AnswerLine[] {
  return openLines([...finding.missing, ...unknownOf(finding, context)], context);
}

function unknownOf({ applies, outcome, because }: Finding, context: ReportContext): readonly QuestionId[] {
  const isOpen = applies === 'unknown' || outcome === 'cantTell';
  return isOpen ? answerLines(because, context).flatMap((line) => (line.isUnknown ? line.question : [])) : [];
}

/** An answer in words, e.g. `Kundinnen und Kunden; Beschäftigte (unsicher)`: answers have commas of their own. */
export function answerText(question: Question, answer: Answer, catalogue: QuestionId, text: Text): string {
  if (answer === UNKNOWN) return text.t('report:answer.unknown');
  if (Array.isArray(answer)) return listText(question, answer, catalogue, text);
  const value = answer === true ? 'yes' : answer === false ? 'no' : String(answer);
  return optionTexts(question.id, value, catalogue, text).label;
}

function listText(question: Question, answer: readonly string[], catalogue: QuestionId, text: Text): string {
  const named = itemsOf(answer).filter(({ is }) => is !== 'denied');
  const labels = named.map(({ option, is }) => {
    const { label } = optionTexts(question.id, option, catalogue, text);
    return is === 'unsure' ? text.t('report:answer.unsure', { option: label }) : label;
  });
  const rest = isRestUnknown(answer) ? [text.t('report:answer.restUnknown')] : [];
  return [...labels, ...rest].join(separator(text));
}

const separator = ({ t }: Text) => t('report:titles.separator');

function unsureItems(id: QuestionId, { assessment, ruleSet, text }: ReportContext): string {
  const answer = assessment.answers[id];
  return itemsOf(answer)
    .filter(({ is }) => is === 'unsure')
    .map(({ option }) => optionTexts(id, option, ruleSet.catalogue, text).label)
    .join(separator(text));
}

function isUnknown(answer: Answer | undefined): boolean {
  return isRestUnknown(answer) || itemsOf(answer).some(({ is }) => is === 'unsure');
}
