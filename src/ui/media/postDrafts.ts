import { campaignLink } from '../../flyer/campaign.ts';
import type { Text } from '../../i18n/text.ts';
import type { Operator } from '../../operator.ts';
import type { Update } from '../../pilot/updates.ts';
import type { DraftId } from './draftPictures.ts';
import { draftPicture, DRAFTS, pictureOf } from './draftPictures.ts';

/** A post for LinkedIn: what it is for, when to use it, its words, the picture to go with it, and a poll. */
export type Draft = {
  id: DraftId;
  title: string;
  when: string;
  text: string;
  picture: Picture;
  poll: Poll | undefined;
};
/** `file`: below the place where the app is mounted; `words`: all that stands on it. */
type Picture = { file: string; words: string };
type Poll = { question: string; options: readonly string[] };
const POLLS = {
  question: ['law', 'data', 'time', 'start'],
  quiz: ['always', 'real', 'never', 'unsure'],
} as const;
/**
 * What the fields of LinkedIn take, in characters, and how many answers a poll has. From the documentation of clients of
 * its interface (docs.rs/late, LinkedInPlatformDataPoll; posts: 3,000 characters), read on 29 November 2026.
 */
export const LINKEDIN = { post: 3000, question: 140, option: 30, options: 4 } as const;
/** Says in the address that a visitor comes from such a post. */
const MARK = 'linkedin';

/**
 * Posts of the operator's contact person in one language: in the words of the settings, and with what the latest update
 * says. What neither knows is not invented: brackets say what to fill in.
 */
export function postDrafts(text: Text, operator: Operator, updates: readonly Update[]): Draft[] {
  const { t, language } = text;
  return DRAFTS.map((id) => ({
    ...{ id, title: t(`media:drafts.${id}.title`), when: t(`media:drafts.${id}.when`) },
    text: wordsOf(id, text, operator, updates),
    picture: { file: draftPicture(language, id), words: Object.values(pictureOf(id, t)).join(' ') },
    poll: id === 'question' || id === 'quiz' ? pollOf(id, text) : undefined,
  }));
}

function wordsOf(id: DraftId, text: Text, operator: Operator, updates: readonly Update[]): string {
  const { t, language } = text;
  const [latest] = updates;
  const who = operator.person?.words?.[language] || t('media:linkedin.who');
  const values = { name: operator.name, booking: operator.bookingUrl, who };
  const link = campaignLink(operator.siteUrl, language, MARK);
  if (id !== 'finding' || !latest) return t(`media:drafts.${id}.text`, { ...values, link });
  return t('media:drafts.finding.withUpdate', { link, title: latest.title, text: latest.text });
}

function pollOf(id: keyof typeof POLLS, { t }: Text): Poll {
  const options = POLLS[id].map((each) => t(`media:drafts.${id}.poll.options.${each}`));
  return { question: t(`media:drafts.${id}.poll.question`), options };
}
