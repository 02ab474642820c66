import { operator } from '../../operator.ts';
import { BETWEEN_TASKS, type ResultSummary } from '../../pilot/record.ts';
import type { Text } from '../../i18n/text.ts';
import { reportContextOf, summaryOf } from '../../register/summary.ts';
import { hardestTitles } from '../../report/invitation.ts';
import { ruleSet } from '../../ruleset.ts';
import { uses } from '../store/register.ts';
import { openInThisTab } from '../store/storage.ts';
import { lawDay } from '../store/lawDay.ts';

/** Summary of the result that was shown last: of the open use, else of the latest that has one. */
export function findResult(text: Text): ResultSummary | undefined {
  const open = openInThisTab();
  const context = { ruleSet, asOf: lawDay(), text, operator };
  const summaries = uses.peek().map((use) => summaryOf(use, context));
  const finished = summaries.filter(({ isUnfinished }) => !isUnfinished);
  const found = finished.find(({ use }) => use.id === open) ?? finished[0];
  if (!found) return undefined;
  const { atLeast, tasks, questions, use, otherwise } = found;
  // What stands beside the class counts here as what it may be at most.
  const atMost = otherwise?.riskClass ?? found.atMost;
  return {
    resultClass: atLeast === atMost ? atMost : `${atLeast}-${atMost}`,
    ...{ openPoints: tasks + questions, openQuestions: questions },
    useCase: String(use.answers[ruleSet.catalogue]),
    hardestTasks: hardestTitles(reportContextOf(use, context)).join(BETWEEN_TASKS),
  };
}
