import { expect, test } from 'vitest';
import { hrefHere } from '../../src/ui/routes.ts';

test('a published address of the site leads to its page here, any other stays', () => {
  const site = 'https://example.at/ki-check/';
  expect(hrefHere(`${site}en/pilot/`, site)).toBe('/en/pilot/');
  expect(hrefHere('https://example.at/termin', site)).toBe('https://example.at/termin');
  expect(hrefHere('mailto:pilot@example.at', site)).toBe('mailto:pilot@example.at');
});
