import type { jsPDF } from 'jspdf';
import { BLACK } from './cmyk.ts';
import type { SheetFormat } from './formats.ts';
import type { Sheet } from './sheet.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Length of a crop mark, and its distance from the bleed, in millimetres. */
const LENGTH = 5;
const DISTANCE = 1;
/** Hairline, in millimetres (0.25 pt). */
const THICKNESS = 0.25 / POINTS_PER_MM;
/** Room for the marks outside the bleed. */
const SLUG = LENGTH + DISTANCE + 1;

/** Distance from the edge of the page in the file to that of the finished sheet, in millimetres. */
export function offsetOf({ bleed }: SheetFormat, marks: boolean): number {
  return bleed + (marks ? SLUG : 0);
}

type PageBox = { bottomLeftX: number; bottomLeftY: number; topRightX: number; topRightY: number };
type PageBoxes = { trimBox?: PageBox; bleedBox?: PageBox };

/** Says on the current page where it is cut and how far the colour reaches (ISO 32000-1, 14.11.2). */
export function setBoxes(doc: jsPDF, { width, height, bleed }: SheetFormat, offset: number): void {
  const inset = (distance: number): PageBox => ({
    bottomLeftX: distance * POINTS_PER_MM,
    bottomLeftY: distance * POINTS_PER_MM,
    topRightX: (width + 2 * offset - distance) * POINTS_PER_MM,
    topRightY: (height + 2 * offset - distance) * POINTS_PER_MM,
  });
  const page = doc.getCurrentPageInfo().pageContext as PageBoxes;
  page.trimBox = inset(offset);
  page.bleedBox = inset(offset - bleed);
}

/** Short lines at the four corners, where the sheet is cut. */
export function drawCropMarks(sheet: Sheet): void {
  const { width, height, bleed } = sheet.format;
  const from = bleed + DISTANCE;
  const to = from + LENGTH;
  const line = (...points: readonly (readonly [number, number])[]) => sheet.stroke(points, BLACK, THICKNESS);
  for (const x of [0, width]) {
    line([x, -to], [x, -from]);
    line([x, height + from], [x, height + to]);
  }
  for (const y of [0, height]) {
    line([-to, y], [-from, y]);
    line([width + from, y], [width + to, y]);
  }
}
