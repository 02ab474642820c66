import type { IsoDate, ObligationRule, Rule, RuleSet } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { citationText } from '../report/citation.ts';
import { dateText } from '../report/dates.ts';
import type { Fact } from './model.ts';
import { addresseeTitle, anchors } from './names.ts';
import { ceilingText } from './penalties.ts';

/** What a rule is, whom it concerns, from when it applies, what it leans on. */
export function ruleFacts(rule: Rule, ruleSet: RuleSet, text: Text): Fact[] {
  return [
    kindFact(rule, text),
    ...(rule.kind === 'obligation' ? dutyFacts(rule, ruleSet, text) : []),
    ...timeFacts(rule, text),
    ...guidelineFacts(rule, ruleSet, text),
    ...(rule.kind === 'notice' && rule.link !== undefined
      ? [{ label: text.t('rulebook:facts.link'), value: rule.link, href: rule.link }]
      : []),
  ];
}

function kindFact(rule: Rule, { t }: Text): Fact {
  const label = t(`rulebook:kinds.${rule.kind}`);
  if ('riskClass' in rule) return { label, value: t(`report:classes.${rule.riskClass}.name`) };
  if (rule.kind === 'notice') return { label, value: t(`rulebook:topics.${rule.topic}`) };
  return { label, value: t(`rulebook:severities.${rule.severity}`) };
}

function dutyFacts({ addressees, blocking, penalty }: ObligationRule, ruleSet: RuleSet, text: Text): Fact[] {
  const ceiling = penalty === undefined ? undefined : ruleSet.penalties[penalty];
  return [
    ...addressees.map((each) => ({
      label: text.t('rulebook:facts.addressee'),
      value: addresseeTitle(each, text),
      href: `#${anchors.addressee(each)}`,
    })),
    ...(blocking ? [{ label: text.t('rulebook:facts.blocking'), value: citationText(blocking, text) }] : []),
    ...(ceiling
      ? [
          {
            label: text.t('rulebook:facts.penalty'),
            value: ceilingText(ceiling, text),
            href: `#${anchors.penalty(ceiling.id)}`,
          },
        ]
      : []),
  ];
}

function timeFacts({ appliesFrom, appliesUntil, disputedFrom, checkedOn }: Rule, text: Text): Fact[] {
  const dates: readonly (readonly [string, IsoDate | undefined])[] = [
    ['appliesFrom', appliesFrom],
    ['appliesUntil', appliesUntil],
    ['disputedFrom', disputedFrom],
    ['checkedOn', checkedOn],
  ];
  return dates.flatMap(([name, date]) =>
    date === undefined ? [] : [{ label: text.t(`rulebook:facts.${name}`), value: dateText(date, text) }],
  );
}

function guidelineFacts({ guidelines = [] }: Rule, { sources }: RuleSet, text: Text): Fact[] {
  return guidelines.flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const name = text.t(`citations:sources.${id}.name`);
    const value = text.t(`report:sources.${source.status}`, { name, date: dateText(source.date, text) });
    return [{ label: text.t('rulebook:facts.guideline'), value, href: source.link }];
  });
}
