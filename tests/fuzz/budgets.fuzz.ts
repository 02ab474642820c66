import { expect, test } from 'vitest';
import { BUDGETS } from './budgets.ts';

test('at least 200,000 inputs are tried in all', () => {
  const all = Object.values(BUDGETS).reduce((sum, each) => sum + each, 0);
  console.log(`all targets: ${all} inputs`);
  expect(all).toBeGreaterThanOrEqual(200_000);
});
