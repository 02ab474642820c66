import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readJson } from '../ruleFiles.ts';
import { iconSvg, maskableSvg } from './icon.ts';

const MANIFEST = fileURLToPath(new URL('./manifest.json', import.meta.url));

/** Files in the accent colour that browsers and systems ask for, by their names: the icons and the manifest. */
export async function brandFiles(accent: string): Promise<Record<string, string | Uint8Array>> {
  const manifest = readJson(MANIFEST) as object;
  return {
    'icon.svg': iconSvg(accent, 24),
    'icon-192.png': await pngOf(iconSvg(accent, 192)),
    'icon-512.png': await pngOf(iconSvg(accent, 512)),
    'icon-maskable-512.png': await pngOf(maskableSvg(accent, 512)),
    'manifest.webmanifest': JSON.stringify({ ...manifest, theme_color: accent }, null, 2),
  };
}

/** A drawing as pixels, in the size that it names itself. */
async function pngOf(svg: string): Promise<Uint8Array> {
  const drawing = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(drawing.width, drawing.height);
  canvas.getContext('2d').drawImage(drawing, 0, 0);
  return canvas.encode('png');
}
