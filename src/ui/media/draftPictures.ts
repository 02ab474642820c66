import type { Translate } from '../../i18n/text.ts';

/** Posts in the order of a project: announced, found out, reached, asked twice. */
export const DRAFTS = ['announcement', 'finding', 'milestone', 'question', 'quiz'] as const;
export type DraftId = (typeof DRAFTS)[number];

/** The file of the picture of a draft, which the build makes, below the place where the app is mounted. */
export function draftPicture(language: string, id: DraftId): string {
  return `og/${language}-post-${id}.png`;
}

/** What stands on the picture of a draft, beside the name of the product. */
export function pictureOf(id: DraftId, t: Translate): { title: string; text: string } {
  return { title: t(`media:drafts.${id}.picture`), text: t('media:linkedin.onPicture') };
}
