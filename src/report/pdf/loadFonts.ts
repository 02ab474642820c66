import boldUrl from './fonts/NotoSans-Bold.ttf?url';
import regularUrl from './fonts/NotoSans-Regular.ttf?url';
import type { PdfFonts } from './taggedPdf.ts';

/** As many bytes at once as a function takes as arguments in every browser. */
const CHUNK = 8192;
let fonts: Promise<PdfFonts> | undefined;

/** Loads the fonts of the PDF from this site, once for all PDFs of a visit. Throws if the network fails. */
export function loadFonts(): Promise<PdfFonts> {
  fonts ??= load();
  // A failure is not kept: the next try may work.
  fonts.catch(() => (fonts = undefined));
  return fonts;
}

async function load(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([regularUrl, boldUrl].map(loadBinary));
  return { regular: regular ?? '', bold: bold ?? '' };
}

async function loadBinary(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return binary;
}
