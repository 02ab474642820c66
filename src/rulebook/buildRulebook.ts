import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { dateText } from '../report/dates.ts';
import { chaptersOf } from './chapters.ts';
import type { Fact, Part, Rulebook } from './model.ts';
import { ruleEntry } from './ruleEntry.ts';
import { termParts } from './terms.ts';

/** Says a whole rule set in words: rules by source and article, then the terms that they use. */
export function buildRulebook(ruleSet: RuleSet, text: Text): Rulebook {
  const { t } = text;
  return {
    language: text.language,
    title: t('rulebook:title'),
    lead: t('rulebook:lead'),
    generated: t('rulebook:generated'),
    contents: t('rulebook:contents'),
    facts: headFacts(ruleSet, text),
    parts: [...sourceParts(ruleSet, text), ...termParts(ruleSet, text)],
  };
}

function headFacts({ version, checkedOn, evidenceUntil }: RuleSet, text: Text): Fact[] {
  const { t } = text;
  return [
    { label: t('report:sources.version'), value: version },
    { label: t('report:sources.checkedOn'), value: dateText(checkedOn, text) },
    {
      label: t('report:sources.evidenceUntil'),
      value: t('report:sources.about', { date: dateText(evidenceUntil, text) }),
    },
  ];
}

function sourceParts(ruleSet: RuleSet, text: Text): Part[] {
  const rules = Object.values(ruleSet.rules);
  const parts = Object.keys(ruleSet.sources).map((source) => ({
    anchor: `source-${source}`,
    heading: text.t(`citations:sources.${source}.name`),
    chapters: chaptersOf(
      rules.filter((each) => each.citation.source === source),
      (each) => ruleEntry(each, ruleSet, text),
      { prefix: '', text },
    ),
  }));
  return parts.filter(({ chapters }) => chapters.length > 0);
}
