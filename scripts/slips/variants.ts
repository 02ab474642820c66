import type { Answer, Answers, Question, QuestionId } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';

/** A set of answers in which one question was answered differently, by mistake. */
export type Slip = { question: QuestionId; answers: Answers };

/** Every way to get one single answer wrong: another option, or a list with one item less, or another one alone. */
export function slipsOf(answers: Answers, ruleSet: RuleSet): readonly Slip[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = id === ruleSet.catalogue ? undefined : ruleSet.questions[id];
    const others = question ? othersThan(answer, question) : [];
    return others.map((other) => ({ question: id, answers: { ...answers, [id]: other } }));
  });
}

function othersThan(answer: Answer, question: Question): readonly Answer[] {
  if (question.type === 'boolean') return [!answer];
  if (question.type === 'single-choice') return question.options.filter((option) => option !== answer);
  const chosen = Array.isArray(answer) ? answer : [];
  const fewer = chosen.length > 1 ? chosen.map((item) => chosen.filter((each) => each !== item)) : [];
  const alone = question.options.filter((option) => !chosen.includes(option)).map((option) => [option]);
  return [...fewer, ...alone];
}
