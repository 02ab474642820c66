import type { jsPDF } from 'jspdf';

/** The part of jsPDF's plug-in interface that the tagging uses. Its published types know only some of it. */
export type PdfInternals = {
  write(...parts: readonly string[]): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, atOffset: boolean): void;
  newAdditionalObject(): { objId: number; content: string };
  getPageInfo(page: number): { objId: number };
  getCurrentPageInfo(): { pageNumber: number };
  getCoordinateString(value: number): string;
  getVerticalCoordinateString(value: number): string;
  scaleFactor: number;
  getFont(name: string, style: string): EmbeddedFont;
  events: {
    subscribe(topic: 'putPage', call: (page: { pageNumber: number }) => void): void;
    subscribe(
      topic: 'putResources' | 'putXobjectDict' | 'postPutResources' | 'putCatalog',
      call: () => void,
    ): void;
    subscribe(topic: 'postProcessText', call: (payload: Payload) => void): void;
    unsubscribe(token: string): void;
    /** Who listens, by topic and token, in the order in which they are told. */
    getTopics(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
};
/** A font with what is known of its use. */
export type EmbeddedFont = {
  metadata: {
    characterToGlyph(code: number): number;
    /** In thousandths of the size. */
    widthOfGlyph(glyph: number): number;
    /** In points. */
    widthOfString(text: string, size: number, charSpace: number): number;
    glyIdsUsed: number[];
    /** Codes of characters, by glyph. */
    toUnicode: Record<number, number>;
    /** Glyphs, each before its width. */
    Unicode: { widths: (number | number[])[] };
  };
};
type Line = string | readonly [text: string, ...place: number[]];
/** A text that is about to be written, line by line. */
type Payload = {
  text: readonly Line[];
  mutex: { activeFontKey: string; fonts: Readonly<Record<string, EmbeddedFont>> };
};

/** jsPDF's plug-in interface. jsPDF is pinned to an exact version, and the structure test watches over this. */
export function internalsOf(doc: jsPDF): PdfInternals {
  return doc.internal as unknown as PdfInternals;
}

/** A text as UTF-16BE hex string, which is safe in every place of a PDF. */
export function hexText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const digits = units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase());
  return `<FEFF${digits.join('')}>`;
}

/** Signs outside ASCII, and those that RFC 3986 leaves no place for. */
const NOT_IN_ADDRESSES = /[^!-~]|["<>\\^`{|}]/gu;

/** An address as PDF string; what cannot stand in one is percent-encoded, brackets escaped. Never throws. */
export function uriText(href: string): string {
  const encoded = href.replace(/\p{Surrogate}/gu, '').replace(NOT_IN_ADDRESSES, encodeURIComponent);
  return `(${encoded.replace(/[\\()]/g, '\\$&')})`;
}

/** A text inside XML. */
export function xmlText(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
