import boldUrl from './fonts/NotoSans-Bold.ttf?url';
import regularUrl from './fonts/NotoSans-Regular.ttf?url';
import type { PdfFonts } from './taggedPdf.ts';

/** Loads the fonts of the PDF from this site. Throws if the network fails. */
export async function loadFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([regularUrl, boldUrl].map(loadBinary));
  return { regular: regular ?? '', bold: bold ?? '' };
}

async function loadBinary(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
