import { describe, expect, test } from 'vitest';
import { accentCss, darkAccent, ENOUGH, lightAccent } from '../../scripts/build/accent.ts';
import { atLightness, contrast, mix } from '../../src/colour.ts';

const DARK = ['#151b1a', '#1f2726'];
/** Dark enough for white letters, each of another hue; black has none. */
const ACCENTS = ['#0b5750', '#7a1fa2', '#003399', '#8a1c1c', '#5c4a00', '#000000'];

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0b5750', '#0b5750')).toBe(1);
});

test('colours mix by share', () => expect(mix('#ff0000', '#0000ff', 0.25)).toBe('#4000bf'));

test('a colour keeps its hue when it gets lighter', () => {
  expect(atLightness('#800000', 0.8)).toBe('#e6b3b3');
  expect(atLightness('#000080', 0.8)).toBe('#b3b3e6');
  expect(atLightness('#008000', 0.8)).toBe('#b3e6b3');
});

describe.each(ACCENTS)('%s', (accent) => {
  test('reads well in the light theme', () => {
    const { ink, soft } = lightAccent(accent);
    expect(contrast(accent, ink)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrast(accent, soft)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('reads well in the dark theme, on every ground', () => {
    const dark = darkAccent(accent);
    for (const ground of [...DARK, dark.soft, dark.ink]) {
      expect(contrast(dark.accent, ground), ground).toBeGreaterThanOrEqual(ENOUGH);
    }
  });
});

test('another colour in the settings is another style sheet', () => {
  expect(accentCss('#003399')).toContain(':root{--accent:#003399;--accent-ink:#ffffff');
  expect(accentCss('#003399')).not.toContain('#0b5750');
});
