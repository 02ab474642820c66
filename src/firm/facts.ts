import { isSameAnswer } from '../domain/sameAnswer.ts';
import type { Journey } from '../domain/journey.ts';
import type { Answer, Answers, QuestionId } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import { UNKNOWN } from '../domain/types.ts';
import type { Use } from '../register/use.ts';

/** The answers that are about the firm and say something: the same for all its uses. */
export function firmFactsOf(ruleSet: RuleSet, answers: Answers): Answers {
  const facts = Object.entries(answers).filter(([id, answer]) => isFact(ruleSet, id) && answer !== UNKNOWN);
  return Object.fromEntries(facts);
}

/** What the uses of a firm say about it where nothing was kept yet; the use saved last has the last word. */
export function firstFacts(ruleSet: RuleSet, uses: readonly Use[]): Answers {
  const oldestFirst = [...uses].sort((a, b) => a.savedAt.localeCompare(b.savedAt));
  return oldestFirst.reduce<Answers>(
    (all, use) => ({ ...all, ...firmFactsOf(ruleSet, { ...use.taken, ...use.answers }) }),
    {},
  );
}

/**
 * A use with what is known of its firm: that counts before what was once answered here, unless the use deviates. What
 * came out when it was saved is left out where the facts have changed since: then the law is not what moved.
 */
export function effectiveUse({ verdict, ...use }: Use, firm: Answers): Use {
  const answers = { ...use.taken, ...firm, ...ownAnswers(use, firm) };
  return { ...use, answers, ...(verdict && isAsSaved(use, answers) && { verdict }) };
}

function isAsSaved({ taken, answers }: Pick<Use, 'taken' | 'answers'>, now: Answers): boolean {
  const saved = { ...taken, ...answers };
  return Object.keys(saved).every((id) => isSameAnswer(saved[id], now[id]));
}

/** The use no longer deviates: what it said about the firm counts no more where the firm says something. */
export function withoutDeviations(use: Use): Use {
  return Object.fromEntries(Object.entries(use).filter(([field]) => field !== 'deviates')) as Use;
}

/** The answers given in this use, those about the firm as they stand today. */
export function ownAnswers(
  { answers, deviates = [] }: Pick<Use, 'answers' | 'deviates'>,
  firm: Answers,
): Answers {
  const isOld = (id: QuestionId) =>
    firm[id] !== undefined && !deviates.includes(id) && !isSameAnswer(firm[id], answers[id]);
  const old = Object.keys(answers).filter(isOld);
  if (old.length === 0) return answers;
  return { ...answers, ...Object.fromEntries(old.map((id) => [id, firm[id] ?? UNKNOWN])) };
}

/** The facts about the firm that a way through the questionnaire rests on without having asked for them. */
export function takenOnWay({ path }: Journey): Answers {
  const taken = path.filter(({ origin }) => origin === 'firm');
  return Object.fromEntries(taken.map(({ question, answer }) => [question, answer]));
}

/** The facts in which a use still stands by something else than what is known of the firm. */
export function standingDeviations({ answers, deviates = [] }: Use, firm: Answers): QuestionId[] {
  return deviates.filter((id) => !isSameAnswer(answers[id], firm[id]));
}

/** A use from elsewhere, which stands by what it says about the firm where that is not what is known here. */
export function withDeviations(ruleSet: RuleSet, use: Use, firm: Answers): Use {
  const rest = withoutDeviations(use);
  const facts = Object.keys(firmFactsOf(ruleSet, use.answers));
  const deviates = standingDeviations({ ...rest, deviates: facts }, firm);
  return deviates.length > 0 ? { ...rest, deviates } : rest;
}

/** What is known of the firm after answers in one of its uses changed; "don't know" takes back what was known. */
export function learn(
  ruleSet: RuleSet,
  firm: Answers,
  change: { before: Answers; after: Answers; deviates: readonly QuestionId[] },
): Answers {
  const { before, after, deviates } = change;
  const changed = Object.keys(after).filter(
    (id) => isFact(ruleSet, id) && !deviates.includes(id) && !isSameAnswer(before[id], after[id]),
  );
  if (changed.every((id) => isSameAnswer(known(after[id]), firm[id]))) return firm;
  const kept = Object.entries(firm).filter(([id]) => !changed.includes(id));
  const learnt = changed.map((id) => [id, after[id]]);
  return firmFactsOf(ruleSet, Object.fromEntries([...kept, ...learnt]) as Answers);
}

function isFact({ questions }: RuleSet, id: QuestionId): boolean {
  return Object.hasOwn(questions, id) && questions[id]?.about === 'firm';
}

const known = (answer: Answer | undefined) => (answer === UNKNOWN ? undefined : answer);
