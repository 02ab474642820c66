import { describe, expect, test } from 'vitest';
import { buildRulebook } from '../../src/rulebook/buildRulebook.ts';
import { entriesOf, filterRulebook } from '../../src/rulebook/filterRulebook.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { textIn } from '../support/report.ts';

const rulebook = buildRulebook(ruleSet, textIn('de'));
const entries = entriesOf(rulebook.parts);

describe('the search', () => {
  const found = (query: string) =>
    entriesOf(filterRulebook(rulebook, query).parts).map((each) => each.anchor);

  test.each([
    ['annex-iii-4-a', 'ai-act:annex-iii-4-a'],
    ['art. 5 abs. 1 lit. ba', 'ai-act:art-5-1-ba-deployer'],
    ['FINANZBETRUG bonitat', 'ai-act:annex-iii-5-b'],
    ['  ', 'ai-act:art-5-1-a'],
  ])('%s', (query, anchor) => expect(found(query)).toContain(anchor));

  test('wants every word, and counts what it found', () => {
    expect(found('bonität deepfake')).toEqual([]);
    expect(filterRulebook(rulebook, '').count).toBe(entries.length);
    const under4 = entries.filter(({ id }) => id.includes('annex-iii-4'));
    expect(filterRulebook(rulebook, 'annex-iii-4').count).toBe(under4.length);
  });
});
