import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { brandFiles } from '../../scripts/build/pictures/brandFiles.ts';
import { indexedPng } from '../../scripts/build/pictures/indexedPng.ts';
import { linkPicture } from '../../scripts/build/pictures/linkPicture.ts';
import { balanced } from '../../src/flyer/balanced.ts';
import { rgbOf } from '../../src/colour.ts';
import { tonesOf } from '../../src/flyer/palette.ts';

/** Red, green, blue, alpha of every pixel, as another program reads the file. */
async function pixelsOf(png: string | Uint8Array | undefined) {
  const image = await loadImage(Buffer.from(png ?? []));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
  return { at, data, width, height };
}

describe.each(['#0b5750', '#8a1c1c'])('with the accent %s', (accent) => {
  const full = [...rgbOf(accent), 255];

  test('the icons have it, in the sizes that the manifest names', async () => {
    const files = await brandFiles(accent);
    expect(files['icon.svg']).toContain(`fill="${accent}"`);
    const { theme_color, icons } = JSON.parse(String(files['manifest.webmanifest'])) as {
      theme_color: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(theme_color).toBe(accent);
    expect(icons.map(({ src }) => src)).toEqual(Object.keys(files).filter((name) => name.startsWith('icon')));
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
      const { at, width, height } = await pixelsOf(files[src]);
      expect(`${width}x${height}`).toBe(sizes);
      expect(at(width / 2, Math.round(height * 0.15))).toEqual(full);
      // A system that cuts the icon itself gets it to the edge, any other one with clear corners.
      expect(at(0, 0)).toEqual(src.includes('maskable') ? full : [0, 0, 0, 0]);
    }
  });

  test('the picture for a link has it, the ornament and white words', async () => {
    const tones = tonesOf(accent);
    const png = linkPicture({ product: 'P', title: 'Title', text: 'Text' }, tones);
    const { at, data } = await pixelsOf(png);
    expect(at(0, 0)).toEqual(full);
    expect(at(1199, 626)).toEqual([...rgbOf(tones.raised[3] ?? ''), 255]);
    const white = data.filter(
      (_, index) => index % 4 === 0 && data[index] === 255 && data[index + 1] === 255,
    );
    expect(white.length).toBeGreaterThan(1000);
  });
});

describe('a picture with a palette', () => {
  const columns = 40;
  const rows = 30;
  /** The first half of the rows black; below more colours than a palette holds, all much alike. */
  const data = Uint8ClampedArray.from({ length: 4 * columns * rows }, (_, index) => {
    const pixel = Math.floor(index / 4);
    if (pixel < (columns * rows) / 2) return index % 4 === 3 ? 255 : 0;
    return [150 + (pixel % columns), 150 + Math.floor(pixel / columns), 150, 255][index % 4] ?? 0;
  });

  test('keeps flat areas as they are and every rare colour nearly', async () => {
    const read = await pixelsOf(indexedPng({ width: columns, data }));
    expect([read.width, read.height]).toEqual([columns, rows]);
    expect(read.data.subarray(0, 2 * columns * rows)).toEqual(data.subarray(0, 2 * columns * rows));
    const gaps = [...read.data].map((part, index) => Math.abs(part - (data[index] ?? 0)));
    expect(Math.max(...gaps)).toBeGreaterThan(0);
    expect(Math.max(...gaps)).toBeLessThan(40);
  });

  test('keeps up to 256 colours exactly', async () => {
    const few = data.map((part, index) => (index % 4 === 3 ? part : part & 0x30));
    const read = await pixelsOf(indexedPng({ width: columns, data: few }));
    expect(read.data).toEqual(few);
  });
});

describe('a text in lines', () => {
  const length = (line: string) => line.length;

  test.each([
    ['one line if it fits', 'KI im Betrieb', 20, ['KI im Betrieb']],
    ['lines of about the same length', 'aaaa bbbb cccc dddd', 16, ['aaaa bbbb', 'cccc dddd']],
    ['a dash stays with the word before it', 'sicher – aber schnell', 14, ['sicher\u00a0–', 'aber schnell']],
    ['a word that is too long stands alone', 'ein Unternehmensregister', 10, ['ein', 'Unternehmensregister']],
  ])('%s', (_, text, width, lines) => expect(balanced(text, width, length)).toEqual(lines));
});
