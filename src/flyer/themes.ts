/**
 * What a flyer asks about: any firm, a way of using AI, or a trade; each has three questions of its own. With it the
 * typical use that its code begins the check with; without one the code leads to the start page, because the three
 * questions belong to different uses.
 */
const STARTS = {
  general: undefined,
  texts: 'marketing-texts',
  analysis: 'customer-feedback',
  media: 'advertising-images',
  assistants: undefined,
  salon: undefined,
  haulage: undefined,
  care: undefined,
  agency: undefined,
  trade: undefined,
} as const;
export type FlyerTheme = keyof typeof STARTS;

/** All themes, the one for everybody first. */
export const THEME_NAMES = Object.keys(STARTS) as readonly FlyerTheme[];

/** The typical use that the code of a theme opens; none for the start page. */
export function startOf(theme: FlyerTheme): string | undefined {
  return STARTS[theme];
}
