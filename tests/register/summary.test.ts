import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { createText } from '../../src/i18n/text.ts';
import { operator } from '../../src/operator.ts';
import { newsOf } from '../../src/register/news.ts';
import { sortSummaries, summaryOf } from '../../src/register/summary.ts';
import { contentOf, isSame, savedVerdictOf } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { savedUse } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const text = createText('de', allTexts('de'));
const summarise = (use: ReturnType<typeof savedUse>) =>
  summaryOf(use, { ruleSet, asOf: TODAY, text, operator });
const answers = walkUseCase('marketing-texts');
const screening = walkUseCase('applicant-screening', { profiling: true });
const now = savedVerdictOf(assess(ruleSet, answers, TODAY));

describe('a line of the register', () => {
  test('says how a use stands today', () => {
    expect(summarise(savedUse(screening, { name: 'Bewerbungen' }))).toMatchObject({
      title: 'Bewerbungen',
      kind: 'Bewerber suchen oder vorsortieren',
      atLeast: 'high',
      atMost: 'high',
      nextDate: '2027-12-02',
      isUnfinished: false,
    });
    expect(summarise(savedUse({ 'use-case': 'invoices' })).isUnfinished).toBe(true);
  });

  test('is named after the typical use while it has no name', () => {
    const summary = summarise(savedUse(answers));
    expect(summary.title).toBe('Marketing- und Social-Media-Texte');
    expect(summary).not.toHaveProperty('kind');
    expect(summarise(savedUse({ 'use-case': 'no-such-use' })).title).toBe('Einsatz von KI');
  });

  test('what is ticked off is no longer open', () => {
    const before = summarise(savedUse(answers));
    const task = now.duties.find(
      (rule) => summarise(savedUse(answers, { done: [rule] })).tasks < before.tasks,
    );
    expect(task).toBeDefined();
  });

  test('an open question makes an interval', () => {
    const { atLeast, atMost, questions } = summarise(
      savedUse({ ...answers, contact: ['creates-text', 'informs-public?'] }),
    );
    expect([atLeast, atMost]).toEqual(['minimal', 'limited']);
    expect(questions).toBeGreaterThan(0);
  });
});

test('the lines can be put in order by last change, name, class and date', () => {
  const list = [
    savedUse(answers, { id: 'a', name: 'Österreich 10', savedAt: '2026-11-03T00:00:00.000Z' }),
    savedUse(screening, { id: 'b', name: 'Zebra', savedAt: '2026-11-01T00:00:00.000Z' }),
    savedUse(answers, { id: 'c', name: 'Österreich 9', savedAt: '2026-11-02T00:00:00.000Z' }),
  ].map(summarise);
  const ids = (by: 'saved' | 'name' | 'class' | 'date') =>
    sortSummaries(list, by, 'de')
      .map(({ use }) => use.id)
      .join('');
  expect([ids('saved'), ids('name'), ids('class')]).toEqual(['acb', 'cab', 'bca']);
  expect(sortSummaries(list, 'date', 'de').map((each) => each.nextDate ?? '9999')).toEqual(
    list.map((each) => each.nextDate ?? '9999').sort(),
  );
});

describe('news of the law', () => {
  const assessment = assess(ruleSet, answers, TODAY);
  const old = (verdict?: typeof now) =>
    savedUse(answers, { ruleSet: 'ki-check@2026.1.1', ...(verdict && { verdict }) });

  test('there is none while rules and result are the same', () => {
    expect(newsOf(savedUse(answers, { verdict: now }), assessment)).toBeUndefined();
    expect(newsOf(savedUse(answers), assessment)).toBeUndefined();
  });

  test('names the class before and the duties that came and went', () => {
    const [kept, ...rest] = now.duties;
    const before = { atLeast: 'high', atMost: 'high', duties: [kept ?? '', 'ai-act:gone'] } as const;
    expect(newsOf(old(before), assessment)).toMatchObject({
      risk: { before: { atLeast: 'high' }, now: { atLeast: 'minimal' } },
      added: rest,
      gone: ['ai-act:gone'],
      isKnown: true,
    });
  });

  test('new rules with the same result are told too', () => {
    expect(newsOf(old(now), assessment)).toEqual({
      savedAt: old().savedAt,
      added: [],
      gone: [],
      isKnown: true,
    });
    expect(newsOf(old(), assessment)).toMatchObject({ isKnown: false });
  });

  test('a change that comes with the calendar is told under the same rules as well', () => {
    const verdict = { ...now, duties: [...now.duties, 'dsgvo:ended'] };
    expect(newsOf(savedUse(answers, { verdict }), assessment)).toMatchObject({ gone: ['dsgvo:ended'] });
  });
});

test('a duty that is open again has not gone', () => {
  const before = assess(ruleSet, answers, TODAY);
  const use = savedUse(answers, { ruleSet: 'ki-check@2026.11.25', verdict: savedVerdictOf(before) });
  const { content, dropped } = contentOf(use, ruleSet);
  expect(dropped.map(({ question }) => question)).toContain('data-subjects');
  expect(newsOf(use, assess(ruleSet, content.answers, TODAY))).toMatchObject({ gone: [] });
});

test('what today does not know is left out and named', () => {
  const use = savedUse(
    { ...answers, place: 'mars', colour: 'red' },
    { done: ['dsgvo:art-30-records', 'x:y'] },
  );
  const { content, dropped } = contentOf(use, ruleSet);
  expect(dropped.map(({ question }) => question).sort()).toEqual(['colour', 'place']);
  expect(content.done.includes('x:y')).toBe(false);
  expect(isSame(content, use)).toBe(false);
});
