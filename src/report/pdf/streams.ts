import { zlibSync } from 'fflate';
import type { PdfInternals } from './pdfInternals.ts';

/** Writes an object of the file; gives its number. */
export function putObject(internals: PdfInternals, content: string): number {
  const id = internals.newObjectDeferred();
  internals.newObjectDeferredBegin(id, true);
  internals.write(content);
  internals.write('endobj');
  return id;
}

/** Writes bytes, deflated, as a stream with these entries in its dictionary; gives its number. */
export function putStream(internals: PdfInternals, entries: string, bytes: Uint8Array): number {
  const packed = Array.from(zlibSync(bytes, { level: 9 }), (byte) => String.fromCharCode(byte)).join('');
  const dictionary = `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>`;
  return putObject(internals, `${dictionary}\nstream\n${packed}\nendstream`);
}
