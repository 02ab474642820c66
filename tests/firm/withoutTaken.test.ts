import { expect, test } from 'vitest';
import { withoutTaken, withTakenFacts } from '../../src/firm/withoutTaken.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { savedUse } from '../support/uses.ts';

test('only what was taken, and is known here just so, is left out of the answers', () => {
  const taken = { place: 'at', 'core-activity': 'neither', 'professional-secrecy': ['health'] };
  const use = savedUse({ 'use-case': 'invoices', 'works-council': true, ...taken }, { taken });
  const firm = {
    place: 'at',
    'core-activity': 'health',
    'professional-secrecy': ['health'],
    'works-council': true,
  };
  const kept = withoutTaken(use, firm);
  expect(kept.answers).toEqual({ 'use-case': 'invoices', 'works-council': true, 'core-activity': 'neither' });
  expect(kept.taken).toEqual(taken);
  expect(withoutTaken(savedUse({ place: 'at' }), firm).answers).toEqual({ place: 'at' });
});

test('of a link, only facts about the firm that are known here just so count as taken', () => {
  const shared = savedUse({ 'use-case': 'invoices', place: 'at', 'works-council': true });
  const opened = withTakenFacts(ruleSet, shared, { place: 'at', 'works-council': false });
  expect(opened.answers).toEqual({ 'use-case': 'invoices', 'works-council': true });
  expect(opened.taken).toEqual({ place: 'at' });
});
