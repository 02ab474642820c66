import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import { startOf, THEME_NAMES } from '../../src/flyer/themes.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { routeOf } from '../../src/ui/parts/routes.ts';
import { operator, textIn } from '../support/report.ts';

describe.each(LANGUAGES)('themes in %s', (language) => {
  const contents = THEME_NAMES.map((theme) =>
    flyerContent(operator, textIn(language), { mark: 'fair', theme, date: '2026-11-26' }),
  );

  test('each has three questions of its own that end as questions', () => {
    expect(new Set(contents.map(({ questions }) => questions.join())).size).toBe(THEME_NAMES.length);
    for (const { questions } of contents) {
      expect(new Set(questions).size).toBe(3);
      expect(questions.filter((each) => !each.endsWith('?') || each.length > 60)).toEqual([]);
    }
  });

  test('the code leads to a use that the rules know, or to the start page', () => {
    for (const [index, theme] of THEME_NAMES.entries()) {
      const url = new URL(contents[index]?.check.href ?? '');
      const useCase = startOf(theme);
      expect(url.search).toBe('?quelle=fair');
      expect(url.hash).toBe(useCase === undefined ? '' : `#fall=${useCase}`);
      if (useCase !== undefined) expect(ruleSet.useCases).toHaveProperty(useCase);
      const route = routeOf(new URL(url.href.replace(operator.siteUrl, 'https://example.at/')));
      expect(route).toMatchObject({ page: useCase === undefined ? 'start' : 'check', language, useCase });
    }
  });
});
