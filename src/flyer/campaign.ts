import { pathOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/text.ts';
import { isCampaignMark, SOURCE_PARAMETER } from '../share/parameters.ts';

/** Address of the start page that says from which flyer or post a visitor comes. Throws a RangeError for a bad mark. */
export function campaignLink(siteUrl: string, language: Language, mark: string): string {
  if (!isCampaignMark(mark)) throw new RangeError(`no campaign mark: ${mark}`);
  return `${siteUrl}${pathOf('start', language)}?${SOURCE_PARAMETER}=${mark}`;
}

/** The same address as people type it: without scheme, mark and slash at the end. */
export function typedAddress(siteUrl: string, language: Language): string {
  return `${siteUrl}${pathOf('start', language)}`.replace(/^https:\/\//, '').replace(/\/$/, '');
}
