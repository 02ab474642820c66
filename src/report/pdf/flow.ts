import type { jsPDF } from 'jspdf';
import type { Translate } from '../../i18n/text.ts';
import { plainSpaces } from './characters.ts';
import { linesHere } from './linesHere.ts';
import { internalsOf } from './pdfInternals.ts';
import type { TextStyle } from './style.ts';
import { CONTENT_WIDTH, FONT, lineHeight, PAGE } from './style.ts';
import type { Tag } from './structure.ts';
import type { Tagging } from './tagging.ts';

/** Share of the line height that lies above the baseline. */
const ASCENT = 0.76;

/** How far the baseline of a line lies below its top, in millimetres. */
export const baselineOf = (style: TextStyle): number => lineHeight(style) * ASCENT;

/** Texts broken into lines, by text, looks and width. */
export type BrokenLines = Map<string, readonly string[]>;
type Column = { x?: number; width?: number };

/** A page being filled from top to bottom. Keeps the cursor, breaks lines and pages, tags what it writes. */
export class Flow {
  y: number = PAGE.top;
  /** The last page with a number; the pages after it may be taken off. */
  lastCounted: number | undefined;
  /** What must stand on the page where a table ends, in millimetres. */
  following = 0;
  /** Width of a text, unless said otherwise, in millimetres. */
  width: number = CONTENT_WIDTH;
  readonly doc: jsPDF;
  readonly tagging: Tagging;
  readonly t: Translate;
  private readonly broken: BrokenLines;

  /** `broken`: the lines of texts that were broken before in the fonts of this document. */
  constructor(doc: jsPDF, tagging: Tagging, t: Translate, broken: BrokenLines) {
    this.doc = doc;
    this.tagging = tagging;
    this.t = t;
    this.broken = broken;
  }

  /** Space below the cursor on this page, in millimetres. */
  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  /** Number of the page that is being filled. */
  get page(): number {
    return this.doc.getCurrentPageInfo().pageNumber;
  }

  /** Leaves room on the right of what is drawn. */
  narrow(room: number, draw: () => void): void {
    this.width -= room;
    draw();
    this.width += room;
  }

  /** The last rows of a table that is drawn turn the page with what follows, which takes this much. */
  before(height: number, draw: () => void): void {
    const before = this.following;
    this.following = height;
    draw();
    this.following = before;
  }

  /** Starts a new page unless this much room is left. */
  ensure(height: number): void {
    if (this.room >= height) return;
    this.doc.addPage();
    this.y = PAGE.top;
  }

  /** Turns to a new page, which is no longer counted, nor are those after it. */
  endOfCount(): void {
    this.lastCounted = this.doc.getNumberOfPages();
    this.ensure(PAGE.height);
  }

  gap(height: number): void {
    this.y += height;
  }

  use(style: TextStyle): void {
    this.doc.setFont(FONT, style.weight).setFontSize(style.size);
    this.doc.setTextColor(...style.colour);
  }

  /** Breaks a text into lines. Each line but the last keeps its blank, so that readers do not join words. */
  wrap(text: string, style: TextStyle, width: number = this.width): readonly string[] {
    const key = `${style.size} ${style.weight} ${width} ${text}`;
    const known = this.broken.get(key);
    if (known) return known;
    this.use(style);
    const lines = this.doc.splitTextToSize(text, width) as string[];
    const spaced = lines.map((line, index) => (index < lines.length - 1 ? `${line} ` : line));
    this.broken.set(key, spaced);
    return spaced;
  }

  /** Width of a text on one line, in millimetres; a hair more, so that it fits where there is just this much room. */
  widthOf(text: string, style: TextStyle): number {
    const { getFont, scaleFactor } = internalsOf(this.doc);
    return getFont(FONT, style.weight).metadata.widthOfString(text, style.size, 0) / scaleFactor + 0.1;
  }

  /** Height of a text in millimetres, once it is wrapped. */
  heightOf(text: string, style: TextStyle, width: number = this.width): number {
    return this.wrap(text, style, width).length * lineHeight(style);
  }

  /** Writes a text as an element of its own, over as many pages as it takes. */
  text(tag: Tag, text: string, style: TextStyle, column: Column = {}): void {
    this.tagging.element(tag, () => this.write(text, style, column));
  }

  /** Writes a text into the current element; one mark for each page that it touches, none for an empty text. */
  write(text: string, style: TextStyle, { x = PAGE.left, width = this.width }: Column = {}): void {
    const height = lineHeight(style);
    const rest = text === '' ? [] : [...this.wrap(text, style, width)];
    while (rest.length > 0) {
      const count = linesHere(rest.length, Math.floor((this.room + 0.01) / height));
      if (count === 0) {
        this.ensure(PAGE.height);
        continue;
      }
      const fitting = rest.splice(0, count);
      this.use(style);
      this.tagging.content(() => {
        this.doc.text(fitting, x, this.y + height * ASCENT, { lineHeightFactor: style.leading });
      });
      this.y += fitting.length * height;
    }
  }

  /** An entry in the contents of the file, leading to the page that is being drawn. */
  bookmark(title: string): void {
    this.doc.outline.add(null, plainSpaces(title), { pageNumber: this.page });
  }
}
