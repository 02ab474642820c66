import { atLightness, contrast, mix } from '../../src/colour.ts';

/** Text in the accent colour must be readable on these grounds (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;
/** More than enough: on a dark ground thin light letters need it. */
const COMFORTABLE = 7;
const WHITE = '#ffffff';
const BLACK = '#000000';
const DARK_GROUND = '#1f2726';
const STEP = 0.02;

export type Accent = {
  accent: string;
  /** Text on a ground in the accent colour. */
  ink: string;
  /** A pale ground for text in the accent colour. */
  soft: string;
};

/** The accent of the light theme, as the operator set it. */
export function lightAccent(accent: string): Accent {
  return { accent, ink: WHITE, soft: mix(accent, WHITE, 0.12) };
}

/** The accent of the dark theme: lightened until it reads well there. */
export function darkAccent(accent: string): Accent {
  const soft = mix(accent, DARK_GROUND, 0.3);
  let lightness = 0.5;
  while (contrast(atLightness(accent, lightness), soft) < COMFORTABLE && lightness < 1) lightness += STEP;
  return { accent: atLightness(accent, Math.min(lightness, 1)), ink: mix(accent, BLACK, 0.4), soft };
}

/** The accent colours of both themes as CSS custom properties. */
export function accentCss(accent: string): string {
  return `:root{${properties(lightAccent(accent))}}
@media (prefers-color-scheme: dark){:root{${properties(darkAccent(accent))}}}
`;
}

function properties({ accent, ink, soft }: Accent): string {
  return `--accent:${accent};--accent-ink:${ink};--accent-soft:${soft}`;
}
