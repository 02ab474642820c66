import { unzlibSync } from 'fflate';
import type { Dictionary, Value } from './syntax.ts';
import { Reader } from './syntax.ts';

const NOTHING: Dictionary = new Map();

/** The objects of a PDF with a plain cross-reference table, as our own writer makes it. */
export class PdfFile {
  readonly trailer: Dictionary;
  private readonly source: string;
  private readonly offsets = new Map<number, number>();

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]);
    const table = this.source.slice(start);
    [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].forEach(([, offset, kind], object) => {
      if (kind === 'n') this.offsets.set(object, Number(offset));
    });
    this.trailer = this.dictionary(new Reader(table, table.indexOf('trailer') + 'trailer'.length).next());
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get('/Root'));
  }

  /** Pages in their order, with the number of their object. */
  get pages(): { object: number; page: Dictionary }[] {
    const kids = this.list(this.dictionary(this.catalog.get('/Pages')).get('/Kids'));
    return kids.map((kid) => ({ object: numberOf(kid), page: this.dictionary(kid) }));
  }

  /** What a value stands for, once references are followed. */
  resolve(value: Value | undefined): Value | undefined {
    return isReference(value) ? this.read(value.object).next() : value;
  }

  /** As a dictionary; empty where it is none. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value);
    return found instanceof Map ? found : NOTHING;
  }

  /** As a list; empty where it is none. */
  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  /** A text in PDFDocEncoding or UTF-16; empty where it is none. */
  text(value: Value | undefined): string {
    const found = this.resolve(value);
    if (typeof found !== 'object' || !('bytes' in found)) return '';
    const isWide = found.bytes.startsWith('\xfe\xff');
    return isWide
      ? new TextDecoder('utf-16be').decode(Buffer.from(found.bytes.slice(2), 'latin1'))
      : found.bytes;
  }

  /** The content of a stream, unpacked, one character per byte. */
  stream(value: Value | undefined): string {
    if (!isReference(value)) return '';
    const reader = this.read(value.object);
    const dictionary = this.dictionary(reader.next());
    const start = this.source.indexOf('stream', reader.position) + 'stream'.length;
    const from = this.source[start] === '\r' ? start + 2 : start + 1;
    const raw = this.source.slice(from, from + Number(this.resolve(dictionary.get('/Length'))));
    const filters = [dictionary.get('/Filter') ?? []].flat();
    const packed = filters.includes('/FlateDecode');
    return packed ? Buffer.from(unzlibSync(Buffer.from(raw, 'latin1'))).toString('latin1') : raw;
  }

  private read(object: number): Reader {
    const offset = this.offsets.get(object) ?? this.source.length;
    const head = /^\s*\d+ 0 obj/.exec(this.source.slice(offset, offset + 40))?.[0];
    return new Reader(this.source, head === undefined ? this.source.length : offset + head.length);
  }
}

function isReference(value: Value | undefined): value is { object: number } {
  return typeof value === 'object' && 'object' in value;
}

/** Number of the object that a value refers to, 0 if it refers to none. */
export function numberOf(value: Value | undefined): number {
  return isReference(value) ? value.object : 0;
}
