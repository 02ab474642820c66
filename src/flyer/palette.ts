import { atLightness, mix } from '../colour.ts';
import type { Cmyk } from './cmyk.ts';
import { inkOf } from './inks.ts';

/** The printing colours that follow from the accent of the operator. */
export type Palette = {
  accent: Cmyk;
  /** A pale ground for black words. */
  soft: Cmyk;
  /** Words on the accent. */
  light: Cmyk;
  /** Ornament on the accent, from hardly to just visible. */
  raised: readonly Cmyk[];
};

const SCREEN_WHITE = '#ffffff';
/** Shares of white in the ornament. */
const RAISED = [0.02, 0.04, 0.06, 0.08];

/** The palette for an accent of the settings, `#0b5750`. */
export function paletteOf(accent: string): Palette {
  return {
    accent: inkOf(accent),
    soft: inkOf(atLightness(accent, 0.92)),
    light: inkOf(atLightness(accent, 0.9)),
    raised: RAISED.map((white) => inkOf(mix(SCREEN_WHITE, accent, white))),
  };
}
