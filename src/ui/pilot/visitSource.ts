import { isCampaignMark, SOURCE_PARAMETER } from '../../share/parameters.ts';

/**
 * In memory only: the law lets a site keep on the device, without being asked, what the visitor's own wish needs
 * (§ 165 Abs. 3 TKG 2021), and this is not that.
 */
let mark: string | undefined;

/** Remembers from which flyer or link a visitor came (`?quelle=…`), for this visit and for the pilot form only. */
export function rememberSource(url: URL): void {
  const named = url.searchParams.get(SOURCE_PARAMETER);
  if (named !== null && isCampaignMark(named)) mark = named;
}

/** The campaign mark of this visit, if there is one. */
export function sourceOfVisit(): string | undefined {
  return mark;
}
