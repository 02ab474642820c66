import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import reviewed from '../cases/reviewed.json';
import { situations } from '../../src/situations/situation.ts';

const text = readFileSync('docs/review-2026-11.md', 'utf8');
const idsIn = (part: string) => [...part.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
const proofs = new Set([...situations, ...reviewed].map(({ id }) => id));
const inRules = new Set([
  ...Object.keys({ ...ruleSet.rules, ...ruleSet.definitions, ...ruleSet.questions }),
  ...Object.keys({ ...ruleSet.penalties, ...ruleSet.useCases }),
  ...ruleSet.levers.map(({ id }) => id),
  ...Object.values(ruleSet.questions).flatMap((each) => (each.type === 'boolean' ? [] : each.options)),
]);
const isKnown = (id: string) => inRules.has(id) || proofs.has(id) || (id.includes('/') && existsSync(id));
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const findings = rows.filter(([, number]) => /^\d+$/.test(number ?? ''));

describe('the review of November 2026', () => {
  test('names nothing that there is not', () => {
    expect(idsIn(text).filter((id) => !isKnown(id))).toEqual([]);
  });

  test('has a row for each of its 34 findings', () => {
    expect(findings.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 34 }, (_, at) => at + 1),
    );
  });

  test.each(rows.filter((cells) => cells.at(-2) !== 'Proof'))('%s %s %s', (_, name, ...cells) => {
    const done = cells.at(-3) ?? '';
    const proof = idsIn(cells.at(-2) ?? '');
    expect(
      proof.filter((id) => !proofs.has(id) && !existsSync(id)),
      name,
    ).toEqual([]);
    expect(proof.length > 0 || done.startsWith('left'), name).toBe(true);
  });
});
