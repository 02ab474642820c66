import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import type { Assessment } from '../../src/domain/assess.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { isDue } from '../../src/domain/finding.ts';
import { isMine } from '../../src/domain/owner.ts';
import type { RiskClass } from '../../src/domain/types.ts';
import type { VerdictKind } from '../../src/domain/verdict.ts';
import { verdictOf } from '../../src/domain/verdict.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { situations } from '../../src/situations/situation.ts';
import { readings } from '../support/situations.ts';

const citation = { source: 'dsgvo', provision: 'Art. 35 Abs. 1' };
const duty = (more: Partial<Finding>): Finding => ({
  rule: 'dsgvo:duty',
  kind: 'obligation',
  citation,
  applies: true,
  outcome: 'failed',
  appliesFrom: '2018-05-25',
  status: 'in-force',
  because: [],
  missing: [],
  addressees: ['controller'],
  severity: 'serious',
  ...more,
});
const block = { blocking: citation };
const alarm = duty({ kind: 'notice', topic: 'alarm', outcome: 'untested' });
type Row = readonly [string, VerdictKind, readonly Finding[], RiskClass?, RiskClass?, string?];
const TABLE: readonly Row[] = [
  ['nothing to do', 'yes', []],
  ['only trivial duties', 'yes', [duty({ severity: 'minor' })]],
  ['duties of somebody else', 'yes', [duty({ addressees: ['provider'] })]],
  ['a duty', 'yesIf', [duty({})]],
  ['a duty to come', 'yesIf', [duty({ status: 'upcoming', appliesFrom: '2027-12-02' })]],
  ['a block, not asked whether it is met', 'yesIf', [duty({ ...block, outcome: 'untested' })]],
  ['a block, unknown whether it is met', 'yesIf', [duty({ ...block, outcome: 'cantTell' })]],
  ['a block that is met', 'yes', [duty({ ...block, outcome: 'passed' })]],
  ['a block that is missing', 'notYet', [duty(block)]],
  ['a block to come that is missing', 'yesIf', [duty({ ...block, status: 'upcoming' })]],
  ['a block of somebody else', 'yes', [duty({ ...block, addressees: ['provider'] })]],
  ['perhaps a block', 'open', [duty({ ...block, applies: 'unknown', outcome: 'cantTell' })]],
  ['perhaps a block, and a duty', 'yesIf', [duty({ ...block, applies: 'unknown' }), duty({})]],
  ['an alarm', 'yesIf', [alarm]],
  ['high risk', 'yesIf', [duty({ rule: 'ai-act:ground', kind: 'classification' })], 'high', 'high'],
  ['perhaps high risk', 'open', [], 'minimal', 'high'],
  ['perhaps high risk, and a missing block', 'notYet', [duty(block)], 'minimal', 'prohibited'],
  ['perhaps limited', 'open', [], 'minimal', 'limited'],
  ['banned', 'no', [duty(block)], 'prohibited', 'prohibited'],
  ['questions to come', 'open', [duty({})], 'minimal', 'minimal', 'data-subjects'],
];

test.each(TABLE)('%s: %s', (_, kind, findings, atLeast = 'minimal', atMost = 'minimal', next = undefined) => {
  const risk = { atLeast, atMost, grounds: ['ai-act:ground'], openGrounds: [], contradictions: [] };
  const roles = { controller: true, provider: false };
  const assessment = { risk, roles, findings, ...(next && { next }) } as unknown as Assessment;
  expect(verdictOf(assessment).kind).toBe(kind);
});

const results = readings.flatMap(([reader, reading]) =>
  situations.flatMap(({ id, asOf }) => {
    const answers = reading[id];
    return answers ? [[`${id}, ${reader}`, assess(ruleSet, answers, asOf ?? TODAY)] as const] : [];
  }),
);

test.each(results)('never says less than the worst of %s', (_, result) => {
  const { kind } = verdictOf(result);
  const mine = result.findings.filter((each) => isDue(each) && isMine(each, result) !== false);
  const { risk } = result;
  if (risk.atLeast === 'prohibited') expect(kind).toBe('no');
  if (risk.contradictions.length > 0) expect(['open', 'notYet', 'no']).toContain(kind);
  if (kind !== 'yes') return;
  expect(mine.filter(({ severity, blocking }) => severity !== 'minor' || blocking)).toEqual([]);
  expect(['none', 'minimal', 'limited']).toContain(risk.atMost);
  expect(risk.otherwise).toBeUndefined();
});

test('what decides is named, the most urgent first', () => {
  const findings = [
    duty({ rule: 'dsgvo:minor', severity: 'minor' }),
    duty({ rule: 'dsgvo:later', status: 'upcoming', appliesFrom: '2027-12-02' }),
    duty({ rule: 'dsgvo:serious' }),
    duty({ rule: 'dsgvo:critical', severity: 'critical' }),
    duty({ rule: 'dsgvo:block', ...block, outcome: 'untested' }),
  ];
  const risk = { atLeast: 'minimal', atMost: 'minimal', grounds: [], openGrounds: [], contradictions: [] };
  const assessment = { risk, roles: { controller: true }, findings } as unknown as Assessment;
  expect(verdictOf(assessment).because).toEqual([
    'dsgvo:block',
    'dsgvo:critical',
    'dsgvo:serious',
    'dsgvo:later',
  ]);
});
