import { expect, test } from 'vitest';
import { doctorOn } from '../support/doctorOn.ts';
import { austrian } from '../support/operator.ts';

const HOPELESS = [
  'https://[',
  'https://haus.invalid:99999/',
  'https://user:pw@haus.invalid/',
  'https://*/x',
  'https://a"x/',
  "https://haus.invalid/' 'x",
  'https://haus.invalid/<b>/',
  'https://haus.invalid/\\\\x/',
  'https://haus/',
];
test.each(HOPELESS)('an address that cannot work is refused with the name of the setting: %s', (url) => {
  const settings = {
    ...{ ...austrian, bookingUrl: url, siteUrl: `${url}/`, signup: { ...austrian.signup, url } },
    legal: { ...austrian.legal, tradeRules: { name: 'x', url } },
  };
  const { text, good } = doctorOn(settings);
  expect(good).toBe(false);
  for (const name of ['bookingUrl', 'siteUrl', 'signup.url', 'legal.tradeRules.url'])
    expect(text).toContain(`„${name}“`);
});

test.each([
  'https://ki-check.haus.invalid:8443/a/b/?x=1&y=%FC#z',
  'https://müller.invalid/über-uns',
  'https://a.invalid',
])('an address that works passes: %s', (bookingUrl) =>
  expect(doctorOn({ ...austrian, bookingUrl }).good).toBe(true),
);

test('below a path: the settings may go live, and the doctor says why another host name is better', () => {
  const { text, good } = doctorOn({ ...austrian, siteUrl: 'https://haus.invalid/ki-check/' }, 'en');
  expect(good).toBe(true);
  expect(text).toContain(
    '\n\nAdvice: give the check a host name of its own (“siteUrl”), such as ki-check.haus.invalid.',
  );
});
