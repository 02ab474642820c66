import type { Journey } from './journey.ts';
import { goOn } from './journey.ts';
import type { Answer, Answers, Question } from './types.ts';
import type { RuleSet, UseCase } from './ruleSet.ts';
import { UNKNOWN } from './types.ts';
import { useCaseOf } from './useCaseOf.ts';

/** How many questions may still come. */
export type Distance = { fewest: number; most: number };
type Guess = (question: Question, useCase: UseCase | undefined) => Answer;

const known = new WeakMap<Journey, Distance>();

/**
 * How many questions come if the use is as usual and little else applies, and how many if much else does. Nobody can
 * know more before the answers, what is known of the `firm` apart: dangers that hardly anybody has to tick are in neither.
 */
export function distanceOf(journey: Journey, ruleSet: RuleSet, firm: Answers = {}): Distance {
  const found = known.get(journey);
  if (found) return found;
  const counts = [little, much, muchDenied].map((guess) => questionsAhead(journey, ruleSet, firm, guess));
  const distance = { fewest: Math.min(...counts), most: Math.max(...counts) };
  known.set(journey, distance);
  return distance;
}

function questionsAhead(journey: Journey, ruleSet: RuleSet, firm: Answers, guess: Guess): number {
  if (journey.next === undefined) return 0;
  const useCase = useCaseOf(ruleSet, journey.answers);
  const guessed = (question: Question | undefined) => (question ? guess(question, useCase) : UNKNOWN);
  const { path } = goOn(journey, ruleSet, {
    has: () => true,
    take: (id) => {
      const answer = firm[id] ?? useCase?.answers[id];
      return answer === undefined
        ? { answer: guessed(ruleSet.questions[id]), origin: 'given' }
        : { answer, origin: 'use-case' };
    },
  });
  return path.slice(journey.path.length).filter(({ origin }) => origin === 'given').length;
}

function little({ id, ...question }: Question, useCase: UseCase | undefined): Answer {
  const usual = useCase?.suggests?.[id];
  if (usual !== undefined) return usual;
  if (question.type === 'multiple-choice') return question.exclusive ? [question.exclusive] : UNKNOWN;
  return question.type === 'boolean' ? false : UNKNOWN;
}

function much(question: Question, useCase: UseCase | undefined): Answer {
  const usual = useCase?.suggests?.[question.id];
  if (usual !== undefined) return usual;
  if (question.type === 'boolean') return true;
  if (question.type === 'single-choice') return question.options[0] ?? UNKNOWN;
  if (question.isOfDangers) return little(question, useCase);
  return question.options.filter((each) => each !== question.exclusive);
}

function muchDenied(question: Question, useCase: UseCase | undefined): Answer {
  const isUsual = useCase?.suggests?.[question.id] !== undefined;
  if (isUsual || question.type === 'multiple-choice') return much(question, useCase);
  return question.type === 'boolean' ? false : (question.options.at(-1) ?? UNKNOWN);
}
