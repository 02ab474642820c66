import type { Finding } from '../../domain/finding.ts';
import type { NoticeTopic, RuleSet } from '../../domain/types.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Link } from '../model.ts';

/** Notices on one topic that apply, each with where to read on, else with its provision. */
export function noticeBlocks(topic: NoticeTopic, { assessment, ruleSet, text }: ReportContext): Block[] {
  return assessment.findings
    .filter((each) => each.topic === topic && each.applies === true)
    .map((each) => ({
      type: 'notice',
      title: text.t(`${each.rule}.title`),
      text: text.t(`${each.rule}.text`),
      citation: furtherLink(each, ruleSet) ?? citationLink(each.citation, ruleSet, text),
    }));
}

function furtherLink({ rule: id }: Finding, ruleSet: RuleSet): Link | undefined {
  const rule = ruleSet.rules[id];
  const href = rule?.kind === 'notice' ? rule.link : undefined;
  return href === undefined ? undefined : { text: new URL(href).host, href };
}
