import type { Assessment } from '../domain/assess.ts';
import { assessJourney } from '../domain/assess.ts';
import type { Journey } from '../domain/journey.ts';
import { replay } from '../domain/journey.ts';
import type { Answer, Answers, QuestionId } from '../domain/types.ts';
import type { WizardContext } from './context.ts';

/** What a way through the questionnaire follows from. */
export type Way = Pick<WizardContext, 'ruleSet' | 'answers' | 'asOf' | 'firm'>;
type Known = Omit<Way, 'answers'> & { journey: Journey };

/** Guards, actions and pages ask for the same way again and again within one click; it is worked out once. */
const journeys = new WeakMap<Answers, Known>();
/** From which answers others were made by one answer more, until their way is known. */
const origins = new WeakMap<Answers, { before: Answers; question: QuestionId }>();
type Given = { before: Answers; question: QuestionId; answer: Answer; after: Answers };
/** The last answers, the latest first: those of one screen. More would tie all answers of a visit together in memory. */
const latest: Given[] = [];
const SCREENFUL = 8;

/** The way that the current answers take. Answers are never changed, only replaced. */
export function journeyOf(way: Way): Journey {
  const known = knownOf(way, way.answers);
  if (known) return known;
  const { ruleSet, answers, asOf, firm } = way;
  const journey = replay(ruleSet, answers, asOf, { before: wayBefore(way), firm });
  journeys.set(answers, { ruleSet, asOf, firm, journey });
  // Else these answers would keep all earlier ones in memory, one behind the other.
  origins.delete(answers);
  return journey;
}

const assessments = new WeakMap<Journey, Assessment>();

/** What the current answers amount to, worked out once. */
export function assessmentOf(way: Way): Assessment {
  const journey = journeyOf(way);
  const assessment = assessments.get(journey) ?? assessJourney(way.ruleSet, journey, way.asOf);
  assessments.set(journey, assessment);
  return assessment;
}

/** These answers with some more, or other ones: the same object each time it is asked for. */
export function withAnswers(before: Answers, given: Answers): Answers {
  return Object.entries(given).reduce((all, [question, answer]) => withAnswer(all, question, answer), before);
}

function withAnswer(before: Answers, question: QuestionId, answer: Answer): Answers {
  const isSame = (each: Given) =>
    each.before === before && each.question === question && each.answer === answer;
  const known = latest.find(isSame);
  if (known) return known.after;
  const after = { ...before, [question]: answer };
  latest.unshift({ before, question, answer, after });
  latest.splice(SCREENFUL);
  origins.set(after, { before, question });
  return after;
}

function knownOf({ ruleSet, asOf, firm }: Way, answers: Answers): Journey | undefined {
  const known = journeys.get(answers);
  const isSame = known?.ruleSet === ruleSet && known.asOf === asOf && known.firm === firm;
  return isSame ? known.journey : undefined;
}

/** The way that was known before the last answer, if that was the answer to the next question. */
function wayBefore(way: Way): Journey | undefined {
  const origin = origins.get(way.answers);
  const journey = origin && knownOf(way, origin.before);
  return journey?.next === origin?.question ? journey : undefined;
}
