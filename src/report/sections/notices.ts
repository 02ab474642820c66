import type { Finding } from '../../domain/finding.ts';
import type { NoticeTopic } from '../../domain/types.ts';
import type { RuleSet } from '../../domain/ruleSet.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Link } from '../model.ts';

/**
 * Notices on one topic that apply, each with where to read on, else with its provision. One that hangs on a
 * "don't know" is shown where it has words for that.
 */
export function noticeBlocks(topic: NoticeTopic, context: ReportContext): Block[] {
  const { assessment, ruleSet, text } = context;
  return assessment.findings
    .filter((each) => each.topic === topic)
    .flatMap((each) => {
      const key = textKey(each, context);
      if (key === undefined) return [];
      return {
        type: 'notice',
        title: text.t(`${each.rule}.title`),
        text: text.t(key),
        ...(text.has(`${each.rule}.brief`) &&
          each.applies === true && { brief: text.t(`${each.rule}.brief`) }),
        citation: furtherLink(each, ruleSet) ?? citationLink(each.citation, ruleSet, text),
        ...(topic === 'alarm' && { isAlarm: true as const }),
      };
    });
}

/** Where the words of a notice stand; nothing if it is not to be shown. */
function textKey({ rule, applies, missing }: Finding, { text }: ReportContext): string | undefined {
  if (applies === true) return `${rule}.text`;
  const open = `${rule}.open`;
  return applies === 'unknown' && missing.length === 0 && text.has(open) ? open : undefined;
}

function furtherLink({ rule: id }: Finding, ruleSet: RuleSet): Link | undefined {
  const rule = ruleSet.rules[id];
  const href = rule?.kind === 'notice' ? rule.link : undefined;
  return href === undefined ? undefined : { text: new URL(href).host, href };
}
