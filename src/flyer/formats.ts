/** A finished sheet in millimetres, and what the printer or the office printer needs around it. */
export type SheetFormat = {
  width: number;
  height: number;
  /** Colour beyond the edge that is cut off; none for a sheet that is not cut. */
  bleed: number;
  /** Least distance of words from the edge. */
  margin: number;
};

export const FLYER_FORMATS = {
  a5: { width: 148, height: 210, bleed: 3, margin: 12 },
  dl: { width: 105, height: 210, bleed: 3, margin: 9 },
  /** A poster for any office printer: nothing is cut, so nothing runs over the edge. */
  a4: { width: 210, height: 297, bleed: 0, margin: 16 },
} as const satisfies Record<string, SheetFormat>;
export type FlyerFormat = keyof typeof FLYER_FORMATS;

/** All formats, the most common first. */
export const FORMAT_NAMES: readonly FlyerFormat[] = ['a5', 'dl', 'a4'];

/** True if crop marks make sense: the sheet is cut. */
export function isCut(format: FlyerFormat): boolean {
  return FLYER_FORMATS[format].bleed > 0;
}
