import { LONG_IN_FORCE } from '../domain/time.ts';
import type { IsoDate, ObligationRule, Rule } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
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

function dutyFacts(
  { addressees, blocking, per, penalty }: ObligationRule,
  ruleSet: RuleSet,
  text: Text,
): Fact[] {
  const ceiling = penalty === undefined ? undefined : ruleSet.penalties[penalty];
  return [
    ...addressees.map((each) => ({
      label: text.t('rulebook:facts.addressee'),
      value: addresseeTitle(each, text),
      href: `#${anchors.addressee(each)}`,
    })),
    ...(blocking ? [{ label: text.t('rulebook:facts.blocking'), value: citationText(blocking, text) }] : []),
    ...(per ? [{ label: text.t('rulebook:facts.per'), value: text.t(`rulebook:per.${per}`) }] : []),
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
  const day = (date: IsoDate | undefined) => (date === undefined ? undefined : dateText(date, text));
  const isKnown = appliesFrom !== LONG_IN_FORCE;
  const dates: readonly (readonly [string, string | undefined])[] = [
    ['appliesFrom', isKnown ? day(appliesFrom) : text.t('rulebook:facts.already')],
    ['appliesUntil', day(appliesUntil)],
    ['disputedFrom', day(disputedFrom)],
    ['checkedOn', day(checkedOn) ?? text.t('rulebook:facts.notChecked')],
  ];
  return dates.flatMap(([name, value]) =>
    value === undefined ? [] : [{ label: text.t(`rulebook:facts.${name}`), value }],
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
