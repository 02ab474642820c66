import type { jsPDF } from 'jspdf';
import type { QrCode } from '../../share/qr.ts';
import { internalsOf } from './pdfInternals.ts';
import type { Area } from './tagging.ts';

/**
 * Fills areas with the colour that is set, as one path: a call for each of the hundreds in a QR code would take most of
 * the time of the whole document.
 */
export function fillRectangles(doc: jsPDF, areas: readonly Area[]): void {
  const { write, getCoordinateString, getVerticalCoordinateString } = internalsOf(doc);
  const path = areas.map(({ x, y, width, height }) => {
    const left = getCoordinateString(x);
    const bottom = getVerticalCoordinateString(y + height);
    return `${left} ${bottom} ${getCoordinateString(width)} ${getCoordinateString(height)} re`;
  });
  write(`${path.join('\n')}\nf`);
}

/** The dark modules of a QR code that is as wide as `width`, its white margin included. */
export function darkAreas({ size, runs }: QrCode, { x, y, width }: Omit<Area, 'height'>): Area[] {
  const module = width / size;
  return runs.map((run) => ({
    ...{ x: x + run.x * module, y: y + run.y * module },
    ...{ width: run.length * module, height: module },
  }));
}
