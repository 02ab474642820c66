import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { Palette } from '../../../src/flyer/palette.ts';
import { plainSteps } from '../../../src/staircase/staircase.ts';
import { IMAGE } from '../channelTags.ts';
import { TICK, TICK_WIDTH } from './icon.ts';
import { indexedPng } from './indexedPng.ts';
import type { PictureWords } from './words.ts';
import { balanced } from '../../../src/flyer/balanced.ts';

/** Names of the fonts here, and the weight that each one is. */
export const FONTS = { 'link-regular': 'Regular', 'link-bold': 'Bold' } as const;

/** Sizes in pixels. */
const MARGIN = 80;
const SIGN = 60;
const GAP = 28;
const TEXT = { size: 38, leading: 1.35, font: 'link-regular' } as const;
const BRAND = { ...TEXT, font: 'link-bold' } as const;
/** From the largest on: the first size in which the title needs two lines at most. */
const TITLES = [92, 80, 68].map((size) => ({ size, leading: 1.1, font: 'link-bold' }) as const);
const WHITE = '#ffffff';
/** Height of the last step as a share of the picture. */
const ORNAMENT = 0.78;
type Style = { size: number; leading: number; font: keyof typeof FONTS };

/** A picture for a shared link as PNG: sign and name above, title and text below. Flat colours keep the file small. */
export function linkPicture({ product, title, text }: PictureWords, tones: Palette<string>): Uint8Array {
  const canvas = createCanvas(IMAGE.width, IMAGE.height);
  const context = canvas.getContext('2d');
  context.fillStyle = tones.accent;
  context.fillRect(0, 0, IMAGE.width, IMAGE.height);
  drawOrnament(context, tones.raised);
  drawBrand(context, product, tones.accent);
  context.fillStyle = tones.light;
  const top = drawUpwards(context, linesOf(context, text, TEXT), TEXT, IMAGE.height - MARGIN);
  context.fillStyle = WHITE;
  const fitting = TITLES.find((style) => linesOf(context, title, style).length <= 2) ?? TITLES[2];
  if (fitting) drawUpwards(context, linesOf(context, title, fitting), fitting, top - GAP);
  return indexedPng(context.getImageData(0, 0, IMAGE.width, IMAGE.height));
}

/** The staircase, as on the flyer: hardly lighter than its ground. */
function drawOrnament(context: SKRSContext2D, colours: readonly string[]): void {
  plainSteps().forEach(({ left, right, height }, index) => {
    const rise = Math.round(IMAGE.height * ORNAMENT * height);
    context.fillStyle = colours[index] ?? WHITE;
    context.fillRect(IMAGE.width * left, IMAGE.height - rise, IMAGE.width * (right - left), rise);
  });
}

/** The sign in white, its check mark in the accent, and the name beside it. */
function drawBrand(context: SKRSContext2D, product: string, accent: string): void {
  context.save();
  context.translate(MARGIN, MARGIN);
  context.fillStyle = WHITE;
  context.beginPath();
  context.roundRect(0, 0, SIGN, SIGN, SIGN / 4);
  context.fill();
  setFont(context, BRAND);
  context.textBaseline = 'middle';
  context.fillText(product, SIGN + GAP, SIGN / 2);
  context.scale(SIGN / 24, SIGN / 24);
  Object.assign(context, { strokeStyle: accent, lineWidth: TICK_WIDTH, lineCap: 'round', lineJoin: 'round' });
  context.stroke(new Path2D(TICK));
  context.restore();
}

/** Writes lines so that they end at `bottom`, and hands back where they begin. */
function drawUpwards(context: SKRSContext2D, lines: readonly string[], style: Style, bottom: number): number {
  const height = style.size * style.leading;
  const top = bottom - lines.length * height;
  setFont(context, style);
  // So much of a line lies above the foot of its letters.
  lines.forEach((line, index) => context.fillText(line, MARGIN, top + height * index + style.size * 0.95));
  return top;
}

function linesOf(context: SKRSContext2D, text: string, style: Style): string[] {
  setFont(context, style);
  return balanced(text, IMAGE.width - 2 * MARGIN, (line) => context.measureText(line).width);
}

function setFont(context: SKRSContext2D, { size, font }: Style): void {
  context.font = `${size}px ${font}`;
}
