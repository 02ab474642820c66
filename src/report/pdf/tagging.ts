import type { jsPDF } from 'jspdf';
import type { Language } from '../../i18n/text.ts';
import { internalsOf } from './pdfInternals.ts';
import type { LinkAnnotation, StructureElement, Tag } from './structure.ts';
import { newElement } from './structure.ts';
import { writeAnnotations, writeStructure } from './structureObjects.ts';

/** A part of the page in document units. */
export type Area = { x: number; y: number; width: number; height: number };

/**
 * Makes a jsPDF document a tagged PDF (ISO 32000-1, 14.7 and 14.8) with the marks of PDF/UA-1, through jsPDF's
 * plug-in interface alone. Do not mix in `doc.link` or `textWithLink`: they would write untagged content.
 */
export class Tagging {
  readonly root = newElement('Document', '');
  /** For each page, the elements that own its marked contents, in the order of their numbers (MCID). */
  readonly marked = new Map<number, StructureElement[]>();
  readonly links: LinkAnnotation[] = [];
  private readonly doc: jsPDF;
  private current = this.root;

  constructor(doc: jsPDF, language: Language) {
    this.doc = doc;
    writeAnnotations(doc, this.links);
    writeStructure(doc, language, this);
  }

  /** Puts a structure element around what `draw` draws. */
  element(tag: Tag, draw: () => void, attributes = ''): void {
    const outer = this.current;
    this.current = newElement(tag, attributes, outer);
    draw();
    this.current = outer;
  }

  /** Marks what `draw` draws as content of the current element. It must stay on one page. */
  content(draw: () => void): void {
    const onPage = this.marked.get(this.page) ?? [];
    this.marked.set(this.page, onPage);
    const mcid = onPage.push(this.current) - 1;
    this.current.kids.push({ kind: 'content', mcid, page: this.page });
    this.wrap(`/${this.current.tag} <</MCID ${mcid}>> BDC`, draw);
  }

  /** Marks what `draw` draws as decoration that is not read out (lines, page numbers). */
  artifact(draw: () => void): void {
    this.wrap('/Artifact BMC', draw);
  }

  /** A link annotation over an area, belonging to the current element. */
  link(area: Area, href: string, contents: string): void {
    const rectangle = rectangleOf(this.doc, area);
    const place = { page: this.page, rectangle, element: this.current };
    const annotation: LinkAnnotation = { ...place, href, contents, objectId: 0, structParent: 0 };
    this.links.push(annotation);
    this.current.kids.push({ kind: 'annotation', annotation });
  }

  private get page(): number {
    return internalsOf(this.doc).getCurrentPageInfo().pageNumber;
  }

  private wrap(begin: string, draw: () => void): void {
    const { write } = internalsOf(this.doc);
    write(begin);
    draw();
    write('EMC');
  }
}

/** An area as PDF rectangle: left, bottom, right, top in points. */
export function rectangleOf(doc: jsPDF, { x, y, width, height }: Area): string {
  const { getCoordinateString, getVerticalCoordinateString } = internalsOf(doc);
  return [
    getCoordinateString(x),
    getVerticalCoordinateString(y + height),
    getCoordinateString(x + width),
    getVerticalCoordinateString(y),
  ].join(' ');
}
