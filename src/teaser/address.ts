import { siteUrl } from '../../operator.json';
import { isCampaignMark, SOURCE_PARAMETER, USE_CASE_PARAMETER } from '../share/parameters.ts';
import { rootOf, pathsOf } from './languages.ts';

/** What a teaser leads to: a typical use or the start page, marked with the place where the teaser stands. */
export type Target = { useCase: string; mark: string; language: string };

/** The address that a teaser leads to. What cannot be a typical use or a mark is left out. */
export function teaserAddress({ useCase, mark, language }: Target): string {
  const paths = pathsOf(language);
  const page = isCampaignMark(useCase) ? paths['check'] : paths['start'];
  const url = new URL(rootOf(language) + (page ?? ''), siteUrl);
  if (isCampaignMark(mark)) url.searchParams.set(SOURCE_PARAMETER, mark);
  if (isCampaignMark(useCase)) url.hash = `${USE_CASE_PARAMETER}=${useCase}`;
  return url.href;
}
