import type { VerdictKind } from '../../domain/verdict.ts';
import { plainSteps } from '../../staircase/staircase.ts';
import type { Inks } from '../../verdictInks.ts';
import { VERDICT_INKS } from '../../verdictInks.ts';
import { VERDICT_SHAPES } from '../parts/shapes.ts';

/** Every word on the picture. */
export type PictureWords = { product: string; use: string; sign: string; note: string };
type Draw = (context: CanvasRenderingContext2D) => void;

const SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 80;
const INK = '#1f2928';
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const SIGN = { x: MARGIN, y: 250, size: 130 } as const;

/** The answer as a picture to pass on: use, sign and words, nothing of the answers. Nothing where nothing can be drawn. */
export async function verdictPicture(kind: VerdictKind, words: PictureWords): Promise<Blob | undefined> {
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  [ground(VERDICT_INKS[kind]), sign(kind), written(words, VERDICT_INKS[kind])].forEach((draw) =>
    draw(context),
  );
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'));
}

/** The ground in the tint of the answer, with the staircase hardly darker. */
function ground({ tint, soft }: Inks): Draw {
  return (context) => {
    context.fillStyle = soft;
    context.fillRect(0, 0, SIZE.width, SIZE.height);
    context.fillStyle = tint;
    plainSteps().forEach(({ left, right, height }, index) => {
      context.globalAlpha = 0.04 + index * 0.02;
      const rise = SIZE.height * height * 0.78;
      context.fillRect(SIZE.width * left, SIZE.height - rise, SIZE.width * (right - left), rise);
    });
    context.globalAlpha = 1;
  };
}

/** The sign on its disc. */
function sign(kind: VerdictKind): Draw {
  const { tint, soft } = VERDICT_INKS[kind];
  return (context) => {
    const { x, y, size } = SIGN;
    context.fillStyle = tint;
    context.beginPath();
    context.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
    context.fill();
    context.save();
    context.translate(x + size * 0.2, y + size * 0.2);
    context.scale((size * 0.6) / 24, (size * 0.6) / 24);
    Object.assign(context, { strokeStyle: soft, lineWidth: 2.4, lineCap: 'round', lineJoin: 'round' });
    context.stroke(new Path2D(VERDICT_SHAPES[kind]));
    context.restore();
  };
}

/** Product, use, sign in words, and what it rests on. A long text gets narrower, as the canvas can. */
function written({ product, use, sign: words, note }: PictureWords, { tint }: Inks): Draw {
  const room = SIZE.width - 2 * MARGIN;
  const write = (text: string, font: string, colour: string, x: number, y: number): Draw => {
    return (context) => {
      Object.assign(context, { font: `${font} ${FONT}`, fillStyle: colour });
      context.fillText(text, x, y, room - (x - MARGIN));
    };
  };
  const lines = [
    write(product, '700 38px', INK, MARGIN, 110),
    write(use, '700 50px', INK, MARGIN, 205),
    write(words, '700 100px', tint, MARGIN + SIGN.size + 34, SIGN.y + 100),
    write(note, '400 34px', INK, MARGIN, SIZE.height - MARGIN),
  ];
  return (context) => lines.forEach((draw) => draw(context));
}
