import { siteUrl } from '../../operator.json';
import { SOURCE_PARAMETER, USE_CASE_PARAMETER } from '../share/parameters.ts';
import { rootOf, pathsOf } from './languages.ts';

/** What a teaser leads to: a typical use or the start page, marked with the place where the teaser stands. */
export type Target = { useCase: string; mark: string; language: string };

/** A campaign mark that a teaser may carry: `wko-2026-11`. Names of typical uses look the same. */
const MARK = /^[a-z0-9-]{1,32}$/;

/** True if links may carry this mark. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** The address that a teaser leads to. What cannot be a typical use or a mark is left out. */
export function teaserAddress({ useCase, mark, language }: Target): string {
  const paths = pathsOf(language);
  const page = isMark(useCase) ? paths['check'] : paths['start'];
  const url = new URL(rootOf(language) + (page ?? ''), siteUrl);
  if (isMark(useCase)) url.searchParams.set(USE_CASE_PARAMETER, useCase);
  if (isMark(mark)) url.searchParams.set(SOURCE_PARAMETER, mark);
  return url.href;
}
