import { assess } from '../../src/domain/assess.ts';
import { replay } from '../../src/domain/journey.ts';
import { rank } from '../../src/domain/risk.ts';
import type { Answer, Answers, IsoDate, Question, QuestionId } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { isOpenForClass } from '../../tests/support/externalCases.ts';
import { slipsOf } from './variants.ts';

/** How many slips at one question there are, and how many of them end in silence. */
export type Share = { question: QuestionId; slips: number; silent: number };

/** Counts, question by question, the slips that make a high or prohibited use look harmless without a word. */
export function measureSlips(grave: readonly Answers[], ruleSet: RuleSet, asOf: IsoDate): readonly Share[] {
  const shares = new Map<QuestionId, Share>();
  for (const { question, answers } of grave.flatMap((each) => slipsOf(each, ruleSet))) {
    const share = shares.get(question) ?? { question, slips: 0, silent: 0 };
    const silent = share.silent + (isSilent(answers, ruleSet, asOf) ? 1 : 0);
    shares.set(question, { question, slips: share.slips + 1, silent });
  }
  return [...shares.values()].sort((one, other) => other.silent - one.silent || other.slips - one.slips);
}

/** Harmless at most, and neither a contradiction nor an open point nor "otherwise …" is said. */
function isSilent(slip: Answers, ruleSet: RuleSet, asOf: IsoDate): boolean {
  const { risk, answers } = assess(ruleSet, carriedOn(slip, ruleSet, asOf), asOf);
  const isOpen = Object.values(answers).includes(UNKNOWN);
  return rank(risk.atMost) < rank('high') && risk.contradictions.length === 0 && !risk.otherwise && !isOpen;
}

/** What the slip opens is answered in the same spirit: nothing of all that. */
function carriedOn(answers: Answers, ruleSet: RuleSet, asOf: IsoDate): Answers {
  const { next } = replay(ruleSet, answers, asOf);
  const question = isOpenForClass(next, ruleSet) ? ruleSet.questions[next ?? ''] : undefined;
  if (!question) return answers;
  return carriedOn({ ...answers, [question.id]: harmless(question) }, ruleSet, asOf);
}

function harmless(question: Question): Answer {
  if (question.type === 'boolean') return false;
  const last = question.options.at(-1) ?? UNKNOWN;
  return question.type === 'single-choice' ? last : [question.exclusive ?? last];
}
