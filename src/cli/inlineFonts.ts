import bold from '../report/pdf/fonts/NotoSans-Bold.ttf?inline';
import regular from '../report/pdf/fonts/NotoSans-Regular.ttf?inline';
import type { PdfFonts } from '../report/pdf/taggedPdf.ts';

/** The fonts of the PDF, carried inside the command line's one file. */
export function inlineFonts(): PdfFonts {
  return { regular: binaryOf(regular), bold: binaryOf(bold) };
}

/** From a `data:` address to the bytes as jsPDF takes them. */
function binaryOf(dataUrl: string): string {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64').toString('latin1');
}
