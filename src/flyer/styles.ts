import { BLACK, WHITE } from './cmyk.ts';
import type { FlyerFormat } from './formats.ts';
import type { Palette } from './palette.ts';
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

export type Styles = Readonly<Record<StyleName, PrintStyle>>;
/** Size of the question in points, and how much larger than on the smallest sheet all other words are. */
const SIZES = {
  a5: [51, 1.18],
  dl: [36.5, 1],
  a4: [70, 1.32],
} as const satisfies Record<FlyerFormat, readonly [number, number]>;

/** The styles of a sheet; small words are black alone, and words on colour are bold. */
export function stylesOf(format: FlyerFormat, { accent, light }: Palette<PrintStyle['colour']>): Styles {
  const [question, factor] = SIZES[format];
  return {
    brand: bold(12 * factor, WHITE, 1.2),
    question: bold(question, WHITE, 1.08),
    headline: bold(14 * factor, light, 1.25),
    scaleIntro: bold(10 * factor, BLACK, 1.3),
    step: bold(9 * factor, BLACK, 1.2),
    scan: bold(15 * factor, accent, 1.2),
    scanText: normal(10 * factor, 1.35),
    address: bold(9 * factor, BLACK, 1.3),
    title: bold(18 * factor, accent, 1.2),
    benefit: bold(12 * factor, BLACK, 1.3),
    body: normal(10 * factor, 1.4),
    fine: normal(7 * factor, 1.35),
  };
}
