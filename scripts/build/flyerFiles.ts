import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/types.ts';
import { isCampaignMark } from '../../src/share/parameters.ts';
import type { FlyerContent, Occasion } from '../../src/flyer/content.ts';
import { flyerContent } from '../../src/flyer/content.ts';
import { flyerName } from '../../src/flyer/fileName.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { FORMAT_NAMES, isCut } from '../../src/flyer/formats.ts';
import { imprintOf, missingHint } from '../../src/flyer/imprint.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import { THEME_NAMES } from '../../src/flyer/themes.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Text } from '../../src/i18n/text.ts';
import { createText } from '../../src/i18n/text.ts';
import { operator } from '../../src/operator.ts';
import { readPortrait } from './portrait.ts';

/** All languages that flyers exist in. */
export const languages = LANGUAGES;
/** All themes that there are flyers on. */
export const themes = THEME_NAMES;
/** As the caller wrote it. `event`: empty for the first of the settings. `format`: a format or `all`. */
type Wanted = { event: string; thema: string; format: string; lang: string; date: IsoDate };
/** `codes`: the addresses in its codes, in the order of the pages. */
type FlyerFile = { name: string; codes: readonly string[]; bytes: Uint8Array };

/**
 * Flyers for one event, each without and, where the sheet is cut, with crop marks; `hint` says what the imprint lacks.
 * Throws an Error that says what is wrong with the wishes.
 */
export async function flyerFiles(
  root: string,
  wanted: Wanted,
): Promise<{ files: FlyerFile[]; hint: string | undefined }> {
  const { text, formats, occasion } = understood(wanted);
  const portrait = await readPortrait(root, operator);
  const content = flyerContent(operator, text, occasion);
  const font = (name: string) => readFileSync(join(root, `src/report/pdf/fonts/${name}.ttf`), 'latin1');
  const fonts = { regular: font('NotoSans-Regular'), bold: font('NotoSans-Bold') };
  const printed = { fonts, date: wanted.date, ...(portrait && { portrait }) };
  const files = formats.flatMap((format) =>
    (isCut(format) ? [false, true] : [false]).map((marks) => ({
      ...{ codes: codesOn(format, content), name: flyerName(text.t, { ...occasion, format, marks }) },
      bytes: new Uint8Array(renderFlyer(content, { ...printed, format, marks })),
    })),
  );
  return { files, hint: missingHint(imprintOf(operator.name, operator.legal, text.t), text.t) };
}

/** A poster has one side with both codes; a flyer has that of the check on its front too. */
function codesOn(format: FlyerFormat, { check, talk }: FlyerContent): string[] {
  return [...(isCut(format) ? [check.href] : []), check.href, talk.href];
}

function understood({ event, thema, format, lang, date }: Wanted): {
  text: Text;
  formats: readonly FlyerFormat[];
  occasion: Occasion;
} {
  const language = oneOf(LANGUAGES, lang, '--lang');
  const text = createText(language, allTexts(language));
  const mark = event || (operator.campaigns[0] ?? '');
  if (!isCampaignMark(mark)) throw new Error(`--event: ${text.t('flyer:badMark')}`);
  const formats = format === 'all' ? FORMAT_NAMES : [oneOf(FORMAT_NAMES, format, '--format')];
  return { text, formats, occasion: { mark, theme: oneOf(THEME_NAMES, thema, '--thema'), date } };
}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Error(`${option}: ${known.join(', ')}`);
  return found;
}
