import { describe, expect, test } from 'vitest';
import type { Block, SectionId } from '../../src/report/model.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';

const report = reportOf(profileAnswers('call-centre-emotions'));
const blocksOf = (id: SectionId) => report.sections.find((section) => section.id === id)?.blocks;
const isTask = (block: Block) => block.type === 'finding' && block.task !== undefined;

describe('a use that is forbidden already', () => {
  test('says what would come if it were changed, by date, without steps to tick', () => {
    const later = blocksOf('later') ?? [];
    expect(later.some(isTask)).toBe(false);
    const items = later.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(items.join(' ').replaceAll('\u00a0', ' ')).toMatch(
      /ab 2\. Dezember 2027.*Menschliche Aufsicht einrichten \(Art\. 26 Abs\. 2 KI-VO\)/,
    );
    expect(new Set(items).size).toBe(2);
  });

  test('keeps the plan for today', () => {
    expect((blocksOf('plan') ?? []).filter(isTask).length).toBeGreaterThan(10);
  });

  test('gives no tips for using it and no letter to its vendor', () => {
    expect([blocksOf('tips'), blocksOf('vendor')]).toEqual([undefined, undefined]);
  });

  test('before the ban applies, it is planned for as any other', () => {
    const early = reportOf(profileAnswers('call-centre-emotions'), { asOf: '2024-09-01' });
    expect(early.sections.find(({ id }) => id === 'later')?.blocks.some(isTask)).toBe(true);
  });
});
