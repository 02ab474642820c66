import { describe, expect, test } from 'vitest';
import type { Block, SectionId } from '../../src/report/model.ts';
import { renderMarkdown } from '../../src/report/renderMarkdown.ts';
import { profileAnswers } from '../support/profiles.ts';
import { reportOf } from '../support/report.ts';

const report = reportOf(profileAnswers('call-centre-emotions'));
const blocksOf = (id: SectionId) => report.sections.find((section) => section.id === id)?.blocks;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const isTask = (block: Block) => block.type === 'finding' && block.task !== undefined;

describe('a use that is forbidden already', () => {
  test('says what would come if it were changed, by date, without steps to tick', () => {
    const later = blocksOf('later') ?? [];
    expect(later.some(isTask)).toBe(false);
    const items = later.flatMap((block) => (block.type === 'list' ? block.items : []));
    const dates = later.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
    expect(dates.map(plain)).toContain('Ab 2. Dezember 2027, in gut einem Jahr:');
    expect(items.map(plain)).toContain('Eine Person zur Aufsicht bestimmen (Art. 26 Abs. 2 KI-VO)');
    expect(plain(items.at(-1) ?? '')).toMatch(
      /^Entscheidungen auf Verlangen erklären \(Art\. 86 Abs\. 1 KI-VO\): Sicher ab .*\.$/,
    );
    expect(new Set(items).size).toBe(items.length);
  });

  test('keeps the plan for today', () => {
    expect((blocksOf('plan') ?? []).filter(isTask).length).toBeGreaterThan(10);
  });

  test('nothing in it speaks of a time to come as if the use went on', () => {
    expect(plain(JSON.stringify(blocksOf('timeline')))).not.toMatch(/2027|zur Aufsicht bestimmen/);
    expect(JSON.stringify(blocksOf('ceilings'))).not.toContain('zur Aufsicht bestimmen');
  });

  test('names only changes that lift the ban, and none of the decisions is to go on as described', () => {
    const levers = (blocksOf('levers') ?? []).filter((block) => block.type === 'comparison');
    expect(levers.map(({ after }) => after.from)).toEqual(['high']);
    const decisions = JSON.stringify(blocksOf('record'));
    expect(decisions).toContain('kein Einsatz');
    expect(decisions).not.toContain('wie beschrieben');
  });

  test('gives no tips for using it and no letter to its vendor', () => {
    expect([blocksOf('tips'), blocksOf('vendor')]).toEqual([undefined, undefined]);
  });

  test('before the ban applies, it is planned for as any other', () => {
    const early = reportOf(profileAnswers('call-centre-emotions'), { asOf: '2024-09-01' });
    expect(early.sections.find(({ id }) => id === 'later')?.blocks.some(isTask)).toBe(true);
  });
});

describe('a use that the prohibitions of 2 December 2026 forbid', () => {
  const answers = {
    ...profileAnswers('agency-images'),
    'red-lines': ['sexual-content'],
    'intimate-subjects': ['recognisable-adults'],
    'intimate-consent': false,
    'intimate-edit-only': false,
    'intimate-use': true,
  };
  const on = (asOf: string) => plain(renderMarkdown(reportOf(answers, { asOf })));

  test('is to be ended by the day before, as long as there is one', () => {
    expect(on('2026-12-01')).toContain('Diesen Einsatz bis spätestens 1. Dezember 2026 beenden');
    expect(on('2026-12-01')).toContain(
      'Gilt heute: **Transparenzpflichten, noch kein Verbot nach dem KI-Gesetz**',
    );
  });

  test('from that day on is to be ended at once, and nothing speaks of the ban as still to come', () => {
    expect(on('2026-12-02')).toContain('Diesen Einsatz sofort beenden');
    expect(on('2026-12-02')).not.toMatch(/[Aa]b 2\. Dezember 2026|\b1\. Dezember 2026|schon heute/);
  });
});
