import { describe, expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { assess } from '../../src/domain/assess.ts';
import { rank } from '../../src/domain/risk.ts';
import type { Answers, RiskClass } from '../../src/domain/types.ts';
import { RISK_CLASSES } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import file from '../cases/external.json';
import { TODAY } from '../support/ruleFiles.ts';

/**
 * Uses of AI that authorities and others have classified, encoded as answers by people who had read only the
 * description. `strict`: the source names the class. Otherwise it says only what the class may not be.
 */
type ExternalCase = {
  id: string;
  title: string;
  strict: boolean;
  accept: readonly string[];
  answers: Answers;
  /** Why the result differs from the source, in one line. */
  difference?: string;
};
const cases = file as unknown as readonly ExternalCase[];
const DATA_SECTIONS = ['data', 'vendor', 'firm'];

const spanOf = (answers: Answers): readonly RiskClass[] => {
  const { atLeast, atMost } = assess(ruleSet, answers, TODAY).risk;
  return RISK_CLASSES.slice(rank(atLeast), rank(atMost) + 1);
};
const agrees = ({ strict, accept, answers }: ExternalCase) => {
  const span = spanOf(answers);
  if (!strict) return accept.includes('unclear') || span.some((each) => accept.includes(each));
  return span.length === 1 && accept.includes(span[0] ?? '');
};

describe.each(cases.map((each) => [`${each.id} ${each.title}`, each] as const))('%s', (_, each) => {
  test('is answered as far as the class needs it', () => {
    expect(validateAnswers(ruleSet, each.answers).dropped).toEqual([]);
    const { next } = assess(ruleSet, each.answers, TODAY);
    expect(next === undefined || DATA_SECTIONS.includes(ruleSet.questions[next]?.section ?? '')).toBe(true);
  });

  test(each.difference ?? 'agrees with the source', () => {
    expect(agrees(each)).toBe(each.difference === undefined);
  });
});

test('at least 97 % of the strict cases are equal, and none of them is taken too lightly', () => {
  const strict = cases.filter((each) => each.strict);
  expect(strict).toHaveLength(81);
  expect(strict.filter(agrees).length / strict.length).toBeGreaterThanOrEqual(0.97);
  const grave = cases.filter(({ accept }) => accept.every((each) => ['high', 'prohibited'].includes(each)));
  const light = grave.filter(({ answers }) => rank(spanOf(answers).at(-1)) < rank('high'));
  expect(light.map((each) => each.id)).toEqual([]);
});
