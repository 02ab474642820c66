import { ACCENT, ACCENT_LIGHT, BLACK, WHITE } from './cmyk.ts';
import type { FlyerFormat } from './formats.ts';
import type { PrintStyle } from './sheet.ts';

type StyleName =
  | 'brand'
  | 'question'
  | 'headline'
  | 'scaleIntro'
  | 'step'
  | 'scan'
  | 'scanText'
  | 'address'
  | 'title'
  | 'benefit'
  | 'body'
  | 'fine';
const bold = (size: number, colour: PrintStyle['colour'], leading: number): PrintStyle => ({
  ...{ size, colour, leading, weight: 'bold' },
});
const normal = (size: number, leading: number): PrintStyle => ({
  ...{ size, colour: BLACK, leading, weight: 'normal' },
});

/** Sizes of a small sheet in points; small words are black alone, and words on colour are bold. */
function stylesOf(question: number, factor: number): Readonly<Record<StyleName, PrintStyle>> {
  return {
    brand: bold(12 * factor, WHITE, 1.2),
    question: bold(question, WHITE, 1.08),
    headline: bold(14 * factor, ACCENT_LIGHT, 1.25),
    scaleIntro: bold(10 * factor, BLACK, 1.3),
    step: bold(9 * factor, WHITE, 1.2),
    scan: bold(15 * factor, ACCENT, 1.2),
    scanText: normal(10 * factor, 1.35),
    address: bold(9 * factor, BLACK, 1.3),
    title: bold(18 * factor, ACCENT, 1.2),
    benefit: bold(12 * factor, BLACK, 1.3),
    body: normal(10 * factor, 1.4),
    fine: normal(7 * factor, 1.35),
  };
}

export const STYLES = {
  a5: stylesOf(51, 1.18),
  dl: stylesOf(36.5, 1),
  a4: stylesOf(70, 1.32),
} as const satisfies Record<FlyerFormat, ReturnType<typeof stylesOf>>;
export type Styles = ReturnType<typeof stylesOf>;
