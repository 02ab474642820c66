import type { NoticeTopic } from '../../domain/types.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../model.ts';

/** Notices on one topic that apply, each with its provision. */
export function noticeBlocks(topic: NoticeTopic, { assessment, ruleSet, text }: ReportContext): Block[] {
  return assessment.findings
    .filter((each) => each.topic === topic && each.applies === true)
    .map((each) => ({
      type: 'notice',
      title: text.t(`${each.rule}.title`),
      text: text.t(`${each.rule}.text`),
      citation: citationLink(each.citation, ruleSet, text),
    }));
}
