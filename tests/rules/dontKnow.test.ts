import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { walk, walkUseCase } from '../support/walks.ts';

const MOST_IN_ALL = 25;
const MOST_MORE = 3;
const uses = Object.keys(ruleSet.useCases);
const asked = (answers: Answers) =>
  replay(ruleSet, answers, TODAY).path.filter(({ origin }) => origin === 'given').length;

describe('"don\'t know" costs little', () => {
  test.each([...uses, UNKNOWN])('%s: nothing but "don\'t know" is at most 25 questions', (use) => {
    expect(asked(walk(() => UNKNOWN, { [ruleSet.catalogue]: use }))).toBeLessThanOrEqual(MOST_IN_ALL);
  });

  test.each(uses)('%s: one "don\'t know" is at most three questions more', (use) => {
    const answers = walkUseCase(use);
    const more = Object.keys(answers)
      .filter((id) => id !== ruleSet.catalogue)
      .map((id) => [id, asked(walkUseCase(use, { [id]: UNKNOWN })) - asked(answers)] as const);
    expect(more.filter(([, questions]) => questions > MOST_MORE)).toEqual([]);
  });
});
