import { expect, test } from 'vitest';
import { citationLink, citationText } from '../../src/report/citation.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { textIn } from '../support/report.ts';

test.each([
  ['ai-act', 'Art. 5 Abs. 1 lit. ba', 'Art. 5 Abs. 1 lit. ba KI-VO', 'Art. 5(1)(ba) AI Act'],
  ['ai-act', 'Anhang III Nr. 4 lit. a', 'Anhang III Nr. 4 lit. a KI-VO', 'Annex III, point 4(a) AI Act'],
  ['ai-act', 'Art. 3 Nr. 14a', 'Art. 3 Nr. 14a KI-VO', 'Art. 3(14a) AI Act'],
  [
    'ai-act',
    'Art. 113 Abs. 3 lit. c Ziff. ii',
    'Art. 113 Abs. 3 lit. c Ziff. ii KI-VO',
    'Art. 113(3)(c)(ii) AI Act',
  ],
  ['ai-act', 'Art. 50 Abs. 4 UAbs. 2', 'Art. 50 Abs. 4 UAbs. 2 KI-VO', 'Art. 50(4), subparagraph 2, AI Act'],
  [
    'ai-act',
    'Anhang I Abschnitt B Nr. 21',
    'Anhang I Abschnitt B Nr. 21 KI-VO',
    'Annex I, Section B, point 21 AI Act',
  ],
  ['dsgvo', 'Art. 22 Abs. 1', 'Art. 22 Abs. 1 DSGVO', 'Art. 22(1) GDPR'],
  ['bdsg', '§ 38 Abs. 1', '§ 38 Abs. 1 BDSG', '§ 38(1) BDSG'],
  ['betrvg', '§ 87 Abs. 1 Nr. 6', '§ 87 Abs. 1 Nr. 6 BetrVG', '§ 87(1) no. 6 BetrVG'],
  ['dsk-list', 'Nr. 11', 'Nr. 11 DSK-Liste', 'No. 11 DSK list'],
  [
    'machinery-regulation',
    'Anhang I Teil A Nr. 5',
    'Anhang I Teil A Nr. 5 Maschinenverordnung',
    'Annex I, Part A, point 5 Machinery Regulation',
  ],
])('%s %s', (source, provision, german, english) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(citationText({ source, provision }, textIn('de')))).toBe(german);
  expect(plain(citationText({ source, provision }, textIn('en')))).toBe(english);
});

test('numbers never stand alone on the next line', () => {
  expect(citationText({ source: 'ai-act', provision: 'Art. 5 Abs. 1' }, textIn('de'))).toBe(
    'Art.\u00a05 Abs.\u00a01\u00a0KI-VO',
  );
});

test('a citation leads to its article or annex in the consolidated text', () => {
  const link = (provision: string) =>
    citationLink({ source: 'ai-act', provision }, ruleSet, textIn('de')).href;
  expect(link('Art. 5 Abs. 1')).toMatch(/\/DE\/TXT\/\?uri=CELEX:02024R1689-20260727#art_5$/);
  expect(link('Anhang III Nr. 4')).toMatch(/#anx_III$/);
});

test('every provision that the rules cite can be said in both languages', () => {
  const cited = Object.values(ruleSet.rules).flatMap((rule) =>
    [rule, ...rule.exceptions, ...rule.transitions].map((each) => each.citation),
  );
  for (const language of ['de', 'en'] as const) {
    expect(
      cited.map((each) => citationText(each, textIn(language))).filter((each) => each.includes('tokens.')),
    ).toEqual([]);
  }
});
