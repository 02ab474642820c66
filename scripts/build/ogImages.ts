import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Translate } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import type { ImageGroup } from './channelTags.ts';
import { escapeHtml, IMAGE, IMAGE_GROUPS, imageFile } from './channelTags.ts';

type Picture = { file: string; html: string };
/** Heights of the rising steps, as a share of the picture. */
const STEPS = [0.18, 0.38, 0.58, 0.78];

/** The pictures that go with shared links, each as a page to be photographed. Flat colours keep the files small. */
export function ogPictures(root: string): Picture[] {
  const font = (name: string) =>
    readFileSync(join(root, `src/report/pdf/fonts/${name}.ttf`)).toString('base64');
  const style = styleOf(font('NotoSans-Regular'), font('NotoSans-Bold'));
  return LANGUAGES.flatMap((language) => {
    const { t } = createText(language, allTexts(language));
    return IMAGE_GROUPS.map((group) => ({
      file: imageFile(language, group),
      html: pageOf(group, language, style, t),
    }));
  });
}

function pageOf(group: ImageGroup, language: string, style: string, t: Translate): string {
  // Neither a dash nor half a compound begins a line.
  const text = (address: string) =>
    escapeHtml(t(address).replaceAll(' –', '\u00a0–').replaceAll('-', '\u2011'));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style}</style>
${ornament()}
<p class="brand"><svg viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#fff"/><path d="M6.2 12.7l4.1 4.1 8-8.8" fill="none" stroke="#0b5750" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>${text('ui:product')}</p>
<main><h1>${text(`descriptions:images.${group}.title`)}</h1><p>${text(`descriptions:images.${group}.text`)}</p></main></html>`;
}

function ornament(): string {
  const width = IMAGE.width / STEPS.length;
  const bars = STEPS.map((share, index) => {
    const height = Math.round(IMAGE.height * share);
    return `<rect x="${index * width}" y="${IMAGE.height - height}" width="${width}" height="${height}" class="s${index}"/>`;
  });
  return `<svg class="ornament" width="${IMAGE.width}" height="${IMAGE.height}">${bars.join('')}</svg>`;
}

function styleOf(regular: string, bold: string): string {
  const face = (weight: number, data: string) =>
    `@font-face{font-family:N;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  return `${face(400, regular)}${face(700, bold)}
*{box-sizing:border-box;margin:0}
html{width:${IMAGE.width}px;height:${IMAGE.height}px;overflow:hidden;background:#0b5750;color:#fff;font:400 38px/1.35 N}
.ornament{position:absolute;inset:0}
.s0{fill:#0e5b54}.s1{fill:#126058}.s2{fill:#16655d}.s3{fill:#1a6a62}
.brand{position:absolute;left:80px;top:80px;display:flex;align-items:center;gap:18px;font-weight:700}
.brand svg{width:60px;height:60px}
main{position:absolute;left:80px;right:80px;bottom:84px}
h1{font-size:92px;line-height:1.1;letter-spacing:-1px;max-width:1000px;margin-bottom:22px;text-wrap:balance}
main p{color:#cfe8e3;max-width:900px;text-wrap:balance}`;
}
