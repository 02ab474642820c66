import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/buildReport.ts';
import { openCounts } from '../../src/report/chips.ts';
import { checklistOf } from '../../src/report/checklist.ts';
import { profiles } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';

test.each(profiles)('$id: overview and PDF count the tasks that the result lists', ({ answers }) => {
  const context = contextOf(answers);
  const { count, done } = checklistOf(buildReport(context));
  expect(openCounts(context).tasks).toBe(count - done);
});
