import type { Condition, Rule } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { BEFORE } from '../i18n/versions.ts';
import { citationLink } from '../report/citation.ts';
import { dateText } from '../report/dates.ts';
import { clauseOf } from './clause.ts';
import { ruleFacts } from './facts.ts';
import type { Entry, Provision } from './model.ts';
import { anchors } from './names.ts';

/** Texts of a rule that the lawyer answers for, in the order in which users meet them. */
const TEXTS = ['why', 'text', 'action', 'confirm', 'dispute'] as const;

/** One rule in words: what it is, what users are told, and exactly when it holds. */
export function ruleEntry(rule: Rule, ruleSet: RuleSet, text: Text): Entry {
  return {
    anchor: anchors.rule(rule.id),
    id: rule.id,
    title: text.on(BEFORE).t(`${rule.id}.title`),
    citation: citationLink(rule.citation, ruleSet, text),
    facts: ruleFacts(rule, ruleSet, text),
    paragraphs: [
      ...laterOf(`${rule.id}.title`, text),
      ...TEXTS.flatMap((part) => paragraphsOf(part, rule, text)),
    ],
    provisions: provisionsOf(rule, ruleSet, text),
  };
}

function paragraphsOf(part: (typeof TEXTS)[number], rule: Rule, text: Text): string[] {
  const address = `${rule.id}.${part}`;
  if (!text.has(address)) return [];
  const first = text.on(BEFORE).t(address);
  return [text.t(`rulebook:texts.${part}`, { text: first }), ...laterOf(address, text)];
}

/** What users are told from which day on. */
function laterOf(address: string, text: Text): string[] {
  return text
    .versions(address)
    .map((version) =>
      text.t('rulebook:texts.later', { date: dateText(version.from, text), text: text.t(version.address) }),
    );
}

function provisionsOf(rule: Rule, ruleSet: RuleSet, text: Text): Provision[] {
  const [namespace] = rule.id.split(':');
  const say = (condition: Condition) => clauseOf(condition, ruleSet, text);
  const fulfilled = rule.kind === 'obligation' ? rule.fulfilledWhen : undefined;
  return [
    { heading: text.t('rulebook:provisions.when'), clause: say(rule.when) },
    ...rule.exceptions.map((each) => ({
      heading: text.t('rulebook:provisions.exception'),
      citation: citationLink(each.citation, ruleSet, text),
      text: text.t(`${namespace}:exceptions.${each.id}`),
      clause: say(each.when),
    })),
    ...rule.transitions.map((each) => ({
      heading: text.t('rulebook:provisions.transition', { date: dateText(each.appliesFrom, text) }),
      citation: citationLink(each.citation, ruleSet, text),
      text: text.t(`${namespace}:transitions.${each.id}`),
      clause: say(each.when),
    })),
    ...(fulfilled ? [{ heading: text.t('rulebook:provisions.fulfilled'), clause: say(fulfilled) }] : []),
  ];
}
