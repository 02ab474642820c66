import { generate } from 'lean-qr';

/** Larger codes have modules too small for a phone's camera. */
const LARGEST_VERSION = 20;
/** White margin that readers need, in modules. */
const MARGIN = 4;

export type QrDrawing = {
  /** Width and height with the margin, in modules. */
  size: number;
  /** Outline of all dark modules, as the `d` of an SVG path. */
  path: string;
};

/** Draws a text as a QR code; nothing if it is too long for one that a phone can read. */
export function drawQr(text: string): QrDrawing | undefined {
  const code = codeOf(text);
  if (!code) return undefined;
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code.get.bind(code), code.size, y));
  return { size: code.size + 2 * MARGIN, path: rows.join('') };
}

function codeOf(text: string) {
  try {
    return generate(text, { maxVersion: LARGEST_VERSION });
  } catch {
    return undefined;
  }
}

/** Each run of dark modules in a row is one rectangle. */
function rowPath(isDark: (x: number, y: number) => boolean, size: number, y: number): string {
  let path = '';
  for (let x = 0; x < size; x++) {
    const start = x;
    while (x < size && isDark(x, y)) x++;
    if (x > start) path += `M${start + MARGIN} ${y + MARGIN}h${x - start}v1h-${x - start}z`;
  }
  return path;
}
