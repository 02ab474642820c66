import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LINKEDIN, postDrafts } from '../../src/ui/media/postDrafts.ts';
import { operator, textIn } from '../support/report.ts';

describe.each(LANGUAGES)('posts in %s', (language) => {
  const drafts = postDrafts(textIn(language), operator, []);
  const [, finding, milestone] = drafts;

  test('announce, report, celebrate and ask', () =>
    expect(drafts.map(({ id }) => id)).toEqual(['announcement', 'finding', 'milestone', 'question', 'quiz']));

  test('each ends with a call to act, values are filled in, none is too long for LinkedIn', () => {
    for (const { text, id } of drafts) {
      const closing = text.split('\n').slice(-4).join('\n');
      expect(closing, id).toMatch(/https:\/\/example\.at\/(termin|ki-check\/)/);
      expect(text, id).not.toMatch(/{{|undefined|media:/);
      expect(text.length, id).toBeLessThanOrEqual(LINKEDIN.post);
    }
  });

  test('results are never invented: what happened stands in brackets', () => {
    for (const draft of [finding, milestone])
      expect(draft?.text.match(/\[[^\]]{10,}\]/g)?.length).toBeGreaterThan(2);
  });

  test('the polls fit into the fields of LinkedIn', () => {
    const polls = drafts.flatMap(({ poll }) => poll ?? []);
    expect(polls).toHaveLength(2);
    for (const { question, options } of polls) {
      expect(question.length).toBeGreaterThan(0);
      expect(question.length).toBeLessThanOrEqual(LINKEDIN.question);
      expect(new Set(options).size).toBe(options.length);
      expect(options.length).toBeLessThanOrEqual(LINKEDIN.options);
      expect(options.filter((each) => each.length > LINKEDIN.option)).toEqual([]);
    }
  });

  test('who speaks comes from the settings; without them brackets ask for it', () => {
    const words = { [language]: 'Ich baue Software.' };
    const [spoken] = postDrafts(textIn(language), { ...operator, person: { words } }, []);
    expect(spoken?.text).toContain('Ich baue Software.');
    expect(spoken?.text).not.toContain('[');
    expect(drafts[0]?.text.match(/\[[^\]]{10,}\]/g)).toHaveLength(1);
  });

  test('a real update takes the place of the brackets', () => {
    const latest = { date: '2026-12-16', title: 'Titel der Runde', text: 'Was wir gelernt haben.' };
    const older = { date: '2026-11-16', title: 'Davor', text: 'Anderes.' };
    const told = postDrafts(textIn(language), operator, [latest, older])[1]?.text ?? '';
    expect(told).toContain(latest.title);
    expect(told).toContain(latest.text);
    expect(told).not.toMatch(/\[|Davor|{{/);
  });

  test('each has a picture of its own, whose words are said', () => {
    const files = drafts.map(({ picture }) => picture.file);
    expect(new Set(files).size).toBe(drafts.length);
    expect(files.every((file) => file.startsWith(`og/${language}-post-`))).toBe(true);
    for (const { picture } of drafts) expect(picture.words).not.toMatch(/media:|undefined/);
  });
});
