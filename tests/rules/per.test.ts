import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../rules/ruleset.schema.json';
import type { Per } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { ruleFiles, withChange } from '../support/ruleFiles.ts';

/** Duties that are not done for each use anew, and why. */
const ONCE: Readonly<Record<Per, Readonly<Record<string, string>>>> = {
  firm: {
    'ai-act:art-4-literacy': 'one training shows people all the tools they work with',
    'ai-act:art-17-quality-management': 'one quality management covers all systems of a maker',
    'ai-act:art-99-5-true-answers': 'whoever answers the authority answers for the whole firm',
    'dsgvo:art-5-minimisation': 'one list says what never goes into any AI',
    'dsgvo:art-12-rights': 'one way to answer people who ask what is known about them',
    'dsgvo:art-27-representative': 'one representative in the EU stands for the firm',
    'dsgvo:art-30-records': 'one book of processing, with an entry for each use',
    'dsgvo:art-33-breaches': 'one person reports breaches, wherever they happen',
    'dsgvo:art-37-dpo': 'one data protection officer for the firm',
    'dsgvo:processor-records': 'one book of what is done for clients',
    'dsgvo:processor-breaches': 'one person tells clients about breaches',
    'national:de-38-dpo': 'one data protection officer for the firm',
    'national:at-96a-consent': 'one agreement with the works council can name all uses',
    'national:de-87-agreement': 'one agreement with the works council can name all uses',
    'national:at-121-secrecy': 'the chamber is asked once',
    'national:at-other-secrecy': 'the chamber is asked once',
  },
  vendor: {
    'dsgvo:art-28-processor-contract': 'one contract covers what is done with that vendor',
    'dsgvo:art-28-training': 'one setting or plan of the program',
    'dsgvo:art-29-accounts': 'accounts belong to the program',
    'dsgvo:art-44-transfer': 'the vendor decides where data go',
    'dsgvo:art-46-other-country': 'the vendor decides where data go',
    'dsgvo:processor-authorisation': 'clients agree to a vendor, not to a use',
    'dsgvo:processor-sub-contract': 'one contract with that vendor',
    'dsgvo:processor-us-transfer': 'the vendor decides where data go',
    'dsgvo:processor-other-country': 'the vendor decides where data go',
    'national:de-203-secrecy': 'the vendor is bound to secrecy once',
    'national:de-203-processor': 'the vendor is bound to secrecy once',
    'national:at-9-secrecy': 'the vendor is bound to secrecy once',
    'national:de-43e-services': 'the choice of a service provider is examined once',
    'national:de-62a-services': 'the choice of a service provider is examined once',
    'national:de-50a-services': 'the choice of a service provider is examined once',
  },
};
const rules = Object.values(ruleSet.rules);

test.each(['firm', 'vendor'] as const)('done once per %s: exactly the duties with a reason', (per) => {
  const marked = rules.flatMap((rule) => (rule.kind === 'obligation' && rule.per === per ? [rule.id] : []));
  expect(marked.sort()).toEqual(Object.keys(ONCE[per]).sort());
});

test('no rule is named twice, none does not exist', () => {
  const named = Object.values(ONCE).flatMap((each) => Object.keys(each));
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((id) => ruleSet.rules[id]?.kind !== 'obligation')).toEqual([]);
});

test.each([
  ['another word', 'dsgvo/art-30.json', { per: 'week' }],
  ['a rule that is no duty', 'ai-act/hints.json', { per: 'firm' }],
])('the schema refuses %s', (_, file, change) => {
  const files = withChange(file, (content: { rules: object[] }) => {
    Object.assign(content.rules[0] ?? {}, change);
  });
  const validate = new Ajv({ strict: false }).compile(schema);
  expect([validate(ruleFiles[file]), validate(files[file])]).toEqual([true, false]);
});
