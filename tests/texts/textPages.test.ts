import { describe, expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createText } from '../../src/i18n/text.ts';
import { operator, operatorValues } from '../../src/operator.ts';
import { targetOf, textPageOf } from '../../src/ui/text-pages/textPage.ts';

/** Pages that are made of one namespace of texts each. */
const TEXT_PAGES = ['accessibility', 'proof', 'knowledge', 'teaser', 'terms'];
const pageIn = (texts: object) => textPageOf('page', createText('de', { page: texts }), operatorValues);

describe.each(LANGUAGES)('%s', (language) => {
  test.each(TEXT_PAGES)('%s can be read as a page, values filled in', (namespace) => {
    const page = textPageOf(namespace, createText(language, allTexts(language)), operatorValues);
    expect(page.sections.length).toBeGreaterThan(0);
    const bare = page.sections.filter(
      ({ text, list, points }) => text.length + list.length + points.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(JSON.stringify(page)).not.toMatch(/{{|undefined/);
    const targets = page.sections.flatMap(({ links }) =>
      links.map((link) => targetOf(link, language, operator.email)),
    );
    expect(targets.filter((each) => !/^(\/|https:|mailto:.+@)/.test(each))).toEqual([]);
  });
});

describe('a text page', () => {
  test('keeps its sections in order and fills in values at every depth', () => {
    const { sections } = pageIn({
      title: 'T',
      lead: 'L',
      sections: {
        zebra: {
          title: 'Von {{name}}',
          text: ['An {{email}}'],
          links: [{ label: 'Zu {{name}}', to: 'mail' }],
        },
        ape: { title: 'A', list: ['{{name}}'] },
      },
    });
    const { name, email } = operator;
    expect(sections).toEqual([
      {
        id: 'zebra',
        title: `Von ${name}`,
        text: [`An ${email}`],
        list: [],
        points: [],
        provisions: [],
        links: [{ label: `Zu ${name}`, to: 'mail' }],
      },
      { id: 'ape', title: 'A', text: [], list: [name], points: [], provisions: [], links: [] },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['a section without a title', { one: { text: ['x'] } }],
    ['one text instead of several', { one: { title: 'x', text: 'x' } }],
    ['a part that does not exist', { one: { title: 'x', texts: ['x'] } }],
    ['a point without a text', { one: { title: 'x', points: [{ term: 'x' }] } }],
    ['a point of unknown parts', { one: { title: 'x', points: [{ term: 'x', text: 'x', note: 'x' }] } }],
    ['a provision without a source', { one: { title: 'x', provisions: ['Art. 4'] } }],
    ['a link to nowhere', { one: { title: 'x', links: [{ label: 'x' }] } }],
  ])('with %s is refused', (_, sections) => {
    expect(() => pageIn({ title: 'T', lead: 'L', sections })).toThrow();
  });

  test('links lead to pages of the app, to the operator or to https addresses', () => {
    const target = (to: string) => targetOf({ label: 'x', to }, 'en', 'a@example.at');
    expect(target('rulebook')).toBe('/en/rules/');
    expect(target('mail')).toBe('mailto:a@example.at');
    expect(target('https://example.at/x')).toBe('https://example.at/x');
    expect(target('fall:invoices')).toBe('/en/check/#fall=invoices');
    expect(() => target('fall:no-such-use')).toThrow('no-such-use');
    expect(() => target('http://example.at')).toThrow('http://example.at');
  });
});
