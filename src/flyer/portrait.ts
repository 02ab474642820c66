import type { jsPDF } from 'jspdf';
import { internalsOf } from '../report/pdf/pdfInternals.ts';
import { putStream } from '../report/pdf/streams.ts';
import type { Area, Sheet } from './sheet.ts';

/** A square picture in grey: one byte for each point, row by row; 255 is white. One plate, nothing transparent. */
export type Portrait = { side: number; grey: Uint8Array };

/** Points along a side: more than 300 dpi wherever we print it. */
export const PORTRAIT_SIDE = 320;
/** What the eye sees of red, green and blue (Rec. ITU-R BT.601). */
const SEEN = [0.299, 0.587, 0.114] as const;
const NAME = '/Portrait';

type Size = { width: number; height: number };
type Place = [x: number, y: number, width: number, height: number];
/** The part of a canvas that is needed, in a browser or not. */
type Canvas<Picture> = {
  drawImage(picture: Picture, ...fromTo: [...Place, ...Place]): void;
  getImageData(...place: Place): { data: Uint8ClampedArray };
};

/** The middle of a picture in grey, on white where it is transparent. `canvas`: empty, with sides of `PORTRAIT_SIDE`. */
export function portraitOf<Picture extends Size>(picture: Picture, canvas: Canvas<Picture>): Portrait {
  const { width, height } = picture;
  const shown = Math.min(width, height);
  const all: Place = [0, 0, PORTRAIT_SIDE, PORTRAIT_SIDE];
  canvas.drawImage(picture, (width - shown) / 2, (height - shown) / 2, shown, shown, ...all);
  const { data } = canvas.getImageData(...all);
  const greyAt = (_: unknown, point: number) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(point * 4, point * 4 + 4);
    const light = red * SEEN[0] + green * SEEN[1] + blue * SEEN[2];
    return Math.round(255 + ((light - 255) * alpha) / 255);
  };
  return { side: PORTRAIT_SIDE, grey: Uint8Array.from({ length: PORTRAIT_SIDE ** 2 }, greyAt) };
}

/** Makes a portrait part of a file, so that it can be drawn. */
export function addPortrait(doc: jsPDF, { side, grey }: Portrait): void {
  const internals = internalsOf(doc);
  const kind = `/Type /XObject /Subtype /Image /Width ${side} /Height ${side}`;
  let id = 0;
  internals.events.subscribe('putResources', () => {
    id = putStream(internals, `${kind} /ColorSpace /DeviceGray /BitsPerComponent 8`, grey);
  });
  internals.events.subscribe('putXobjectDict', () => internals.write(`${NAME} ${id} 0 R`));
}

/** Draws it round, as on the page. */
export function drawPortrait({ doc, offset }: Sheet, { x, y, width }: Omit<Area, 'height'>): void {
  const internals = internalsOf(doc);
  const size = internals.getCoordinateString(width);
  const left = internals.getCoordinateString(x + offset);
  const foot = internals.getVerticalCoordinateString(y + offset + width);
  doc.saveGraphicsState();
  doc.circle(x + offset + width / 2, y + offset + width / 2, width / 2, null);
  doc.clip();
  doc.discardPath();
  internals.write(`${size} 0 0 ${size} ${left} ${foot} cm ${NAME} Do`);
  doc.restoreGraphicsState();
}
