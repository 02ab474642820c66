import { pathOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/text.ts';
import { operator } from '../operator.ts';
import type { Content } from '../register/use.ts';
import { ruleSet } from '../ruleset.ts';
import { encodeLink } from '../share/link.ts';

/** Address on the operator's site that opens these answers again. */
export function linkTo({ name, answers, done }: Content, language: Language): string {
  const fragment = encodeLink({ version: ruleSet.version, name, answers, done });
  return `${operator.siteUrl}${pathOf('result', language)}#${fragment}`;
}
