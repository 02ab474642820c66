import type { Assessment } from '../../domain/assess.ts';
import type { Text } from '../../i18n/text.ts';
import type { Content } from '../../register/use.ts';
import { buildReport } from '../../report/buildReport.ts';
import type { Report } from '../../report/model.ts';
import { reportContext } from './reportContext.ts';

let last: { made: readonly unknown[]; report: Report } | undefined;

/** The report on the open use, made once for the page and for what is downloaded from it. */
export function shownReport(assessment: Assessment, content: Content, text: Text): Report {
  const made = [assessment, content.name, content.done, text];
  const known = last?.made.every((part, index) => part === made[index]) ? last : undefined;
  last = known ?? { made, report: buildReport(reportContext(assessment, content, text)) };
  return last.report;
}
