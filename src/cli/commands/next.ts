import { replay } from '../../domain/journey.ts';
import type { Answers, Question } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import { citationText } from '../../report/citation.ts';
import { offeredBy, optionTexts } from '../../report/optionTexts.ts';
import { whyText } from '../../report/whyText.ts';
import { ruleSet } from '../../ruleset.ts';
import { readUse } from '../input.ts';
import type { Command } from '../options.ts';
import { printJson } from '../output.ts';

/** Prints the next open question with its texts and options, or `{"done": true}`. */
export const nextCommand: Command = ({ file, asOf, text }) => {
  const { answers } = readUse(file, text);
  const { next } = replay(ruleSet, answers, asOf);
  const question = next === undefined ? undefined : ruleSet.questions[next];
  printJson(question ? describe(question, answers, text) : { done: true });
};

function describe(question: Question, answers: Answers, text: Text) {
  const address = `questions:questions.${question.id}`;
  return {
    id: question.id,
    section: text.t(`questions:sections.${question.section}`),
    type: question.type,
    question: text.t(`${address}.question`),
    why: whyText(question.id, answers, text),
    options: offeredBy(question).map((option) => describeOption(question, option, text)),
    answerWith: text.t(`cli:hint.${question.type}`),
    ...(question.type === 'multiple-choice' && question.exclusive && { exclusive: question.exclusive }),
    ...(question.citation && { provision: citationText(question.citation, text) }),
  };
}

function describeOption(question: Question, option: string, text: Text) {
  const { label, example, more, not } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return {
    value: question.type === 'boolean' ? option === 'yes' : option,
    label,
    ...(example && { example }),
    ...(more && { moreExamples: more }),
    ...(not && { notMeant: not }),
  };
}
