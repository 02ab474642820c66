import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import type { Palette } from '../../../src/flyer/palette.ts';
import { tonesOf } from '../../../src/flyer/palette.ts';
import type { Language } from '../../../src/i18n/text.ts';
import { draftPicture, DRAFTS, pictureOf } from '../../../src/ui/media/draftPictures.ts';
import { addressesOf } from '../addresses.ts';
import { imageFile } from '../channelTags.ts';
import { FONTS, linkPicture } from './linkPicture.ts';
import { outsideTexts, pictureWords } from './words.ts';

/** The pictures that go with shared links and with posts as PNG, by their file, in each language. */
export function linkPictures(root: string, accent: string): Record<string, Uint8Array> {
  for (const [name, weight] of Object.entries(FONTS)) {
    GlobalFonts.registerFromPath(join(root, `src/report/pdf/fonts/NotoSans-${weight}.ttf`), name);
  }
  const tones = tonesOf(accent);
  const pictures = addressesOf(root).map(({ page, language }) => {
    const words = pictureWords(outsideTexts(root, language), page);
    return [imageFile(language, page), linkPicture(words, tones)] as const;
  });
  const languages = new Set(addressesOf(root).map(({ language }) => language));
  const posts = [...languages].flatMap((language) => postPictures(root, language, tones));
  return Object.fromEntries([...pictures, ...posts]);
}

/** One for each draft of a post. */
function postPictures(root: string, language: Language, tones: Palette<string>) {
  const t = outsideTexts(root, language);
  return DRAFTS.map((id) => {
    const words = { product: t('ui:product'), ...pictureOf(id, t) };
    return [draftPicture(language, id), linkPicture(words, tones)] as const;
  });
}
