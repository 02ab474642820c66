import type { Finding } from '../domain/finding.ts';
import { isDue } from '../domain/finding.ts';
import { groupBy } from '../domain/groupBy.ts';
import { openOf } from './answerLines.ts';
import type { ReportContext } from './context.ts';
import type { AnswerLine } from './model.ts';

/** Is it open whether this applies at all? What applies unless an exception takes it away is a task already. */
export function isUndecided(finding: Finding): boolean {
  return finding.applies === 'unknown' && !isDue(finding);
}

/**
 * Duties of which it is open whether they apply, by what keeps them open. `alone`: the only one on a question that was
 * answered with "don't know", to be shown with its advice. All others are known by their questions: an answer not given
 * yet may hold back the duties of a dozen professions.
 */
export function undecidedOf(
  findings: readonly Finding[],
  context: ReportContext,
): { alone: readonly Finding[]; questions: readonly AnswerLine[] } {
  const undecided = findings
    .filter(isUndecided)
    .map((finding) => ({ finding, open: openOf(finding, context) }));
  const groups = [...groupBy(undecided, ({ open }) => open.map(({ question }) => question).join()).values()];
  const isAlone = (group: readonly (typeof undecided)[number][]) =>
    group.length === 1 && group.every(({ open }) => open.every(({ answer }) => answer !== ''));
  const lines = groups.filter((group) => !isAlone(group)).flatMap(([first]) => first?.open ?? []);
  return {
    alone: groups.filter(isAlone).flatMap((group) => group.map(({ finding }) => finding)),
    questions: [...new Map(lines.map((line) => [line.question, line])).values()],
  };
}
