import { pathOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/text.ts';
import { operator } from '../operator.ts';
import { ruleSet } from '../ruleset.ts';
import { encodeLink } from '../share/link.ts';
import type { Use } from './input.ts';

/** Address on the operator's site that opens these answers again. */
export function linkTo({ name, answers }: Use, language: Language): string {
  const fragment = encodeLink({ version: ruleSet.version, name, answers, done: [] });
  return `${operator.siteUrl}${pathOf('result', language)}#${fragment}`;
}
