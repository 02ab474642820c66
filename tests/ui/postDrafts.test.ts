import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { postDrafts } from '../../src/ui/postDrafts.ts';
import { operator, textIn } from '../support/report.ts';

describe.each(LANGUAGES)('posts in %s', (language) => {
  const drafts = postDrafts(textIn(language), operator);
  const [, finding, milestone] = drafts;

  test('announce, report, celebrate and ask', () =>
    expect(drafts.map(({ id }) => id)).toEqual(['announcement', 'finding', 'milestone', 'question']));

  test('each ends with a call to act, values are filled in, none is too long for LinkedIn', () => {
    for (const { text, id } of drafts) {
      const closing = text.split('\n').slice(-4).join('\n');
      expect(closing, id).toMatch(/https:\/\/example\.at\/(termin|ki-check\/)/);
      expect(text, id).not.toMatch(/{{|undefined|media:/);
      expect(text.length, id).toBeLessThanOrEqual(3000);
    }
  });

  test('results are never invented: what happened stands in brackets', () => {
    for (const draft of [finding, milestone])
      expect(draft?.text.match(/\[[^\]]{10,}\]/g)?.length).toBeGreaterThan(2);
  });

  test('the poll fits into the fields of LinkedIn: 140 characters, two to four answers of 30', () => {
    const { question = '', options = [] } = drafts.find(({ poll }) => poll)?.poll ?? {};
    expect(question.length).toBeGreaterThan(0);
    expect(question.length).toBeLessThanOrEqual(140);
    expect(options).toHaveLength(4);
    expect(options.filter((each) => each.length > 30)).toEqual([]);
  });
});
