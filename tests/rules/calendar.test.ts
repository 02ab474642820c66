import { expect, test } from 'vitest';
import { composeRuleSet } from '../../src/domain/ruleFiles.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { calendarProblems } from '../support/calendar.ts';
import { withChange } from '../support/ruleFiles.ts';

/**
 * The calendar (`dates` of rules/law-index/, and tests/cases/calendar.json) says by provision from when it applies. It
 * was written from Art. 113 and the other final provisions, not from the rules: a date mistyped in a rule is not mistyped
 * there as well.
 */
test('every date of the rules is the one of the calendar', () =>
  expect(calendarProblems(ruleSet)).toEqual([]));

type Dated = Partial<Record<'appliesFrom' | 'disputedFrom', string>>;
const changed = (file: string, change: (content: { rules: Dated[]; transitions: Dated[] }) => void) =>
  calendarProblems(composeRuleSet(withChange(file, change as never)));

test('a wrong start, a lost dispute and a wrong transition are found', () => {
  const start = changed(
    'ai-act/art-03.json',
    ({ rules: [rule] }) => rule && (rule.appliesFrom = '2025-02-03'),
  );
  expect(start).toEqual(['ai-act:art-3-not-ai appliesFrom: 2025-02-03, by the calendar 2025-02-02']);
  const dispute = changed('ai-act/art-86.json', ({ rules: [rule] }) => rule && delete rule.disputedFrom);
  expect(dispute).toEqual(['ai-act:art-86-explanation disputedFrom: none, by the calendar 2026-08-02']);
  const later = changed('ai-act/art-49-1.json', ({ transitions: [each] }) => {
    if (each) each.appliesFrom = '2030-08-03';
  });
  expect(later).toHaveLength(2);
});
