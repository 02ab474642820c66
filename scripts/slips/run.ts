import { ruleSet } from '../../src/ruleset.ts';
import { externalCases } from '../../tests/support/externalCases.ts';
import { TODAY } from '../../tests/support/ruleFiles.ts';
import { situations } from '../../src/situations/situation.ts';
import { readings } from '../../tests/support/situations.ts';
import type { Share } from './measure.ts';
import { measureSlips } from './measure.ts';

const GRAVE: readonly string[] = ['high', 'prohibited'];

/** The slips at each question, and the share of those that end in silence, as lines. */
export function slipReport(): readonly string[] {
  const shares = slipShares();
  return [...shares, sum(shares)].map(({ question, slips, silent }) => {
    const share = ((100 * silent) / Math.max(1, slips)).toFixed(1);
    return `${share.padStart(5)} %  ${String(silent).padStart(5)} of ${String(slips).padEnd(5)}  ${question}`;
  });
}

/** The same as figures: all strict cases and situations that are high-risk or prohibited. */
export function slipShares(): readonly Share[] {
  const cases = externalCases.filter(
    ({ strict, accept }) => strict && accept.every((each) => GRAVE.includes(each)),
  );
  const grave = new Set(situations.filter((each) => GRAVE.includes(each.class ?? '')).map(({ id }) => id));
  const read = readings.flatMap(([, reading]) => Object.entries(reading).filter(([id]) => grave.has(id)));
  return measureSlips(
    [...cases.map(({ answers }) => answers), ...read.map(([, answers]) => answers)],
    ruleSet,
    TODAY,
  );
}

/** All questions together. */
export function sum(shares: readonly Share[]): Share {
  const add = (key: 'slips' | 'silent') => shares.reduce((total, each) => total + each[key], 0);
  return { question: 'all questions', slips: add('slips'), silent: add('silent') };
}
