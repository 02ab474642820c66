import { BLACK, WHITE } from './cmyk.ts';
import type { FlyerFormat } from './formats.ts';
import type { Palette } from './palette.ts';
import type { PrintStyle } from './sheet.ts';

type StyleName =
  | 'brand'
  | 'headline'
  | 'bubble'
  | 'fact'
  | 'scaleIntro'
  | 'step'
  | 'label'
  | 'hint'
  | 'address'
  | 'title'
  | 'benefit'
  | 'heading'
  | 'body'
  | 'fine';
const bold = (size: number, colour: PrintStyle['colour'], leading: number): PrintStyle => ({
  ...{ size, colour, leading, weight: 'bold' },
});
const normal = (size: number, leading: number): PrintStyle => ({
  ...{ size, colour: BLACK, leading, weight: 'normal' },
});

export type Styles = Readonly<Record<StyleName, PrintStyle>>;
/** Read from 30 cm away without effort, in points; and what the law wants printed, for whoever looks for it. */
export const SMALLEST = { words: 9.5, fine: 8 } as const;
/** Sizes in points of what is seen first, and how much larger than on the smallest sheet all other words are. */
const SIZES = {
  a5: { headline: 41, bubble: 16, fact: 21, factor: 1.1 },
  dl: { headline: 29, bubble: 14.5, fact: 13.5, factor: 1 },
  a4: { headline: 51, bubble: 16.5, fact: 29, factor: 1.3 },
} as const satisfies Record<FlyerFormat, Readonly<Record<string, number>>>;

/** The styles of a sheet; small words are black alone, and words on colour are bold. */
export function stylesOf(format: FlyerFormat, { accent }: Palette<PrintStyle['colour']>): Styles {
  const { headline, bubble, fact, factor } = SIZES[format];
  return {
    brand: bold(12 * factor, WHITE, 1.2),
    headline: bold(headline, WHITE, 1.1),
    bubble: bold(bubble, BLACK, 1.25),
    fact: bold(fact, accent, 1.25),
    scaleIntro: bold(10 * factor, BLACK, 1.3),
    step: bold(9.5 * factor, BLACK, 1.2),
    label: bold(11 * factor, accent, 1.3),
    hint: normal(9.5 * factor, 1.3),
    address: bold(9.5 * factor, BLACK, 1.3),
    title: bold(18 * factor, accent, 1.2),
    benefit: bold(10.5 * factor, BLACK, 1.3),
    heading: bold(12 * factor, BLACK, 1.3),
    body: normal(10 * factor, 1.35),
    fine: normal(SMALLEST.fine, 1.35),
  };
}
