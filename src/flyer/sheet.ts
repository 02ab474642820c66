import type { jsPDF } from 'jspdf';
import { FONT } from '../report/pdf/style.ts';
import { fillRectangles } from '../report/pdf/rectangles.ts';
import { lineHeight } from '../report/pdf/style.ts';
import { balanced } from './balanced.ts';
import type { Cmyk } from './cmyk.ts';
import type { SheetFormat } from './formats.ts';
import type { Palette } from './palette.ts';

/** Size in points, leading as a factor of the size. */
export type PrintStyle = { size: number; weight: 'normal' | 'bold'; colour: Cmyk; leading: number };
/** Top left corner and size in millimetres, from the top left corner of the finished sheet. */
export type Area = { x: number; y: number; width: number; height: number };
type Point = readonly [x: number, y: number];
/** Share of the line height that lies above the baseline. */
const ASCENT = 0.78;

/** One side of a flyer being drawn. All measures are those of the finished sheet; what lies outside is cut off. */
export class Sheet {
  readonly doc: jsPDF;
  readonly format: SheetFormat;
  readonly palette: Palette<Cmyk>;
  /** Distance from the edge of the page in the file to the edge of the finished sheet. */
  readonly offset: number;

  constructor(doc: jsPDF, format: SheetFormat, palette: Palette<Cmyk>, offset: number) {
    this.doc = doc;
    this.format = format;
    this.palette = palette;
    this.offset = offset;
  }

  /** Width between the margins. */
  get measure(): number {
    return this.format.width - 2 * this.format.margin;
  }

  /** A filled box, with round corners if `radius` is given. */
  fill({ x, y, width, height }: Area, colour: Cmyk, radius = 0): void {
    this.doc.setFillColor(...colour);
    this.doc.roundedRect(x + this.offset, y + this.offset, width, height, radius, radius, 'F');
  }

  /** A line through points. */
  stroke(points: readonly Point[], colour: Cmyk, width: number): void {
    this.doc.setDrawColor(...colour).setLineWidth(width);
    points.slice(1).forEach(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      this.doc.line(fromX + this.offset, fromY + this.offset, x + this.offset, y + this.offset);
    });
  }

  /** A filled triangle. */
  triangle([first, second, third]: readonly [Point, Point, Point], colour: Cmyk): void {
    const at = ([x, y]: Point) => [x + this.offset, y + this.offset] as const;
    this.doc.setFillColor(...colour);
    this.doc.triangle(...at(first), ...at(second), ...at(third), 'F');
  }

  /** A text in lines. No paragraph ends with one word alone on a line. */
  wrap(text: string, style: PrintStyle, width: number): string[] {
    this.doc.setFont(FONT, style.weight).setFontSize(style.size);
    return text.split('\n').flatMap((paragraph) => {
      const lines = this.doc.splitTextToSize(paragraph, width) as string[];
      const isAlone = lines.length > 1 && !lines.at(-1)?.includes(' ');
      return isAlone ? balanced(paragraph, width, (line) => this.widthOf(line, style)) : lines;
    });
  }

  widthOf(line: string, style: PrintStyle): number {
    this.doc.setFont(FONT, style.weight).setFontSize(style.size);
    return this.doc.getTextWidth(line);
  }

  heightOf(text: string, style: PrintStyle, width: number): number {
    return this.wrap(text, style, width).length * lineHeight(style);
  }

  /** Writes a text below `y` and hands back where it ends. */
  text(text: string, style: PrintStyle, { x, y, width }: Omit<Area, 'height'>): number {
    const lines = this.wrap(text, style, width);
    const height = lineHeight(style);
    this.doc.setTextColor(...style.colour);
    lines.forEach((line, index) => {
      this.doc.text(line, x + this.offset, y + this.offset + height * (index + ASCENT));
    });
    return y + lines.length * height;
  }

  /** Rectangles as one path: between single ones fine lines would show. */
  rectangles(areas: readonly Area[], colour: Cmyk): void {
    this.doc.setFillColor(...colour);
    const { offset } = this;
    fillRectangles(
      this.doc,
      areas.map((each) => ({ ...each, x: each.x + offset, y: each.y + offset })),
    );
  }
}
