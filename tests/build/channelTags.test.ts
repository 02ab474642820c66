import { describe, expect, test } from 'vitest';
import settings from '../../operator.json';
import { addressesOf } from '../../scripts/build/addresses.ts';
import { channelTags } from '../../scripts/build/channelTags.ts';
import { linkPictures } from '../../scripts/build/pictures/linkPictures.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { createText } from '../../src/i18n/text.ts';

const root = process.cwd();
const site = settings.siteUrl;
const words = { title: 'A & "B"', description: 'D', siteName: 'S', imageAlt: 'I' };
const tagsOf = (address: (typeof addresses)[number]) => channelTags(root, site, address, words);
const addresses = addressesOf(root);
const pictures = linkPictures(root, settings.accent);
/** What a reader of the page finds under a property. */
const property = (tags: string, name: string) =>
  [...tags.matchAll(new RegExp(`property="og:${name}" content="([^"]*)"`, 'g'))].map((match) => match[1]);

describe.each(addresses.map((address) => ({ ...address })))('$language $page', (address) => {
  const tags = tagsOf(address);

  test('has a picture of its own with an absolute address, and the size that is named', () => {
    const [image = ''] = property(tags, 'image');
    expect(image.startsWith(site)).toBe(true);
    const file = image.slice(site.length);
    const png = Buffer.from(pictures[file] ?? []);
    expect(png.subarray(1, 4).toString('latin1'), `${file} is not made`).toBe('PNG');
    // Width and height stand at the beginning of the first chunk (PNG, 11.2.2).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 627]);
    expect([property(tags, 'image:width'), property(tags, 'image:height')]).toEqual([['1200'], ['627']]);
    expect(png.length).toBeLessThan(40_000);
    expect(addresses.filter((each) => property(tagsOf(each), 'image')[0] === image)).toEqual([address]);
  });

  test('names its one address and the same page in every language', () => {
    expect(property(tags, 'url')).toEqual([site + address.path]);
    expect(tags).toContain(`<link rel="canonical" href="${site}${address.path}" />`);
    const same = addresses.filter(({ page }) => page === address.page);
    for (const { language, path } of same) {
      expect(tags).toContain(`<link rel="alternate" hreflang="${language}" href="${site}${path}" />`);
    }
    expect(tags.match(/rel="alternate"/g)).toHaveLength(same.length + 1);
  });

  test('has a description of its own that is short enough to be shown', () => {
    const { has, t } = createText(address.language, allTexts(address.language));
    expect(has(`descriptions:pages.${address.page}`)).toBe(true);
    expect(t(`descriptions:pages.${address.page}`).length).toBeLessThanOrEqual(150);
    expect(t(`ui:titles.${address.page}`).length).toBeLessThanOrEqual(70);
  });
});

test('words are safe inside attributes', () => {
  const [first] = addresses;
  expect(first && property(tagsOf(first), 'title')).toEqual(['A &#38; &#34;B&#34;']);
});

test('language and country, and the others', () => {
  const tags = (language: string) => {
    const found = addresses.find((each) => each.language === language && each.page === 'pilot');
    return found ? tagsOf(found) : '';
  };
  expect(property(tags('de'), 'locale')).toEqual(['de_AT']);
  expect(property(tags('de'), 'locale:alternate')).toEqual(['en_GB']);
  expect(property(tags('en'), 'locale')).toEqual(['en_GB']);
  expect(property(tags('en'), 'image')).toEqual([`${site}og/en-pilot.png`]);
});
