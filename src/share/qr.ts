import type { Bitmap2D, GenerateOptions } from 'lean-qr';
import { correction, generate, mode } from 'lean-qr';

/** Larger codes have modules too small for a phone's camera. */
const LARGEST_VERSION = 20;
/** Ways to write an address as a code. The one for Japanese, which the library would try too, first makes a table of 8,000 letters. */
const MODES = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.iso8859_1, mode.utf8];
/** White margin that readers need, in modules. */
const MARGIN = 4;

/** Dark modules beside each other in one row. */
type Run = { x: number; y: number; length: number };
/** Width and height with the margin, and all dark modules, in modules. */
export type QrCode = { size: number; runs: readonly Run[] };
export type QrDrawing = {
  /** Width and height with the margin, in modules. */
  size: number;
  /** Outline of all dark modules, as the `d` of an SVG path. */
  path: string;
};

let last: { text: string; code: QrCode | undefined } | undefined;

/** A text as a QR code; nothing if it is too long for one that a phone can read. Made once for page, print and PDF. */
export function qrCode(text: string): QrCode | undefined {
  if (last?.text !== text) last = { text, code: runsOf(codeOf(text)) };
  return last.code;
}

/** The same for print: level M (ISO/IEC 18004), which survives a crease or a stain; more would only make the modules smaller. */
export function printQrCode(text: string): QrCode | undefined {
  return runsOf(codeOf(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M }));
}

function runsOf(code: Bitmap2D | undefined): QrCode | undefined {
  if (!code) return undefined;
  const rows = Array.from({ length: code.size }, (_, y) => rowRuns(code.get.bind(code), code.size, y));
  return { size: code.size + 2 * MARGIN, runs: rows.flat() };
}

/** The same as an outline to be drawn by a browser. */
export function drawQr(text: string): QrDrawing | undefined {
  const code = qrCode(text);
  if (!code) return undefined;
  const path = code.runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return { size: code.size, path };
}

function codeOf(text: string, levels: GenerateOptions = {}) {
  try {
    return generate(text, { modes: MODES, ...levels, maxVersion: LARGEST_VERSION });
  } catch {
    return undefined;
  }
}

function rowRuns(isDark: (x: number, y: number) => boolean, size: number, y: number): Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < size; x++) {
    const start = x;
    while (x < size && isDark(x, y)) x++;
    if (x > start) runs.push({ x: start + MARGIN, y: y + MARGIN, length: x - start });
  }
  return runs;
}
