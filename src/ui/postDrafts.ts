import { campaignLink } from '../flyer/campaign.ts';
import type { Text } from '../i18n/text.ts';
import type { Operator } from '../operator.ts';

/** A post for LinkedIn: what it is for, when to use it, its words, and a poll to go with it. */
export type Draft = {
  id: string;
  title: string;
  when: string;
  text: string;
  poll: Poll | undefined;
};
type Poll = { question: string; options: readonly string[] };
/** In the order of a project: announced, found out, reached, asked. */
const DRAFTS = ['announcement', 'finding', 'milestone', 'question'] as const;
const OPTIONS = ['law', 'data', 'time', 'start'] as const;
/** Says in the address that a visitor comes from such a post. */
const MARK = 'linkedin';

/** Posts of the operator's contact person in one language. Results are not in them: brackets say what to fill in. */
export function postDrafts({ language, t }: Text, operator: Operator): Draft[] {
  const link = campaignLink(operator.siteUrl, language, MARK);
  const values = { name: operator.name, booking: operator.bookingUrl, link };
  return DRAFTS.map((id) => ({
    ...{ id, title: t(`media:drafts.${id}.title`), when: t(`media:drafts.${id}.when`) },
    text: t(`media:drafts.${id}.text`, values),
    poll: id === 'question' ? pollOf(t) : undefined,
  }));
}

function pollOf(t: Text['t']): Poll {
  const options = OPTIONS.map((each) => t(`media:drafts.question.poll.options.${each}`));
  return { question: t('media:drafts.question.poll.question'), options };
}
