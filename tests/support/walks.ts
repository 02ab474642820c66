import fc from 'fast-check';
import { replay } from '../../src/domain/journey.ts';
import type { Answer, Answers, Question } from '../../src/domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from './ruleFiles.ts';

/** Every answer that the questionnaire accepts for a question, lists of up to two items included. */
export function possibleAnswers(question: Question): Answer[] {
  if (question.type === 'boolean') return [true, false, UNKNOWN];
  if (question.type === 'single-choice') return [...question.options, UNKNOWN];
  const { exclusive } = question;
  const items = question.options.filter((option) => option !== exclusive);
  const singles = items.flatMap((item) => [[item], [item + UNSURE_MARK]]);
  const pairs = items.slice(1).map((item, index) => [items[index] ?? item, item]);
  return [...(exclusive === undefined ? [] : [[exclusive]]), ...singles, ...pairs, UNKNOWN];
}

/** Answers question after question, each time the one that `choose` picks, until nothing is open. */
export function walk(choose: (question: Question) => Answer, start: Answers = {}): Answers {
  let answers = start;
  let journey = replay(ruleSet, answers, TODAY);
  while (journey.next !== undefined) {
    const question = ruleSet.questions[journey.next];
    if (!question) throw new Error(`no question ${journey.next}`);
    answers = { ...answers, [question.id]: choose(question) };
    journey = replay(ruleSet, answers, TODAY, { before: journey });
  }
  return answers;
}

/** Random complete walks, the same in every run. */
export const randomWalks: fc.Arbitrary<Answers> = fc
  .infiniteStream(fc.nat({ max: 10_000 }))
  .map((numbers) => walk((question) => pick(possibleAnswers(question), numbers.next().value ?? 0)));

function pick(answers: readonly Answer[], number: number): Answer {
  return answers[number % answers.length] ?? UNKNOWN;
}

/** The answers of somebody with an ordinary, harmless use. */
export const harmless: Answers = {
  'how-it-works': 'learns-or-generates',
  place: 'at',
  'special-purpose': ['none'],
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  contact: ['none'],
};

/** Walks through a typical use: as given, else as it suggests, else harmlessly. */
export function walkUseCase(useCase: string, given: Answers = {}): Answers {
  const suggested = ruleSet.useCases[useCase]?.suggests ?? {};
  return completed({ [ruleSet.catalogue]: useCase }, { ...suggested, ...given });
}

/** Answers whatever stays open after a start: as given, otherwise harmlessly. */
export function completed(start: Answers, given: Answers = {}): Answers {
  const fallback = (question: Question): Answer => {
    if (question.type === 'boolean') return false;
    if (question.type === 'single-choice') return question.options[0] ?? UNKNOWN;
    return [question.exclusive ?? question.options[0] ?? UNKNOWN];
  };
  return walk((question) => given[question.id] ?? harmless[question.id] ?? fallback(question), start);
}
