import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { tonesOf } from '../../../src/flyer/palette.ts';
import { addressesOf } from '../addresses.ts';
import { imageFile } from '../channelTags.ts';
import { FONTS, linkPicture } from './linkPicture.ts';
import { outsideTexts, pictureWords } from './words.ts';

/** The pictures that go with shared links as PNG, by their file: one for each page and language. */
export function linkPictures(root: string, accent: string): Record<string, Uint8Array> {
  for (const [name, weight] of Object.entries(FONTS)) {
    GlobalFonts.registerFromPath(join(root, `src/report/pdf/fonts/NotoSans-${weight}.ttf`), name);
  }
  const tones = tonesOf(accent);
  const pictures = addressesOf(root).map(({ page, language }) => {
    const words = pictureWords(outsideTexts(root, language), page);
    return [imageFile(language, page), linkPicture(words, tones)] as const;
  });
  return Object.fromEntries(pictures);
}
