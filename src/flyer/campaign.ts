import { pathOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/text.ts';

/** One mark for each event or place, never for a person. */
const MARK = /^[a-z0-9-]{1,32}$/;
const PARAMETER = 'quelle';

/** True if the mark may stand in the address of a flyer: `wko-2026-11`. */
export function isCampaignMark(mark: string): boolean {
  return MARK.test(mark);
}

/** Address of the start page that says from which flyer or post a visitor comes. Throws a RangeError for a bad mark. */
export function campaignLink(siteUrl: string, language: Language, mark: string): string {
  if (!isCampaignMark(mark)) throw new RangeError(`no campaign mark: ${mark}`);
  return `${siteUrl}${pathOf('start', language)}?${PARAMETER}=${mark}`;
}

/** The same address as people type it: without scheme, mark and slash at the end. */
export function typedAddress(siteUrl: string, language: Language): string {
  return `${siteUrl}${pathOf('start', language)}`.replace(/^https:\/\//, '').replace(/\/$/, '');
}
