import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Rule } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { of } from '../support/leaves.ts';

const RULE_TEXTS: Record<Rule['kind'], readonly string[]> = {
  classification: ['title', 'why'],
  obligation: ['title', 'why', 'action'],
  notice: ['title', 'text'],
  contradiction: ['title', 'why'],
  caveat: ['title', 'why'],
};
const address = (id: string) => id.replace(':', '.');
function textsOfRule(rule: Rule): string[] {
  const namespace = rule.id.split(':')[0];
  const checked = rule.kind === 'obligation' && rule.fulfilledWhen ? ['passed', 'failed', 'cantTell'] : [];
  return [
    ...[...RULE_TEXTS[rule.kind], ...checked, ...(rule.disputedFrom ? ['dispute'] : [])].map(
      (each) => `${address(rule.id)}.${each}`,
    ),
    ...rule.exceptions.map((each) => `${namespace}.exceptions.${each.id}`),
    ...rule.transitions.map((each) => `${namespace}.transitions.${each.id}`),
  ];
}
/** A text that stands for the time from a day on belongs to the one that it replaces. */
const undated = (key: string) => key.replace(/@\d{4}-\d{2}-\d{2}/, '');
const rules = Object.values(ruleSet.rules);
const questions = Object.values(ruleSet.questions);
const needed = new Set([
  ...rules.flatMap(textsOfRule),
  ...questions.flatMap(({ id }) => [`questions.questions.${id}.question`, `questions.questions.${id}.why`]),
  ...questions.flatMap((question) =>
    question.type === 'boolean' || question.id === ruleSet.catalogue
      ? []
      : question.options.map((option) => `questions.questions.${question.id}.options.${option}.label`),
  ),
  ...ruleSet.sections.map(({ id }) => `questions.sections.${id}`),
  ...questions.flatMap(({ page }) => (page === undefined ? [] : [`questions.pages.${page}`])),
  ...ruleSet.levers.map(({ id }) => `questions.levers.${id}`),
  ...Object.keys(ruleSet.useCases).flatMap((id) => [
    `use-cases.useCases.${id}.title`,
    `use-cases.useCases.${id}.example`,
    `use-case-details.useCases.${id}.words`,
  ]),
  ...Object.keys(ruleSet.sources).flatMap((id) => [
    `citations.sources.${id}.name`,
    `citations.sources.${id}.short`,
  ]),
]);

describe.each(LANGUAGES)('%s', (language) => {
  const own = of(language);

  test('has every text that rules, questions and the catalogue need', () => {
    expect([...needed].filter((key) => !own.has(key))).toEqual([]);
  });

  test('has no text for a rule, question, option or use that does not exist', () => {
    const optional = new Set([
      ...rules.flatMap((rule) =>
        ['confirm', 'meaning', 'ask', 'claim', 'open', 'whether', 'short', 'brief', 'several'].map(
          (part) => `${address(rule.id)}.${part}`,
        ),
      ),
      ...questions.flatMap((question) => {
        const options = question.type === 'boolean' ? ['yes', 'no'] : question.options;
        const text = `questions.questions.${question.id}`;
        return options.flatMap((option) => [
          `${text}.whyOffering`,
          `${text}.confirm.${option}`,
          ...['example', 'note', 'more', 'not'].map((part) => `${text}.options.${option}.${part}`),
        ]);
      }),
      ...Object.keys(ruleSet.useCases).flatMap((id) => [
        `use-cases.useCases.${id}.not`,
        ...['1', '2', '3', '4'].map((number) => `use-case-details.useCases.${id}.tips.${number}`),
      ]),
    ]);
    const prefixes =
      /^(ai-act|dsgvo|national|questions\.questions|questions\.sections|questions\.pages|questions\.levers|use-cases\.useCases|use-case-details\.useCases|citations\.sources)\./;
    const orphans = [...own.keys()].filter(
      (key) => prefixes.test(key) && !needed.has(undated(key)) && !optional.has(undated(key)),
    );
    expect(orphans).toEqual([]);
  });

  test('keeps questions to 140 characters and helps to 400', () => {
    const long = [...own].filter(([key, text]) => {
      if (!key.startsWith('questions.questions.')) return false;
      return text.length > (key.endsWith('.question') ? 140 : 400);
    });
    expect(long.map(([key, text]) => `${key}: ${text.length}`)).toEqual([]);
  });

  test('a question for yes or no explains both with an example or a note', () => {
    const bare = questions
      .filter(({ type }) => type === 'boolean')
      .flatMap(({ id }) =>
        ['yes', 'no']
          .map((option) => `questions.questions.${id}.options.${option}`)
          .filter((key) => !own.has(`${key}.example`) && !own.has(`${key}.note`)),
      );
    expect(bare).toEqual([]);
  });
});
