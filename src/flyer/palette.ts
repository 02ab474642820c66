import { atLightness, mix } from '../colour.ts';
import type { Cmyk } from './cmyk.ts';
import { inkOf } from './inks.ts';

/** The colours that follow from the accent of the operator, on paper or on a screen. */
export type Palette<Colour> = {
  accent: Colour;
  /** A pale ground for black words. */
  soft: Colour;
  /** Large words on the accent. */
  light: Colour;
  /** Ornament on the accent, from hardly to just visible. */
  raised: readonly Colour[];
};

/** Shares of white in the ornament. */
const RAISED = [0.02, 0.04, 0.06, 0.08];

/** The colours for an accent of the settings, all as `#0b5750`. */
export function tonesOf(accent: string): Palette<string> {
  return {
    accent,
    soft: atLightness(accent, 0.92),
    light: atLightness(accent, 0.9),
    raised: RAISED.map((white) => mix('#ffffff', accent, white)),
  };
}

/** The same colours for print. */
export function paletteOf(accent: string): Palette<Cmyk> {
  const { soft, light, raised } = tonesOf(accent);
  return { accent: inkOf(accent), soft: inkOf(soft), light: inkOf(light), raised: raised.map(inkOf) };
}
