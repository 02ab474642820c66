import { rgbOf } from '../../src/report/pdf/hex.ts';

/** Red, green, blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** Numbers as `#0b5750`. */
function hexOf(rgb: Rgb): string {
  return `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
}

/** So much of the first colour (0 to 1) with the rest of the second. */
export function mix(first: string, second: string, share: number): string {
  const [one, two] = [rgbOf(first), rgbOf(second)];
  const part = (index: 0 | 1 | 2) => one[index] * share + two[index] * (1 - share);
  return hexOf([part(0), part(1), part(2)]);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(first: string, second: string): number {
  const [one, two] = [luminance(first), luminance(second)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
