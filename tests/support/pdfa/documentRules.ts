import type { PdfFile } from '../pdfua/file.ts';
import type { Dictionary } from '../pdfua/syntax.ts';

const PRINTED = 4;
/** What PDF/A forbids in the catalog (ISO 19005-3, 6.5.2, 6.9 to 6.11). */
const FORBIDDEN = ['/AA', '/AcroForm', '/OCProperties', '/Requirements', '/Perms'];

/** The file is whole in itself and does nothing by itself (ISO 19005-3, 6.1, 6.3 and 6.5). */
export function fileFaults(file: PdfFile, bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const { catalog, trailer, pages } = file;
  const identifiers = file.list(trailer.get('/ID')).map((each) => file.text(each));
  const links = pages.flatMap(({ page }) =>
    file.list(page.get('/Annots')).map((each) => file.dictionary(each)),
  );
  const kept: readonly (readonly [boolean, string])[] = [
    [/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(source) && /%%EOF\n?$/.test(source), 'head or end of the file'],
    [
      identifiers.length === 2 && identifiers.every((each) => each.length === 16),
      'no identifier of the file',
    ],
    [!trailer.has('/Encrypt'), 'encrypted'],
    [!FORBIDDEN.some((each) => catalog.has(each)), 'forms, layers or actions'],
    [
      !/\/(?:LZWDecode|Crypt|JavaScript|Launch|AA|PostScript)\b/.test(withoutStreams(source)),
      'a filter or action that is not allowed',
    ],
    [
      catalog.get('/OpenAction') === undefined || Array.isArray(catalog.get('/OpenAction')),
      'an action at opening',
    ],
    [
      links.every((link) => isHarmless(file, link)),
      'an annotation that is hidden or does more than lead to an address',
    ],
  ];
  return kept.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
}

function isHarmless(file: PdfFile, link: Dictionary): boolean {
  const isPlain = link.get('/Subtype') === '/Link' && link.get('/F') === PRINTED && !link.has('/CA');
  return isPlain && file.dictionary(link.get('/A')).get('/S') === '/URI';
}

/** Packed bytes may look like any name. */
function withoutStreams(source: string): string {
  return source.replace(/\bstream\r?\n[^]*?endstream/g, 'stream');
}
