import { expect, test } from 'vitest';
import { hrefHere, hrefOfUseCase, routeOf } from '../../src/ui/parts/routes.ts';

test('a published address of the site leads to its page here, any other stays', () => {
  const site = 'https://example.at/ki-check/';
  expect(hrefHere(`${site}en/pilot/`, site)).toBe('/en/pilot/');
  expect(hrefHere('https://example.at/termin', site)).toBe('https://example.at/termin');
  expect(hrefHere('mailto:pilot@example.at', site)).toBe('mailto:pilot@example.at');
});

const at = (address: string) => routeOf(new URL(address, 'https://example.at'));

test('the typical use stands behind #, where no server sees it; old links have it in the query', () => {
  expect(hrefOfUseCase('invoices', 'de')).toBe('/check/#fall=invoices');
  for (const address of ['/check/#fall=invoices', '/check/?fall=invoices', '/check/?quelle=x#fall=invoices'])
    expect(at(address)).toMatchObject({ page: 'check', useCase: 'invoices', fragment: '' });
});

test.each([
  '#fall=invoices.',
  '#fall=INVOICES',
  '?fall=invoices)',
  '?fall=invoices%20',
  '#fall=invoices,%0A',
])('a typical use is known with what mail programs leave at it: %s', (end) =>
  expect(at(`/check/${end}`).useCase).toBe('invoices'),
);

test.each(['%23', '%2523', '%252523'])('a link whose # became %s leads where it should', (sign) => {
  const shared = at(`/ergebnis/${sign}d=1.AAoy_-x`);
  expect(shared).toMatchObject({ page: 'result', fragment: 'd=1.AAoy_-x' });
  expect(at(`/en/result/${sign}d=1.AAoy`)).toMatchObject({ page: 'result', language: 'en' });
  expect(at(`/check/${sign}fall=invoices`)).toMatchObject({ page: 'check', useCase: 'invoices' });
});
