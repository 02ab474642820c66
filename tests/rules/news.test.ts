import { describe, expect, test } from 'vitest';
import { ruleChecksum } from '../../scripts/build/checksum.ts';
import { sentencesOf } from '../../scripts/build/sentences.ts';
import { checkRuleSet } from '../../src/domain/check/checkRuleSet.ts';
import type { LawNews } from '../../src/domain/news.ts';
import { lawDays, startOf } from '../../src/domain/news.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { lawNews } from '../../src/lawNews.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { of } from '../support/leaves.ts';
import { lawIndexes, ruleFiles, withChange } from '../support/ruleFiles.ts';

const dayOf = (key: string) => lawDays(lawNews, ruleSet).find((day) => day.key === key)?.date;

describe('the entries', () => {
  test('stand there latest first, none later than the last look at the law', () => {
    const dates = lawNews.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.filter((date) => date > ruleSet.checkedOn)).toEqual([]);
  });

  test('about guidelines bear the day of the guidelines', () => {
    const dated = lawNews.flatMap(({ date, guidelines = [] }) => guidelines.map((id) => [date, id] as const));
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter(([date, id]) => ruleSet.sources[id]?.date !== date)).toEqual([]);
  });

  test('name each rule by a provision of its own', () => {
    const cited = lawNews.map(({ rules }) => rules.map((id) => ruleSet.rules[id]?.citation.provision));
    expect(cited.filter((each) => new Set(each).size < each.length)).toEqual([]);
  });

  test.each(LANGUAGES)('have in %s a title and two sentences each, and none is left over', (language) => {
    const own = new Map([...of(language)].filter(([key]) => key.startsWith('news.items.')));
    const parts = lawNews.flatMap(({ id }) =>
      ['title', 'what', 'whom'].map((part) => `news.items.${id}.${part}`),
    );
    expect([...own.keys()].sort()).toEqual(parts.sort());
    const notOne = [...own].filter(([, text]) => sentencesOf(text, language).length !== 1);
    expect(notOne).toEqual([]);
  });

  test.each(LANGUAGES)('name in %s no day that a rule could name', (language) => {
    const items = [...of(language)].filter(([key]) => key.startsWith('news.items.'));
    for (const { id, ...news } of lawNews) {
      const start = startOf({ id, ...news }, ruleSet);
      const said = items
        .filter(([key]) => key.includes(`.${id}.`))
        .map(([, text]) => text)
        .join(' ');
      expect(said.includes('{{from}}'), id).toBe(start !== undefined);
      expect(said.includes('{{disputed}}'), id).toBe(start?.disputed !== undefined);
    }
  });
});

test('the days are those of the rules', () => {
  expect(dayOf('intimate-images')).toBe('2026-12-02');
  expect(dayOf('marking-of-older-systems')).toBe('2026-12-02');
  expect(dayOf('product-liability')).toBe('2026-12-09');
  expect(dayOf('machinery')).toBe('2027-01-20');
  expect(dayOf('general-models')).toBe('2027-08-02');
  expect(dayOf('high-risk-uses')).toBe('2027-12-02');
  expect(dayOf('high-risk-starts-disputed-disputed')).toBe('2026-08-02');
  expect(dayOf('high-risk-products')).toBe('2028-08-02');
  expect(dayOf('older-systems')).toBe('2030-08-02');
});

test('every day after the last look at the law on which a rule starts has an entry', () => {
  const coming = Object.values(ruleSet.rules)
    .flatMap(({ appliesFrom, transitions }) => [appliesFrom, ...transitions.map((each) => each.appliesFrom)])
    .filter((date) => date > ruleSet.checkedOn);
  const told = lawDays(lawNews, ruleSet).map(({ date }) => date);
  expect([...new Set(coming)].filter((date) => !told.includes(date))).toEqual([]);
});

test('news are no rules: they neither stand in the rule set nor change its checksum', () => {
  expect(Object.keys(ruleSet)).not.toContain('news');
  const other = withChange('news.json', (content: { news: object[] }) => content.news.pop());
  expect(ruleChecksum(other)).toBe(ruleChecksum(ruleFiles));
});

test('what an entry names must exist', () => {
  const files = withChange('news.json', ({ news: [first] }: { news: LawNews[] }) =>
    Object.assign(first ?? {}, {
      date: '2026-02-30',
      starts: { rule: 'ai-act:art-50-2-marking', transition: 'art-111-9' },
      provisions: [{ source: 'ai-act', provision: 'Art. 5 Abs. 1 lit. z' }],
      guidelines: ['guidelines-nothing'],
      rules: ['ai-act:nothing'],
      concerns: { question: 'nothing', is: true },
    }),
  );
  expect(
    checkRuleSet(files, lawIndexes)
      .map(({ code, detail }) => `${code} ${detail}`)
      .sort(),
  ).toEqual([
    'bad-date 2026-02-30',
    'no-such-provision Art. 5 Abs. 1 lit. z',
    'no-such-question nothing',
    'no-such-rule ai-act:nothing',
    'no-such-source guidelines-nothing',
    'no-such-transition art-111-9',
  ]);
});
