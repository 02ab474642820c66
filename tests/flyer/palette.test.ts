import { describe, expect, test } from 'vitest';
import { contrast, hexOf, rgbOf } from '../../src/colour.ts';
import type { Cmyk } from '../../src/flyer/cmyk.ts';
import { WHITE } from '../../src/flyer/cmyk.ts';
import { inkOf, lightOf } from '../../src/flyer/inks.ts';
import { paletteOf } from '../../src/flyer/palette.ts';

const sum = (inks: Cmyk) => inks.reduce((total, share) => total + share, 0);
const seen = (inks: Cmyk) => hexOf(lightOf(inks));
/** Each good enough for white letters on the screen; the last ones only just. */
const ACCENTS = ['#0b5750', '#7a1fa2', '#003399', '#8a1c1c', '#5c4a00', '#000000', '#767676', '#0077a8'];

describe('the printing colour of a colour of the screen', () => {
  test.each(['#0b5750', '#8a1c1c', '#006633', '#333333', '#e2ebea', '#ffffff'])(
    '%s looks on paper as on the screen',
    (colour) => {
      const [wanted, printed] = [rgbOf(colour), lightOf(inkOf(colour))];
      wanted.forEach((part, channel) => expect(Math.abs(part - (printed[channel] ?? 0))).toBeLessThan(2.5));
    },
  );

  test('paper needs no ink, pale colours no black, and black more than one plate', () => {
    expect(inkOf('#ffffff')).toEqual([0, 0, 0, 0]);
    expect(inkOf('#cfe8e3')[3]).toBe(0);
    expect(inkOf('#000000')[3]).toBeGreaterThan(0.7);
  });

  test('a colour that no ink reaches keeps its hue', () => {
    const [red, green, blue] = lightOf(inkOf('#0000ff'));
    expect(blue).toBeGreaterThan(2 * Math.max(red, green));
    expect(inkOf('#ff0000')).toEqual([0, 1, 1, 0]);
  });
});

describe.each(ACCENTS)('%s on paper', (accent) => {
  const palette = paletteOf(accent);
  const grounds = [palette.accent, ...palette.raised];

  test('never takes too much ink', () => {
    for (const each of [...grounds, palette.soft, palette.light]) expect(sum(each)).toBeLessThanOrEqual(3);
  });

  test('carries white words, and light large ones, also over the ornament', () => {
    for (const ground of grounds) {
      expect(contrast(seen(ground), seen(WHITE))).toBeGreaterThanOrEqual(3.75);
      expect(contrast(seen(ground), seen(palette.light))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(seen(palette.accent), seen(WHITE))).toBeGreaterThanOrEqual(4.5);
  });

  test('its pale ground carries black words, and it reads well on paper', () => {
    expect(contrast(seen(palette.soft), seen([0, 0, 0, 1]))).toBeGreaterThanOrEqual(7);
    expect(contrast(seen(palette.accent), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('its ornament gets lighter step by step', () => {
    const steps = grounds.map((each) => contrast(seen(each), '#ffffff'));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(steps.length);
  });
});
