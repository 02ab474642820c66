/**
 * Typical use that a link opens directly: `#fall=invoices`. It stands behind `#`, where no server sees it, because it
 * answers the first question; links from before have it in the query.
 */
export const USE_CASE_PARAMETER = 'fall';
/** Campaign mark of a link, as on a flyer: `?quelle=wko-2026-11`. */
export const SOURCE_PARAMETER = 'quelle';

/** One mark for each event or place, never for a person. */
const MARK = /^[a-z0-9-]{1,32}$/;

/** True if links may carry this mark: `wko-2026-11`. */
export function isCampaignMark(mark: string): boolean {
  return MARK.test(mark);
}
