import { describe, expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/text.ts';
import type { Rule } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';

type Leaves = ReadonlyMap<string, string>;
function leavesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return typeof each === 'string' ? [[own, each] as [string, string]] : leavesOf(each as object, own);
  });
}
const texts = new Map<string, Leaves>(
  LANGUAGES.map((language) => [language, new Map(leavesOf(allTexts(language)))]),
);
const of = (language: string): Leaves => texts.get(language) ?? new Map();
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

describe('both languages', () => {
  test('have the same texts', () => expect([...of('en').keys()].sort()).toEqual([...of('de').keys()].sort()));

  test('fill in the same values', () => {
    const different = [...of('de')].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(of('en').get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test.each(LANGUAGES)('%s: no text is empty or left over from drafting', (language) => {
    const bad = [...of(language)].filter(([, text]) => text.trim() === '' || /TODO|XXX|lorem/i.test(text));
    expect(bad).toEqual([]);
  });

  test('English is not left in German', () => {
    const same = [...of('en')].filter(([at, it]) => /^(?!https:).{26}/.test(it) && it === of('de').get(at));
    expect(same).toEqual([]);
  });
});

const RULE_TEXTS: Record<Rule['kind'], readonly string[]> = {
  classification: ['title', 'why'],
  obligation: ['title', 'why', 'action'],
  notice: ['title', 'text'],
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
  ...ruleSet.levers.map(({ id }) => `questions.levers.${id}`),
  ...Object.keys(ruleSet.useCases).flatMap((id) => [
    `use-cases.useCases.${id}.title`,
    `use-cases.useCases.${id}.example`,
    `use-cases.useCases.${id}.words`,
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
        ['confirm', 'vendorStart', 'meaning', 'ask', 'open'].map((part) => `${address(rule.id)}.${part}`),
      ),
      ...questions.flatMap((question) => {
        const options = question.type === 'boolean' ? ['yes', 'no'] : question.options;
        return options.flatMap((option) =>
          ['example', 'not'].map((part) => `questions.questions.${question.id}.options.${option}.${part}`),
        );
      }),
      ...Object.keys(ruleSet.useCases).map((id) => `use-cases.useCases.${id}.not`),
    ]);
    const prefixes =
      /^(ai-act|dsgvo|national|questions\.questions|questions\.sections|questions\.levers|use-cases\.useCases|citations\.sources)\./;
    const orphans = [...own.keys()].filter(
      (key) => prefixes.test(key) && !needed.has(key) && !optional.has(key),
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

  test('a question for yes or no explains both with an example', () => {
    const bare = questions
      .filter(({ type }) => type === 'boolean')
      .flatMap(({ id }) =>
        ['yes', 'no']
          .map((option) => `questions.questions.${id}.options.${option}.example`)
          .filter((key) => !own.has(key)),
      );
    expect(bare).toEqual([]);
  });
});

/** Statements about the law that are wrong since 27 July 2026 or were never right. */
const NEVER: readonly RegExp[] = [
  /Hochrisiko[^.]*(gelten|gilt|seit|ab)[^.]*2\. August 202[67]/i,
  /high-risk[^.]*2 August 202[67]/i,
  /Art(ikel|\.) ?50[^.]*verschoben|Kennzeichnung[^.]*2\. Februar 2027|Article 50[^.]*postponed|2 February 2027/i,
  /KI-Kompetenz[^.]*(weggefallen|abgeschafft|gestrichen)|literacy[^.]*(abolished|dropped|removed)/i,
  /Registrierung.{0,60}(gestrichen|weggefallen|abgeschafft)|registration.{0,60}(abolished|dropped)/i,
  /Abs\. ?1 lit\. ?i\b|5\(1\)\(i\)/,
  /(Small Mid-?Caps|Midcap)[^.]*(dieselbe|gleiche)|mid-caps? (have|has|enjoy)[^.]*same/i,
  /DSGVO[^.]*(durch den|vom) Digital(en)? Omnibus[^.]*geändert|GDPR[^.]*amended by the Digital Omnibus/i,
  /96 Stunden|96 hours|Art(ikel|\.) ?88c/i,
  /RTR[^.]*(Aufsichtsbehörde|Marktüberwachungsbehörde)|RTR[^.]*(supervisory|market surveillance) authority/i,
  /Konformitätsvermutung|presumption of conformity/i,
  /konform\b|DSGVO-konform|rechtskonform|compliant|in compliance/i,
];

test.each(LANGUAGES)('%s: nothing that must never be said', (language) => {
  const said = [...of(language)].filter(([, text]) => NEVER.some((each) => each.test(text)));
  expect(said).toEqual([]);
});

test('the list of what must never be said would notice it', () => {
  const wrong = [
    'Hochrisiko-Pflichten gelten seit 2. August 2026.',
    'Art. 50 wurde verschoben.',
    'Die KI-Kompetenz-Pflicht ist weggefallen.',
    'Die Registrierung nach Art. 49 Abs. 2 wurde gestrichen.',
    'Neues Verbot in Art. 5 Abs. 1 lit. i.',
    'Small Mid-Caps haben dieselbe Bußgeldregel wie KMU.',
    'Die DSGVO wurde durch den Digital Omnibus geändert.',
    'Melden Sie binnen 96 Stunden.',
    'RTR ist die österreichische KI-Aufsichtsbehörde.',
    'Der Verhaltenskodex gibt eine Konformitätsvermutung.',
    'Ihr Einsatz ist DSGVO-konform.',
  ];
  expect(wrong.filter((text) => !NEVER.some((each) => each.test(text)))).toEqual([]);
});
