import { factsOf } from '../../../src/domain/facts.ts';
import type { Standing } from '../../../src/domain/rule.ts';
import { standingOf } from '../../../src/domain/rule.ts';
import { isEnded } from '../../../src/domain/time.ts';
import type { Answer, Answers, IsoDate, Question, QuestionId } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import { UNKNOWN, UNSURE_MARK } from '../../../src/domain/types.ts';
import { outcomeOf } from './explore.ts';

/** All paths of a small rule set, one by one: how often each outcome is reached, what is asked, and jumps back. */
export type AllPaths = { ends: Map<string, bigint>; asked: Set<QuestionId>; jumpsBack: boolean };

/** The way of some answers if nothing is passed because it lies behind a "don't know": the search proves those as well. */
function travelled(
  ruleSet: RuleSet,
  given: Answers,
  asOf: IsoDate,
): { next?: QuestionId; standings: Standing[] } {
  const known = { ...ruleSet.useCases[String(given[ruleSet.catalogue])]?.answers, ...given };
  const rules = Object.values(ruleSet.rules).filter((rule) => !isEnded(rule, asOf));
  let answers: Answers = {};
  for (;;) {
    const standings = rules.map((rule) => standingOf(rule, factsOf(ruleSet, answers)));
    const isFirst = answers[ruleSet.catalogue] === undefined;
    const missing = new Set([
      ...(isFirst ? [ruleSet.catalogue] : []),
      ...standings.flatMap((each) => each.missing),
    ]);
    const inOrder = Object.keys(ruleSet.questions).filter((id) => missing.has(id));
    const taken = inOrder.find((id) => known[id] !== undefined);
    const answer = known[taken ?? ''];
    if (taken === undefined || answer === undefined)
      return { ...(inOrder[0] && { next: inOrder[0] }), standings };
    answers = { ...answers, [taken]: answer };
  }
}

/** Walks every path with the real engine. For a handful of questions only: the number of paths is exponential. */
export function allPaths(ruleSet: RuleSet, asOf: IsoDate): AllPaths {
  const order = Object.keys(ruleSet.questions);
  const result: AllPaths = { ends: new Map(), asked: new Set(), jumpsBack: false };
  const walk = (answers: Answers, place: number) => {
    const { next, standings } = travelled(ruleSet, answers, asOf);
    const question = ruleSet.questions[next ?? ''];
    if (!question) {
      const end = outcomeOf(standings);
      result.ends.set(end, (result.ends.get(end) ?? 0n) + 1n);
      return;
    }
    const own = order.indexOf(question.id);
    result.asked.add(question.id);
    if (own <= place) result.jumpsBack = true;
    for (const answer of allAnswers(question))
      walk({ ...answers, [question.id]: answer }, Math.max(own, place));
  };
  walk({}, -1);
  return result;
}

function allAnswers(question: Question): readonly Answer[] {
  if (question.type === 'boolean') return [true, false, UNKNOWN];
  if (question.type === 'single-choice') return [...question.options, UNKNOWN];
  const { exclusive } = question;
  const items = question.options.filter((option) => option !== exclusive);
  const lists = items.reduce<string[][]>(
    (all, each) => all.flatMap((list) => [list, [...list, each], [...list, each + UNSURE_MARK]]),
    [[]],
  );
  const alone = exclusive === undefined ? [] : [[exclusive]];
  return [...lists.filter((list) => list.length > 0), ...alone, UNKNOWN];
}
