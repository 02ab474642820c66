import type { Journey } from './journey.ts';
import type { QuestionId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

type Parts = { first: readonly string[]; second: readonly string[] };

/** Worked out once: a rule set never changes while it is in use. */
const known = new WeakMap<RuleSet, Parts>();

/** The questionnaire begins with one act; the second part begins with the first section that asks about another. */
export function partsOf(ruleSet: RuleSet): Parts {
  const parts = known.get(ruleSet) ?? findParts(ruleSet);
  known.set(ruleSet, parts);
  return parts;
}

function findParts(ruleSet: RuleSet): Parts {
  const sections = ruleSet.sections.map(({ id }) => id);
  const laws = sections.map((id) => lawOf(id, ruleSet));
  const start = laws.findIndex((law) => law !== undefined && law !== laws[0]);
  const end = start < 0 ? sections.length : start;
  return { first: sections.slice(0, end), second: sections.slice(end) };
}

/** True for questions that come after those that settle the class. */
export function isInSecondPart(question: QuestionId, ruleSet: RuleSet): boolean {
  const section = ruleSet.questions[question]?.section;
  return section !== undefined && partsOf(ruleSet).second.includes(section);
}

/** True once the first part has nothing left to ask and the second has something: then there is an interim result. */
export function isBetweenParts({ path, next }: Journey, ruleSet: RuleSet): boolean {
  if (next !== undefined) return isInSecondPart(next, ruleSet);
  return path.some((step) => step.origin === 'given' && isInSecondPart(step.question, ruleSet));
}

/** The act that the first question of a section cites. */
function lawOf(section: string, { questions }: RuleSet): string | undefined {
  return Object.values(questions).find((each) => each.section === section && each.citation)?.citation?.source;
}
