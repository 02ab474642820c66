import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import type { Shared } from '../../src/share/link.ts';
import { decodeLink, encodeLink } from '../../src/share/link.ts';
import { walkUseCase } from '../support/walks.ts';

const rules = Object.keys(ruleSet.rules);
const screening: Shared = {
  version: ruleSet.version,
  name: 'Bewerbungen für die Filiale Süd vorsortieren',
  answers: walkUseCase('applicant-screening', { profiling: true }),
  done: rules.slice(0, 12),
};
const link = encodeLink(screening);

describe('a link as it arrives', () => {
  const opened = { shared: screening, dropped: 0 };
  const half = Math.floor(link.length / 2);
  const broken = (sign: string) => link.slice(0, half) + sign + link.slice(half);

  test('ends in a letter or digit, whatever it carries', () => {
    for (let count = 0; count < 300; count++) {
      const fragment = encodeLink({ ...screening, name: `Bilder ${count}` });
      expect(fragment).toMatch(/[A-Za-z0-9]$/);
      expect(decodeLink(fragment, ruleSet)).toMatchObject({ shared: { name: `Bilder ${count}` } });
    }
  });

  test.each(['.', ',', ')', '>', '”.', ' ', '\u200b', '\n', '&utm_source=mail', '?fbclid=Iw', '. Danke'])(
    'is opened with what was put behind it: %j',
    (behind) => expect(decodeLink(link + behind, ruleSet)).toEqual(opened),
  );

  test.each([' ', '\n', '\r\n', '\u200b', '\u00ad', '\u2060'])('is opened with %j inside', (sign) =>
    expect(decodeLink(broken(sign), ruleSet)).toEqual(opened),
  );

  test.each([
    'd=1.AAoyMDI2LjExLjI1AAlCaWxkZXIgMTkKFqQXA64jbtYy_AMlFYi8XN4RAJHE9O88bhEAp6_b0UmVEQCnr9vT5FYBvwnYAA-1KREAp6_brfkCAZd-wgM6v4jNCkC-',
    'd=1.AAoyMDI2LjExLjI1AAxSZWNobnVuZ2VuIDkKFqQXA64jbtYy_AMlFYi8XN4RAJHE9O88bhEAp6_b0UmVEQCnr9vT5FYBvwnYAA-1KREAp6_brfkCAZd-wgM6v4h2i2M_',
  ])('of an older version is opened without its last sign', (old) => {
    expect(decodeLink(old, ruleSet)).toHaveProperty('shared');
    expect(decodeLink(old.slice(0, -1), ruleSet)).toEqual(decodeLink(old, ruleSet));
  });
});

describe('a link made to do harm', () => {
  test('is damaged if its rules have no version that any rules have', () => {
    const fragment = encodeLink({ ...screening, version: 'x'.repeat(300) });
    expect(decodeLink(fragment, ruleSet)).toEqual({ problem: 'damaged' });
  });

  test('is read at once, however many duties it ticks', () => {
    const done = Array.from({ length: 20_000 }, (_, index) => `${rules[0] ?? ''}${index}`);
    const fragment = encodeLink({ ...screening, done: [...done, ...rules] });
    const before = performance.now();
    expect(decodeLink(fragment, ruleSet)).toMatchObject({ shared: { name: screening.name } });
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
