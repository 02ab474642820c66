import { crc32, deflateSync } from 'node:zlib';

/** An opaque picture: its width in pixels, and each pixel as red, green, blue, alpha. */
type Pixels = { width: number; data: Uint8ClampedArray };
type Colour = readonly [number, number, number];

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const MOST_COLOURS = 256;
const PALETTE = 3;
const BITS = 8;

/**
 * A picture of flat colours as PNG with a palette, about a third as large as with a colour for each pixel. Beyond 256
 * colours the rarest, all of them at the edges of letters, become the nearest of the others.
 */
export function indexedPng({ width, data }: Pixels): Uint8Array {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const { palette, indexOf } = paletteOf(pixels);
  const height = pixels.length / width;
  // Each row begins with its filter: none, the best for a palette.
  const rows = Buffer.alloc((width + 1) * height);
  let index = 0;
  pixels.forEach((pixel, at) => {
    if (pixel !== pixels[at - 1]) index = indexOf.get(pixel) ?? 0;
    rows[at + Math.floor(at / width) + 1] = index;
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headOf(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(pixels: Uint32Array): { palette: Colour[]; indexOf: Map<number, number> } {
  const byCount = [...countsOf(pixels)].sort(([a, often], [b, rarely]) => rarely - often || a - b);
  const colours = byCount.map(([pixel]) => colourOf(pixel));
  const palette = colours.slice(0, MOST_COLOURS);
  const indexes = byCount.map(([pixel], place) => {
    const colour = colours[place] ?? [0, 0, 0];
    return [pixel, place < MOST_COLOURS ? place : nearest(palette, colour)] as const;
  });
  return { palette, indexOf: new Map(indexes) };
}

/** How often each colour is there. Flat areas are counted as a run: a look-up for each pixel would take seconds. */
function countsOf(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= pixels.length; at++) {
    const pixel = pixels[start] ?? 0;
    if (pixels[at] === pixel) continue;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** A pixel is read as one number, its red in the lowest byte. */
function colourOf(pixel: number): Colour {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function nearest(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** PNG, 11.2.2: size, depth, kind of colour, and the only known ways of compression, filters and order. */
function headOf(width: number, height: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, BITS, PALETTE, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return head;
}

/** PNG, 5.3: length, kind, content, checksum of kind and content. */
function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
