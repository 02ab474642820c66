import { pathOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/text.ts';
import { isCampaignMark, SOURCE_PARAMETER, USE_CASE_PARAMETER } from '../share/parameters.ts';

type Target = {
  page: 'start' | 'pilot' | 'check';
  /** For the check: the typical use that it begins with. It stands behind `#`, where no server sees it. */
  useCase?: string;
};

/**
 * Address of a page that says from which flyer or post a visitor comes, the start page if none is named. Throws a
 * RangeError for a bad mark.
 */
export function campaignLink(
  siteUrl: string,
  language: Language,
  mark: string,
  { page, useCase }: Target = { page: 'start' },
): string {
  if (!isCampaignMark(mark)) throw new RangeError(`no campaign mark: ${mark}`);
  const begin = useCase === undefined ? '' : `#${USE_CASE_PARAMETER}=${useCase}`;
  return `${siteUrl}${pathOf(page, language)}?${SOURCE_PARAMETER}=${mark}${begin}`;
}

/** An address as people type it: without scheme and slash at the end. */
export function typed(address: string): string {
  return address.replace(/^https:\/\//, '').replace(/\/$/, '');
}
