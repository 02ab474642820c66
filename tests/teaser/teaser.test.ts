// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { operator } from '../../src/operator.ts';
import { isCampaignMark } from '../../src/share/parameters.ts';
import { teaserAddress } from '../../src/teaser/address.ts';
import { defineTeaser, TEASER_ELEMENT } from '../../src/teaser/element.ts';
import { elementSnippet, plainSnippet } from '../../src/teaser/snippets.ts';
import { textIn } from '../support/report.ts';
import { routeOf } from '../../src/ui/parts/routes.ts';

const none = { useCase: '', mark: '', language: 'de' };
const site = operator.siteUrl;
/** The route that an address leads to in the app, mounted at the site. */
const routeTo = (href: string) => routeOf(new URL(href.slice(site.length), 'https://app.example.at/'));

afterEach(() => document.body.replaceChildren());

describe('the address', () => {
  test('leads to the start page, or to the check with a typical use, with the mark', () => {
    expect(teaserAddress(none)).toBe(site);
    expect(teaserAddress({ ...none, mark: 'web' })).toBe(`${site}?quelle=web`);
    expect(teaserAddress({ ...none, useCase: 'invoices', mark: 'wko-2026-11' })).toBe(
      `${site}check/?quelle=wko-2026-11#fall=invoices`,
    );
    expect(teaserAddress({ ...none, language: 'en', useCase: 'invoices' })).toBe(
      `${site}en/check/#fall=invoices`,
    );
  });

  test.each(LANGUAGES)('is one that the app knows, for every typical use in %s', (language) => {
    for (const useCase of catalogue.flatMap(({ useCases }) => useCases)) {
      const route = routeTo(teaserAddress({ useCase, mark: 'web', language }));
      expect(route).toMatchObject({ page: 'check', language, useCase });
    }
  });

  test('leaves out what is no mark and no typical use, and knows a language for any other', () => {
    const wrong = { useCase: '"><script>', mark: 'Wien 1', language: 'xx' };
    expect(teaserAddress(wrong)).toBe(site);
  });

  test.each([
    ['wko-2026-11', true],
    ['a'.repeat(32), true],
    ['a'.repeat(33), false],
    ['', false],
    ['Web', false],
    ['web 1', false],
    ['web\n', false],
    ['wéb', false],
  ])('%j as a mark: %s', (mark, verdict) => expect(isCampaignMark(mark)).toBe(verdict));
});

describe.each(LANGUAGES)('the code to copy in %s', (language) => {
  const target = { useCase: 'invoices', mark: 'web', language };
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

  test('without a script it has no style, id, heading or script, and the link', () => {
    const body = read(plainSnippet(target));
    expect(body.querySelectorAll('[style], [id], [class], script, style, h1, h2, h3, img')).toHaveLength(0);
    expect(body.querySelectorAll('aside[aria-label] > p')).toHaveLength(3);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(teaserAddress(target));
    expect(plainSnippet(target).split('\n')).toHaveLength(5);
    expect(plainSnippet(target)).toContain('?quelle=web#fall=invoices');
  });

  test('with the element it has the link for blocked scripts, and the script', () => {
    const body = read(elementSnippet(target));
    const element = body.querySelector(TEASER_ELEMENT);
    expect(element?.getAttribute('fall')).toBe('invoices');
    expect(element?.getAttribute('quelle')).toBe('web');
    expect(element?.getAttribute('lang')).toBe(language);
    expect(element?.querySelector('a')?.getAttribute('href')).toBe(teaserAddress(target));
    expect(body.querySelector('script')?.getAttribute('src')).toBe(`${site}teaser.js`);
  });

  test('without a typical use it asks the first question of the check, each answer a link with it answered', () => {
    const { t } = textIn(language);
    const body = read(plainSnippet({ ...target, useCase: '' }));
    expect(body.textContent).toContain(t(`questions:questions.${ruleSet.catalogue}.question`));
    const answers = [...body.querySelectorAll('li a')];
    expect(answers).toHaveLength(6);
    for (const answer of answers) {
      const href = answer.getAttribute('href') ?? '';
      const { useCase = '' } = routeTo(href);
      expect(href).toBe(teaserAddress({ ...target, useCase }));
      expect(ruleSet.useCases).toHaveProperty(useCase);
      expect(answer.textContent).toBe(t(`ui:start.favourites.${useCase}`));
      // What is answered stands behind "#", where no server sees it.
      expect(href.split('#')[0]).not.toContain(useCase);
    }
    expect([...body.querySelectorAll('a')].at(-1)?.getAttribute('href')).toBe(
      teaserAddress({ ...target, useCase: '' }),
    );
    expect(body.querySelectorAll('[style], [id], [class], script')).toHaveLength(0);
  });

  test('carries no mark that is not allowed', () => {
    const wrong = { ...target, mark: '"><img src=x>' };
    expect(plainSnippet(wrong) + elementSnippet(wrong)).not.toMatch(/quelle|<img/);
  });
});

describe('the element', () => {
  defineTeaser();
  /** What an element shows, put on the page twice: it may be moved. */
  function shown(html: string): string {
    document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
    const element = document.querySelector<HTMLElement>(TEASER_ELEMENT);
    if (element) document.body.append(element);
    const paragraphs = element?.shadowRoot?.querySelectorAll('p') ?? [];
    return [...paragraphs].map((each) => each.outerHTML).join('');
  }
  const plain = (language: string) =>
    plainSnippet({ useCase: 'invoices', mark: '', language }).replace(/\n *|<\/?aside[^>]*>/g, '');

  test('shows once what the plain HTML says', () => {
    defineTeaser();
    expect(shown(`<${TEASER_ELEMENT} fall="invoices" lang="en">x</${TEASER_ELEMENT}>`)).toBe(plain('en'));
  });

  test.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['fr', 'de'],
  ])('on a page in %s speaks %s and says so', (around, spoken) => {
    const html = `<div lang="${around}"><${TEASER_ELEMENT} fall="invoices"></${TEASER_ELEMENT}></div>`;
    document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
    const element = document.querySelector<HTMLElement>(TEASER_ELEMENT);
    expect(element?.lang).toBe(spoken);
    expect(element?.shadowRoot?.textContent).toBe(shownText(plain(spoken)));
  });
});

function shownText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
