import type { NoticeTopic } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../model.ts';
import { noticeBlocks } from './notices.ts';

/** A section that consists of the notices on one topic; left out when none applies. */
export function noticeSection(
  topic: Extract<NoticeTopic, 'relief' | 'beside' | 'contact'>,
  context: ReportContext,
): ReportSection | undefined {
  const blocks = noticeBlocks(topic, context);
  if (blocks.length === 0) return undefined;
  const { t } = context.text;
  const heading = t(`report:${topic}.heading`);
  return {
    id: topic,
    heading,
    count: blocks.length,
    blocks,
    ...(topic === 'contact' && { paper: contactsOf(blocks) }),
  };
}

/** On paper, whom to ask and where is enough. */
function contactsOf(blocks: readonly Block[]): Block[] {
  const items = blocks.flatMap((each) => {
    if (each.type !== 'notice' || !each.citation) return [];
    return { text: `${each.title} (${each.citation.text})`, href: each.citation.href };
  });
  return [{ type: 'links', style: 'plain', items }];
}
