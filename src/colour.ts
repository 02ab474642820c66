/** Red, green, blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The parts of a colour like `#0b5750`. */
export function rgbOf(hex: string): Rgb {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Numbers as `#0b5750`. */
export function hexOf(rgb: Rgb): string {
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

/** The same hue at another lightness (0 to 1), at most half saturated: strong colours glare on dark ground. */
export function atLightness(hex: string, lightness: number): string {
  const { hue, saturation } = hueOf(rgbOf(hex));
  const reach = Math.min(saturation, 0.5) * Math.min(lightness, 1 - lightness);
  // CSS Color 4, "HSL to sRGB".
  const part = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return hexOf([part(0), part(8), part(4)]);
}

/** Hue in degrees and saturation from 0 to 1 (CSS Color 4, "sRGB to HSL"). */
function hueOf(rgb: Rgb): { hue: number; saturation: number } {
  const [red, green, blue] = [rgb[0] / 255, rgb[1] / 255, rgb[2] / 255];
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = max - min;
  if (span === 0) return { hue: 0, saturation: 0 };
  const middle = (max + min) / 2;
  const saturation = (max - middle) / Math.min(middle, 1 - middle);
  if (max === red) return { hue: 60 * ((green - blue) / span + (green < blue ? 6 : 0)), saturation };
  if (max === green) return { hue: 60 * ((blue - red) / span + 2), saturation };
  return { hue: 60 * ((red - green) / span + 4), saturation };
}
