import type { Report, ReportSection, SectionId } from '../../report/model.ts';

/** Sections that the page shows in a way of their own, and those that are on paper only. */
const SHOWN_APART: readonly SectionId[] = ['result', 'open', 'plan', 'grounds', 'checks', 'record', 'again'];
/** What was not checked: it stands open after the tasks, before the reasons. */
const CLOSING: readonly SectionId[] = ['disclaimer'];

/** What is left: sections that stand folded, and what closes the first part of the page. */
export function otherSections(report: Report): Record<'folded' | 'closing', readonly ReportSection[]> {
  const hasTasks = ({ blocks }: ReportSection) => blocks.some((each) => each.type === 'finding' && each.task);
  const others = report.sections.filter(({ id }) => !SHOWN_APART.includes(id));
  return {
    folded: others.filter((each) => !CLOSING.includes(each.id) && !(each.id === 'later' && hasTasks(each))),
    closing: others.filter(({ id }) => CLOSING.includes(id)),
  };
}
