import { assess } from './assess.ts';
import type { Risk } from './risk.ts';
import { rank } from './risk.ts';
import type { Answer, Answers, IsoDate } from './types.ts';
import type { RuleSet, UseCase } from './ruleSet.ts';

/** Lists of dangers, each with what a typical use makes likely beyond what it suggests anyway. */
export type Dangers = readonly { question: string; options: readonly string[] }[];

/**
 * The class before any question, if a typical use is as such uses usually are. A use that suggests nothing can be
 * anything, so its class stays open. A hint for the order of the checks, never a result.
 */
export function usualRisk(ruleSet: RuleSet, useCase: string, place: string, asOf: IsoDate): Risk {
  return assess(ruleSet, { place, ...usualAnswers(ruleSet, useCase) }, asOf).risk;
}

/** What is worth a check first stands first: strictest possible class, then the class that is certain. */
export function byDanger(one: Risk, other: Risk): number {
  const worst = ({ otherwise, atMost }: Risk) => rank(otherwise?.riskClass ?? atMost);
  return worst(other) - worst(one) || rank(other.atLeast) - rank(one.atLeast);
}

/** What would make a typical use stricter than usual, and is not far away: the items to look at in the check. */
export function dangersOf({ questions, useCases }: RuleSet, useCase: string): Dangers {
  const { likely = {}, suggests = {} } = useCases[useCase] ?? {};
  return Object.entries(likely).flatMap(([id, items]) => {
    const question = questions[id];
    if (question?.type !== 'multiple-choice' || !question.isOfDangers) return [];
    const suggested = suggests[id];
    const options = items.filter((each) => !(Array.isArray(suggested) && suggested.includes(each)));
    return options.length > 0 ? [{ question: id, options }] : [];
  });
}

function usualAnswers(ruleSet: RuleSet, id: string): Answers {
  const own = ruleSet.useCases[id];
  const chosen = { ...own?.answers, [ruleSet.catalogue]: id };
  if (!own?.suggests) return chosen;
  const all = Object.values(ruleSet.useCases);
  return { ...saidByMost(all), ...nothingOf(ruleSet, all), ...own.suggests, ...chosen };
}

/** What more than half of the typical uses say alike. */
function saidByMost(all: readonly UseCase[]): Answers {
  const said = all.flatMap(({ answers, suggests }) => Object.entries({ ...answers, ...suggests }));
  const isUsual = ([id, answer]: [string, Answer]) =>
    said.filter(([other, each]) => other === id && String(each) === String(answer)).length > all.length / 2;
  return Object.fromEntries(said.filter(isUsual));
}

/** "None of these" for every list of dangers of which most typical uses show some items first. */
function nothingOf({ questions }: RuleSet, all: readonly UseCase[]): Answers {
  const isUsual = (id: string) => all.filter(({ likely = {} }) => likely[id]).length > all.length / 2;
  return Object.fromEntries(
    Object.values(questions).flatMap((question) => {
      if (question.type !== 'multiple-choice' || !question.isOfDangers || !isUsual(question.id)) return [];
      return question.exclusive === undefined ? [] : [[question.id, [question.exclusive]] as const];
    }),
  );
}
