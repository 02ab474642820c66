import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import casesSchema from '../../rules/cases.schema.json';
import schema from '../../rules/ruleset.schema.json';
import { checkRuleSet } from '../../src/domain/check/checkRuleSet.ts';
import { provisionExists } from '../../src/domain/lawIndex.ts';
import { lawIndexes, ruleFiles, withChange } from '../support/ruleFiles.ts';
import type { Renaming } from '../../src/domain/ruleSet.ts';
import type { WrittenRule } from '../../src/domain/ruleFiles.ts';

const ajv = new Ajv({ strict: false });
const check = (files = ruleFiles) => checkRuleSet(files, lawIndexes);
type RuleFile = { rules: (WrittenRule & Record<string, unknown>)[] };
const broken = (file: string, change: (rule: RuleFile['rules'][number]) => void) =>
  check(
    withChange(file, (content: RuleFile) => {
      const [rule] = content.rules;
      if (rule) change(rule);
    }),
  ).map(({ code, file: at, item, detail }) => `${code} | ${at} | ${item} | ${detail}`);

describe('rule files', () => {
  const validate = ajv.compile(schema);
  test.each(Object.entries(ruleFiles))('%s has the shape that the schema describes', (_, content) => {
    validate(content);
    expect(validate.errors).toBeNull();
  });

  test('golden cases have the shape that their schema describes', () => {
    const isCases = ajv.compile(casesSchema);
    const files = import.meta.glob('../../rules/*/*.cases.json', { eager: true, import: 'default' });
    for (const content of Object.values(files))
      expect(isCases(content), JSON.stringify(isCases.errors)).toBe(true);
  });

  test('contain no mistake', () => expect(check()).toEqual([]));
});

describe('the check of the rule set finds', () => {
  const FILE = 'ai-act/art-05.json';
  const RULE = 'ai-act:art-5-1-a';

  test('a provision that does not exist', () => {
    const found = broken(
      FILE,
      (rule) => (rule.citation = { source: 'ai-act', provision: 'Art. 5 Abs. 1 lit. z' }),
    );
    expect(found).toEqual([`no-such-provision | ${FILE} | ${RULE} | Art. 5 Abs. 1 lit. z`]);
  });

  test('a provision that the Digital Omnibus deleted', () => {
    const found = broken(FILE, (rule) => (rule.citation = { source: 'ai-act', provision: 'Art. 10 Abs. 5' }));
    expect(found).toContain(`no-such-provision | ${FILE} | ${RULE} | Art. 10 Abs. 5`);
  });

  test('an unknown source', () => {
    const found = broken(FILE, (rule) => (rule.citation = { source: 'abgb', provision: '§ 1' }));
    expect(found).toEqual([`no-such-source | ${FILE} | ${RULE} | abgb`]);
  });

  test('a date that does not exist', () => {
    const found = broken(FILE, (rule) => (rule.appliesFrom = '2025-02-30'));
    expect(found).toEqual([`bad-date | ${FILE} | ${RULE} | 2025-02-30`]);
  });

  test('an end before the start', () => {
    const found = broken(FILE, (rule) => (rule.appliesUntil = '2024-01-01'));
    expect(found).toEqual([`ends-before-start | ${FILE} | ${RULE} | 2024-01-01`]);
  });

  test.each([
    [{ question: 'no-question', is: true }, 'no-such-question', 'no-question'],
    [{ question: 'place', is: 'mars' }, 'no-such-option', 'place = mars'],
    [{ question: 'place', includes: 'at' }, 'wrong-kind-of-question', 'place'],
    [{ question: 'roles', is: 'use' }, 'wrong-kind-of-question', 'roles'],
    [{ question: 'place', is: true }, 'wrong-kind-of-question', 'place'],
    [{ definition: 'ai-act:nothing' }, 'no-such-definition', 'ai-act:nothing'],
    [{ rule: 'ai-act:nothing' }, 'no-such-rule', 'ai-act:nothing'],
    [{ rule: 'ai-act:annex-iii-2', exceptedBy: 'nothing' }, 'no-such-exception', 'nothing'],
  ])('a bad condition %j', (condition, code, detail) => {
    const found = broken(FILE, (rule) => (rule.when = { all: [rule.when, condition] }));
    expect(found).toEqual([`${code} | ${FILE} | ${RULE} | ${detail}`]);
  });

  test('a circle', () => {
    const found = broken(
      FILE,
      (rule) => (rule.when = { all: [rule.when, { definition: 'ai-act:prohibited' }] }),
    );
    expect(found).toContain(`circular | ${FILE} | ${RULE} | ${RULE}`);
  });

  test('an id that stands twice, or in the wrong folder', () => {
    const found = broken('dsgvo/art-06.json', (rule) => (rule.id = RULE));
    expect(found).toContain(`misplaced | dsgvo/art-06.json | ${RULE} | dsgvo/art-06.json`);
    expect(found.some((each) => each.startsWith('duplicate'))).toBe(true);
  });

  test('a question that no rule needs', () => {
    const found = broken('ai-act/art-04.json', (rule) => delete rule.fulfilledWhen);
    expect(found).toContain('unused-question | questionnaire.json | literacy-measures | literacy-measures');
  });

  test('a typical use with an answer that does not exist', () => {
    const files = withChange('use-cases.json', (content: { useCases: { answers: object }[] }) => {
      Object.assign(content.useCases[0]?.answers ?? {}, { place: 'mars' });
    });
    expect(check(files)).toMatchObject([{ code: 'bad-prefill', item: 'marketing-texts', detail: 'place' }]);
  });

  test('a renamed answer that leads nowhere', () => {
    const files = withChange('renamed.json', ({ renamed: [first] }: { renamed: Renaming[] }) => {
      Object.assign(first ?? {}, {
        carried: [{ from: { a: true }, to: { place: 'mars' } }],
        again: [{ question: 'a' }, { question: 'a', now: 'place' }],
      });
    });
    const found = check(files).map(({ code, detail }) => [code, detail]);
    expect(found).toEqual([
      ['bad-renaming', 'place'],
      ['bad-renaming', 'a'],
    ]);
  });
});

test('the law index answers by path, deletions and all', () => {
  const law = lawIndexes['ai-act'];
  if (!law) throw new Error('no index');
  const existing = [
    'Art. 5 Abs. 1 lit. ba',
    'Anhang I Abschnitt B Nr. 21',
    'Art. 6 Abs. 3 UAbs. 3',
    'ErwG 180',
  ];
  const missing = [
    'Anhang I Abschnitt A Nr. 1',
    'Art. 5 Abs. 1 lit. i',
    'Art. 120',
    'ErwG 181',
    'Art. 3 Nr. 69',
  ];
  expect(existing.filter((each) => !provisionExists(law, each))).toEqual([]);
  expect(missing.filter((each) => provisionExists(law, each))).toEqual([]);
});
