import type { NoticeTopic } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { noticeBlocks } from './notices.ts';

/** A section that consists of the notices on one topic; left out when none applies. */
export function noticeSection(
  topic: Extract<NoticeTopic, 'relief' | 'beside' | 'contact'>,
  context: ReportContext,
): ReportSection | undefined {
  const blocks = noticeBlocks(topic, context);
  if (blocks.length === 0) return undefined;
  const { t } = context.text;
  return { id: topic, heading: t(`report:${topic}.heading`), count: blocks.length, blocks };
}
